package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.PHONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.detect.identifier.DigitRuns.Group;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Telephone numbers as English and French posts write them. Dates, prices, scores, versions, cards and account numbers
 * are none: they fail a numbering plan, their grouping, or the word before them. The value is E.164; a local number
 * without area code keeps its seven digits.
 */
final class PhoneDetector implements IdentifierDetector {
    /** A longer series of groups is a table of figures. */
    private static final int MOST_GROUPS = 40;

    private static final int CUE_REACH = 5;

    private final NumberingPlan plan = new NumberingPlan();
    private final Lexicon lexicon = Lexicon.load("phone");

    @Override
    public IdentifierType type() {
        return PHONE;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.digits() >= 3;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>();
        for (List<Group> run : DigitRuns.in(reading.text())) {
            if (run.size() > MOST_GROUPS || notPhone(reading, run)) {
                continue;
            }
            for (int from = 0; from < run.size(); ) {
                int to = longest(reading, run, from, found);
                from = to > from ? to : from + 1;
            }
        }
        return found;
    }

    /** Adds the longest number that begins with group {@code from}; the group behind it, or {@code from} if none does. */
    private int longest(Reading reading, List<Group> run, int from, List<Identifier> found) {
        for (int to = Math.min(run.size(), from + 7); to > from; to--) {
            Optional<Identifier> number = number(reading, run, from, to);
            if (number.isPresent()) {
                found.add(number.get());
                return to;
            }
        }
        return from;
    }

    private Optional<Identifier> number(Reading reading, List<Group> run, int from, int to) {
        List<Group> groups = run.subList(from, to);
        int digitCount = groups.stream().mapToInt(Group::length).sum();
        if (digitCount < 3 || digitCount > 17) {
            return Optional.empty();
        }
        int begin = opening(reading, groups.get(0).begin());
        int end = closing(reading, begin, groups.get(groups.size() - 1).end());
        if (!freeStanding(reading, begin, end)) {
            return Optional.empty();
        }
        String digits = digits(reading, groups);
        String grouping = groups.stream().map(g -> String.valueOf(g.length())).collect(Collectors.joining("-"));
        Phrases helplines = lexicon.phrases("helplines", reading.language());
        int word = reading.words().from(groups.get(0).begin());
        if (word < reading.words().size()
                && helplines.lengthAt(reading.words(), word) == groups.size()
                && near("helpline_cue", reading, begin, end)) {
            return Optional.of(reading.identifier(PHONE, begin, end, 0.9, "id.phone.helpline", digits));
        }
        if (digitCount < 7 || date(grouping)) {
            return Optional.empty();
        }
        boolean whole = from == 0 && to == run.size();
        boolean cue = near("cue", reading, begin, begin);
        Optional<NumberingPlan.Assigned> number =
                reading.at(begin) == '+' || reading.at(begin + 1) == '+' || digits.startsWith("00")
                        ? plan.international(digits.replaceFirst("^(00)?(\\d{2})0(?=[1-9]\\d{8})", "$1$2"))
                        : plan.national(digits, grouping, !whole || !cue, reading.language());
        int ending = extension(reading, end);
        if (number.isPresent()) {
            return Optional.of(reading.identifier(
                    PHONE,
                    begin,
                    ending,
                    number.get().confidence(),
                    "id.phone",
                    number.get().e164()));
        }
        boolean local = cue
                && grouping.equals("3-4")
                && groups.get(0).end() + 1 == groups.get(1).begin();
        if (local || (whole && digitCount <= 15 && near("phone", reading, begin, begin))) {
            return Optional.of(reading.identifier(PHONE, begin, ending, 0.7, "id.phone.cue", digits));
        }
        return Optional.empty();
    }

    private static String digits(Reading reading, List<Group> groups) {
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
    private static int extension(Reading reading, int end) {
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

    private static boolean freeStanding(Reading reading, int begin, int end) {
        char before = reading.at(begin - 1);
        char after = reading.at(end);
        boolean extended = after == 'x' || after == 'e';
        boolean tightBefore = (before == '.' || before == '-' || before == '/') && Words.part(reading.at(begin - 2));
        boolean tightAfter = (after == '-' || after == '.' || after == '/' || after == ',')
                && Character.isDigit(reading.at(end + 1));
        return !tightBefore
                && !tightAfter
                && "_#$\u00a3\u20ac=@+*%".indexOf(before) < 0
                && "$\u00a3\u20ac%=+*@".indexOf(after) < 0
                && (!Words.part(before) || reading.at(begin) == '+')
                && (!Words.part(after) || extended)
                && !(before == '-' && reading.at(begin - 2) == ' ');
    }

    private static boolean date(String grouping) {
        return grouping.equals("2-2-4")
                || grouping.equals("4-2-2")
                || grouping.equals("1-2-4")
                || grouping.equals("2-1-4");
    }

    /** Whether the run as a whole is something else: a card, or what the word before it says. */
    private boolean notPhone(Reading reading, List<Group> run) {
        int digitCount = run.stream().mapToInt(Group::length).sum();
        if (digitCount >= 13 && digitCount <= 19 && luhn(digits(reading, run))) {
            return true;
        }
        Words words = reading.words();
        int first = words.from(run.get(0).begin());
        int last = first - 1;
        return last >= 0
                && !words.endsLine(last)
                && lexicon.phrases("not_phone", reading.language()).within(words, first - 3, first)
                && !lexicon.phrases("phone", reading.language()).within(words, first - 3, first);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** Whether a word of a list stands in the few words before {@code begin} or, if it is later, behind {@code end}. */
    private boolean near(String list, Reading reading, int begin, int end) {
        Words words = reading.words();
        Phrases phrases = lexicon.phrases(list, reading.language());
        int first = words.from(begin);
        int behind = words.from(end);
        return phrases.within(words, first - CUE_REACH, first)
                || (end > begin && phrases.within(words, behind, behind + CUE_REACH));
    }
}
