package org.tocsin.detect.identifier;

import org.jspecify.annotations.Nullable;

/** A way to write an address that a single word gives away: a street's word, a flat's, a post box. */
interface AddressShape {
    /** The address that the word {@code word} gives away; null where it gives away none. Looks at a few words only. */
    @Nullable Stretch at(Reading reading, int word);

    /** The words {@code first} to {@code last}, both inclusive. */
    record Stretch(int first, int last) {
        public Stretch {
            if (first < 0 || last < first) {
                throw new IllegalArgumentException("no stretch: " + first + ".." + last);
            }
        }
    }
}
