/**
 * Invents dumps of several platforms, and their truth: plain talk, strewn with attacks on invented people and with what only
 * looks like them. Each thread is made of a seed of its own, worded, written and forgotten.
 */
package org.tocsin.synth;
