package org.tocsin.review;

/** Somebody with an account; one who is no longer active has left, and what they decided stays. */
public record Reviewer(String name, boolean active) {}
