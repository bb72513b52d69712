package org.tocsin.detect.identifier;

import java.util.List;

/** Tells where personal names stand in a text: by shape at first, by a trained recogniser where one is at hand. */
public interface NameRecogniser {
    /** Names in order of place, without overlaps and without titles. */
    List<Name> names(Reading reading);

    /** A name at UTF-16 positions {@code begin} to {@code end}, exclusive, and how sure it is one (0 to 1). */
    record Name(int begin, int end, double confidence, String rule) {
        public Name {
            if (begin < 0 || end <= begin) {
                throw new IllegalArgumentException("no name: " + begin + ".." + end);
            }
        }
    }
}
