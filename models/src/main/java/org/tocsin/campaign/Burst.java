package org.tocsin.campaign;

import java.time.Instant;

/** A stretch of time in which posts come much faster than over the whole: from its first post to its last. */
public record Burst(Instant begin, Instant end, int posts) {}
