/** Linear models over n-grams and what other detectors found: learned from labelled posts, applied in microseconds. */
@org.jspecify.annotations.NullMarked
package org.tocsin.classify;
