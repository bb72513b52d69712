package org.tocsin.rule;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one place of a pattern can match: ASCII characters each by itself, all others together, for rules and screens
 * tell those apart no further. {@code others} may be true where only some of them match.
 */
public record CharacterSet(BitSet ascii, boolean others) {
    /** How many ASCII characters there are. */
    public static final int ASCII = 128;

    private static final CharacterSet DIGITS = range('0', '9');
    private static final CharacterSet WORDS =
            DIGITS.or(range('a', 'z')).or(range('A', 'Z')).or(of('_'));
    private static final CharacterSet SPACES =
            of(' ').or(of('\t')).or(of('\n')).or(of('\f')).or(of('\r'));

    public CharacterSet {
        ascii = (BitSet) ascii.clone();
    }

    @Override
    public BitSet ascii() {
        return (BitSet) ascii.clone();
    }

    static CharacterSet of(int c) {
        return range(c, c);
    }

    static CharacterSet range(int first, int last) {
        BitSet ascii = new BitSet();
        if (first < ASCII) {
            ascii.set(first, Math.min(last, ASCII - 1) + 1);
        }
        return new CharacterSet(ascii, last >= ASCII);
    }

    /** All but a line's end. */
    static CharacterSet dot() {
        return of('\n').negated();
    }

    /**
     * What a letter or sign stands for behind a backslash: {@code \d}, {@code \w}, {@code \s}, their opposites,
     * {@code \n}, or a sign itself.
     *
     * @throws IllegalArgumentException for another letter or digit
     */
    static CharacterSet escaped(int c) {
        return switch (c) {
            case 'd' -> DIGITS;
            case 'w' -> WORDS;
            case 's' -> SPACES;
            case 'D' -> DIGITS.negated();
            case 'W' -> WORDS.negated();
            case 'S' -> SPACES.negated();
            case 'n' -> of('\n');
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new IllegalArgumentException("the pattern uses an escape that rules don't");
                }
                yield of(c);
            }
        };
    }

    CharacterSet or(CharacterSet more) {
        BitSet both = ascii();
        both.or(more.ascii);
        return new CharacterSet(both, others || more.others);
    }

    /** All that is not in it; of other characters, any may be. */
    CharacterSet negated() {
        BitSet rest = ascii();
        rest.flip(0, ASCII);
        return new CharacterSet(rest, true);
    }

    /** Whether it has the ASCII character {@code c}, or, from {@link #ASCII} on, may have others. */
    public boolean has(int c) {
        return c < ASCII ? ascii.get(c) : others;
    }

    /** Its characters where they are {@code most} or fewer and all ASCII; else an empty set. */
    Set<String> listed(int most) {
        Set<String> list = new TreeSet<>();
        if (!others && ascii.cardinality() <= most) {
            ascii.stream().forEach(c -> list.add(String.valueOf((char) c)));
        }
        return list;
    }
}
