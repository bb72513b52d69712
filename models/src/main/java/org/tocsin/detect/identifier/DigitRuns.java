package org.tocsin.detect.identifier;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a text in which digits stand close together, as telephone numbers are written: groups of digits with at
 * most {@value #WIDEST_GAP} spaces, dots, dashes, slashes or brackets between them, on one line.
 */
final class DigitRuns {
    private static final int WIDEST_GAP = 3;
    private static final String SEPARATORS = " .-/()\u00a0\u202f\u2009\u2010\u2011\u2012\u2013";

    /** A group of digits at UTF-16 positions {@code begin} to {@code end}, exclusive. */
    record Group(int begin, int end) {
        int length() {
            return end - begin;
        }
    }

    private DigitRuns() {}

    static List<List<Group>> in(String text) {
        List<List<Group>> runs = new ArrayList<>();
        List<Group> run = new ArrayList<>();
        int length = text.length();
        for (int i = 0; i < length; ) {
            if (!Character.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int begin = i;
            while (i < length && Character.isDigit(text.charAt(i))) {
                i++;
            }
            run.add(new Group(begin, i));
            int next = i;
            while (next < length && next - i < WIDEST_GAP && SEPARATORS.indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            if (next >= length || !Character.isDigit(text.charAt(next))) {
                runs.add(run);
                run = new ArrayList<>();
            }
            i = next;
        }
        return runs;
    }
}
