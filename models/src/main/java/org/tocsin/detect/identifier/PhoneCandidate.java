package org.tocsin.detect.identifier;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.detect.identifier.DigitRuns.Group;

/**
 * Some neighbouring groups of digits that may be a number, at UTF-16 positions {@code begin} to {@code end} with the plus
 * sign or brackets around them. {@code grouping} holds the groups' lengths, as {@code 3-3-4}; {@code whole} says that no
 * other digits stand close.
 */
record PhoneCandidate(
        Reading reading, int begin, int end, List<Group> groups, String digits, String grouping, boolean whole) {

    /** The groups {@code from} to {@code to}, exclusive, of a run. */
    static PhoneCandidate of(Reading reading, List<Group> run, int from, int to) {
        List<Group> groups = List.copyOf(run.subList(from, to));
        int begin = opening(reading, groups.get(0).begin());
        int end = closing(reading, begin, groups.get(groups.size() - 1).end());
        String grouping = groups.stream().map(g -> String.valueOf(g.length())).collect(Collectors.joining("-"));
        return new PhoneCandidate(
                reading, begin, end, groups, digits(reading, groups), grouping, from == 0 && to == run.size());
    }

    boolean international() {
        return reading.at(begin) == '+' || reading.at(begin + 1) == '+' || digits.startsWith("00");
    }

    /** Grouped as a day, a month and a year are. */
    boolean date() {
        return List.of("2-2-4", "4-2-2", "1-2-4", "2-1-4").contains(grouping);
    }

    /** Brackets or signs stand between the groups, not just spaces. */
    boolean signed() {
        for (int i = 1; i < groups.size(); i++) {
            for (int at = groups.get(i - 1).end(); at < groups.get(i).begin(); at++) {
                if ("-.)".indexOf(reading.at(at)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Seven digits as North America writes a number without its area. */
    boolean local() {
        return grouping.equals("3-4")
                && groups.get(0).end() + 1 == groups.get(1).begin();
    }

    /** The first word of the digits themselves. */
    int word() {
        return reading.words().from(groups.get(0).begin());
    }

    static String digits(Reading reading, List<Group> groups) {
        StringBuilder digits = new StringBuilder();
        for (Group group : groups) {
            for (int i = group.begin(); i < group.end(); i++) {
                digits.append((char) ('0' + Character.digit(reading.at(i), 10)));
            }
        }
        return digits.toString();
    }

    /** The place of a plus sign or bracket that opens the number. */
    private static int opening(Reading reading, int begin) {
        int at = begin;
        if (reading.at(at - 1) == ' ' && reading.at(at - 2) == '(') {
            at--;
        }
        while (at > 0 && (reading.at(at - 1) == '+' || reading.at(at - 1) == '(') && begin - at < 2) {
            at--;
        }
        return at;
    }

    private static int closing(Reading reading, int begin, int end) {
        return reading.at(begin) == '('
                        && reading.at(end) == ')'
                        && reading.text().indexOf(')', begin) == end
                ? end + 1
                : end;
    }

    /** Past "x12" or " ext. 12", which belong to the number. */
    int endWithExtension() {
        int at = reading.at(end) == ' ' ? end + 1 : end;
        for (String mark : List.of("ext. ", "ext ", "ext.", "ext", "x", "poste ")) {
            if (reading.text().startsWith(mark, at)) {
                int digit = at + mark.length();
                while (digit < at + mark.length() + 5 && Character.isDigit(reading.at(digit))) {
                    digit++;
                }
                return digit > at + mark.length() && !Words.part(reading.at(digit)) ? digit : end;
            }
        }
        return end;
    }

    boolean freeStanding() {
        char before = reading.at(begin - 1);
        char after = reading.at(end);
        boolean extended = after == 'x' || after == 'e';
        boolean tightBefore = (before == '.' || before == '-' || before == '/') && Words.part(reading.at(begin - 2));
        boolean tightAfter = (after == '-' || after == '.' || after == '/' || after == ',')
                && Character.isDigit(reading.at(end + 1));
        return !tightBefore
                && !tightAfter
                && "_#$\u00a3\u20ac=+*%".indexOf(before) < 0
                && (before != '@' || groups.size() > 1)
                && "$\u00a3\u20ac%=+*@".indexOf(after) < 0
                && (!Words.part(before) || reading.at(begin) == '+' || reading.at(begin + 1) == '+')
                && (!Words.part(after) || extended)
                && !(before == '-' && reading.at(begin - 2) == ' ');
    }

    @Override
    public String toString() {
        return "PhoneCandidate[" + begin + "," + end + ")";
    }
}
