package org.tocsin.text;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * What is left of a text to tell its copies by, however a word or two were changed: a MinHash of its runs of three words
 * under one permutation (Li, Owen and Zhang, One Permutation Hashing, 2012), empty bins filled from the right (Shrivastava
 * and Li, Densifying One Permutation Hashing, 2014). The share of bins on which two sketches agree estimates the Jaccard
 * similarity of their runs. {@code bins} is empty for a text too short to be anybody's copy.
 */
public record Sketch(List<Integer> bins) {
    public static final Sketch NONE = new Sketch(List.of());

    private static final int BINS = 128;
    private static final int ROWS = 4; // of a band: one of 32 agrees for 87 % of the pairs that are half alike
    private static final int RUN = 3;
    private static final int FEWEST_RUNS = 6;
    private static final int MOST_RUNS = 2000;
    private static final int LONGEST = 40_000; // characters
    private static final double ALIKE = 0.5;

    public Sketch {
        bins = List.copyOf(bins);
    }

    /** The sketch of a text; {@code hash} gives a run of words 64 bits that nobody without the key can compute. */
    public static Sketch of(String text, ToLongFunction<String> hash) {
        List<String> runs = runs(text);
        if (runs.size() < FEWEST_RUNS) {
            return NONE;
        }
        int[] least = new int[BINS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (String run : runs) {
            long bits = hash.applyAsLong(run);
            int bin = (int) (bits >>> 57);
            least[bin] = Math.min(least[bin], (int) bits & Integer.MAX_VALUE);
        }
        return new Sketch(
                IntStream.range(0, BINS).mapToObj(bin -> filled(least, bin)).toList());
    }

    /** An empty bin takes the next full one's value, moved by the distance so that only equal distances agree. */
    private static int filled(int[] least, int bin) {
        int distance = 0;
        while (least[(bin + distance) % BINS] == Integer.MAX_VALUE) {
            distance++;
        }
        return least[(bin + distance) % BINS] ^ (distance * 0x9E3779B9);
    }

    /** The runs of words, letters and digits alone, in lower case and without accents. */
    private static List<String> runs(String text) {
        String plain = Normalizer.normalize(
                        text.length() > LONGEST ? text.substring(0, LONGEST) : text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        List<String> runs = new ArrayList<>();
        Deque<String> last = new ArrayDeque<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length() && runs.size() < MOST_RUNS; i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !word.isEmpty()) {
                last.addLast(word.toString());
                word.setLength(0);
                if (last.size() == RUN) {
                    runs.add(String.join(" ", last));
                    last.removeFirst();
                }
            }
        }
        return runs;
    }

    /** An estimate of the share of runs that two texts have in common, 0 to 1; 0 where either is too short. */
    public double similarity(Sketch other) {
        if (bins.isEmpty() || other.bins.isEmpty()) {
            return 0;
        }
        long equal = IntStream.range(0, BINS)
                .filter(bin -> bins.get(bin).equals(other.bins.get(bin)))
                .count();
        return (double) equal / BINS;
    }

    /** Whether two texts are copies of each other: half of what they say is the same, word by word. */
    public boolean isLike(Sketch other) {
        return similarity(other) >= ALIKE;
    }

    /** Names under which copies meet: two alike share at least one, nearly always. */
    public List<String> bands() {
        return IntStream.range(0, bins.size() / ROWS)
                .mapToObj(band -> band + " " + bins.subList(band * ROWS, (band + 1) * ROWS))
                .toList();
    }
}
