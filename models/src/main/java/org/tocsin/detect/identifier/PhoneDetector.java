package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.PHONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 17; // 00, a country's two or three, and a national number
    private static final int CUE_REACH = 5; // words
    private static final int HELPLINE_REACH = 10;

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
            if (run.size() > MOST_GROUPS || (fewDigits(run) && !helplineIn(reading, run)) || notPhone(reading, run)) {
                continue;
            }
            for (int from = 0; from < run.size(); ) {
                int to = longest(reading, run, from, found);
                if (to == from && from == 0) {
                    turnedDown(PhoneCandidate.of(reading, run, 0, run.size()));
                }
                from = to > from ? to : from + 1;
            }
        }
        return found;
    }

    private static boolean fewDigits(List<Group> run) {
        int digits = 0;
        for (Group group : run) {
            digits += group.length();
        }
        return digits < FEWEST_DIGITS;
    }

    /** Whether a helpline's number, which may have few digits, begins with one of the groups. */
    private boolean helplineIn(Reading reading, List<Group> run) {
        Words words = reading.words();
        Phrases helplines = lexicon.phrases("helplines", reading.language());
        for (Group group : run) {
            int word = words.from(group.begin());
            if (word < words.size() && helplines.lengthAt(words, word) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds the longest number that begins with group {@code from}; the group behind it, or {@code from} if none does. */
    private int longest(Reading reading, List<Group> run, int from, List<Identifier> found) {
        for (int to = Math.min(run.size(), from + 7); to > from; to--) {
            Optional<Identifier> number = number(PhoneCandidate.of(reading, run, from, to));
            if (number.isPresent()) {
                found.add(number.get());
                return to;
            }
        }
        return from;
    }

    private static void turnedDown(PhoneCandidate candidate) {
        int digits = candidate.digits().length();
        NearMiss.Reason reason = candidate.date()
                ? NearMiss.Reason.DATE
                : digits > MOST_DIGITS
                        ? NearMiss.Reason.TOO_LONG
                        : candidate.freeStanding() ? NearMiss.Reason.NO_PLAN : NearMiss.Reason.TIED;
        if (digits >= FEWEST_DIGITS) {
            candidate.reading().nearMiss(PHONE, candidate.begin(), candidate.end(), reason);
        }
    }

    private Optional<Identifier> number(PhoneCandidate candidate) {
        int digitCount = candidate.digits().length();
        if (digitCount > MOST_DIGITS || !candidate.freeStanding()) {
            return Optional.empty();
        }
        if (helpline(candidate)) {
            return Optional.of(identifier(candidate, candidate.end(), 0.9, "id.phone.helpline", candidate.digits()));
        }
        if (digitCount < FEWEST_DIGITS || candidate.date()) {
            return Optional.empty();
        }
        int end = candidate.endWithExtension();
        boolean behind = behind(candidate, end);
        boolean cue = behind || before("cue", candidate);
        Optional<NumberingPlan.Assigned> number = candidate.international()
                ? plan.international(candidate.digits())
                : plan.national(
                        candidate.digits(),
                        candidate.grouping(),
                        !candidate.whole() || !cue,
                        cue || candidate.signed(),
                        candidate.reading().language());
        if (number.isPresent()) {
            return number.map(n -> identifier(candidate, end, n.confidence(), "id.phone", n.e164()));
        }
        boolean certain = digitCount <= 15 && (behind || (candidate.whole() && before("phone", candidate)));
        return certain || (cue && candidate.local())
                ? Optional.of(identifier(candidate, end, 0.7, "id.phone.cue", candidate.digits()))
                : Optional.empty();
    }

    private boolean helpline(PhoneCandidate candidate) {
        Reading reading = candidate.reading();
        int word = candidate.word();
        return word < reading.words().size()
                && lexicon.phrases("helplines", reading.language()).lengthAt(reading.words(), word)
                        == candidate.groups().size()
                && near("helpline_cue", HELPLINE_REACH, candidate);
    }

    private static Identifier identifier(
            PhoneCandidate candidate, int end, double confidence, String rule, String value) {
        return candidate.reading().identifier(PHONE, candidate.begin(), end, confidence, rule, value);
    }

    /** Whether the run as a whole is something else: a card, or what the word before it says. */
    private boolean notPhone(Reading reading, List<Group> run) {
        int digitCount = run.stream().mapToInt(Group::length).sum();
        boolean abroad = reading.at(run.get(0).begin() - 1) == '+';
        if (!abroad && digitCount >= 13 && digitCount <= 19 && luhn(PhoneCandidate.digits(reading, run))) {
            turnedDown(reading, run, NearMiss.Reason.CARD);
            return true;
        }
        Words words = reading.words();
        int first = words.from(run.get(0).begin());
        int last = first - 1;
        boolean named = last >= 0
                && !words.endsLine(last)
                && lexicon.phrases("not_phone", reading.language()).within(words, first - 3, first)
                && !lexicon.phrases("phone", reading.language()).within(words, first - 3, first);
        if (named && digitCount >= FEWEST_DIGITS) {
            turnedDown(reading, run, NearMiss.Reason.NAMED_OTHERWISE);
        }
        return named;
    }

    private static void turnedDown(Reading reading, List<Group> run, NearMiss.Reason reason) {
        reading.nearMiss(PHONE, run.get(0).begin(), run.get(run.size() - 1).end(), reason);
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

    private boolean before(String list, PhoneCandidate candidate) {
        Words words = candidate.reading().words();
        int first = words.from(candidate.begin());
        return lexicon.phrases(list, candidate.reading().language()).within(words, first - CUE_REACH, first);
    }

    /** Whether the word right behind the number, on its line, says what kind of telephone it is. */
    private boolean behind(PhoneCandidate candidate, int end) {
        Words words = candidate.reading().words();
        int next = words.from(end);
        return next < words.size()
                && words.begin(next) - end <= 2
                && candidate.reading().at(end) != '\n'
                && lexicon.phrases("behind", candidate.reading().language()).holds(words, next);
    }

    private boolean near(String list, int reach, PhoneCandidate candidate) {
        Words words = candidate.reading().words();
        int first = words.from(candidate.begin());
        int behind = words.from(candidate.end());
        Phrases phrases = lexicon.phrases(list, candidate.reading().language());
        return phrases.within(words, first - reach, first) || phrases.within(words, behind, behind + reach);
    }
}
