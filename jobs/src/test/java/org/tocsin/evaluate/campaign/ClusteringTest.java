package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ClusteringTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    private static final Pattern SPACE = Pattern.compile(" ");

    private static Map<String, String> groups(String words) {
        Map<String, String> groups = new HashMap<>();
        for (String word : SPACE.splitAsStream(words).toList()) {
            groups.put(word.substring(0, 1), word.substring(1));
        }
        return groups;
    }

    @Test
    void figuresAreThoseWorkedOutByHand() {
        // true: abcd, ef; found: abe, cd, f
        Clustering clustering = Clustering.of(groups("a1 b1 c1 d1 e2 f2"), groups("aX bX eX cY dY fZ"));

        // precision: a, b 2/3; e 1/3; c, d, f 1. Recall: a, b, c, d 2/4; e, f 1/2
        assertThat(clustering.bCubed().precision()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 3) / 6, CLOSE);
        assertThat(clustering.bCubed().recall()).isCloseTo(.5, CLOSE);
        // pairs: right ab, cd; said ab, ae, be, cd; there 6 of abcd and ef
        assertThat(clustering.pairs()).isEqualTo(new Harmonic(2 / 4.0, 2 / 7.0));
    }

    @Test
    void whatIsNotFoundStandsAlone() {
        Clustering clustering = Clustering.of(groups("a1 b1 c1 d1"), groups("aX bX"));

        assertThat(clustering.bCubed()).isEqualTo(new Harmonic(1, (.5 + .5 + .25 + .25) / 4));
        assertThat(clustering.pairs()).isEqualTo(new Harmonic(1, 1 / 6.0));
    }

    @Test
    void amongWhatIsFoundNothingIsMissing() {
        assertThat(Clustering.of(groups("a1 b1 c1 d1"), groups("aX bX")).bCubedFound())
                .isEqualTo(new Harmonic(1, 1));
    }

    @Test
    void allInOneIsRecalledAndImprecise() {
        Clustering clustering = Clustering.of(groups("a1 b1 c2 d2"), groups("aX bX cX dX"));

        assertThat(clustering.bCubed()).isEqualTo(new Harmonic(.5, 1));
        assertThat(clustering.pairs()).isEqualTo(new Harmonic(2 / 6.0, 1));
    }

    @Test
    void countsGiveWhatComparingEveryPairGives() {
        Random random = new Random(7);
        Map<String, String> there = new HashMap<>();
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            there.put("p" + i, "c" + random.nextInt(12));
            if (random.nextInt(4) > 0) {
                found.put("p" + i, "f" + random.nextInt(15));
            }
        }
        double precision = 0;
        double recall = 0;
        double right = 0;
        double said = 0;
        double real = 0;
        for (String one : there.keySet()) {
            List<String> with = there.keySet().stream()
                    .filter(other -> other.equals(one)
                            || (found.containsKey(one) && found.get(one).equals(found.get(other))))
                    .toList();
            List<String> kin = there.keySet().stream()
                    .filter(other -> there.get(other).equals(there.get(one)))
                    .toList();
            long both = with.stream().filter(kin::contains).count();
            precision += (double) both / with.size() / there.size();
            recall += (double) both / kin.size() / there.size();
            right += both - 1;
            said += with.size() - 1;
            real += kin.size() - 1;
        }

        Clustering clustering = Clustering.of(there, found);

        assertThat(clustering.bCubed().precision()).isCloseTo(precision, CLOSE);
        assertThat(clustering.bCubed().recall()).isCloseTo(recall, CLOSE);
        assertThat(clustering.pairs().precision()).isCloseTo(right / said, CLOSE);
        assertThat(clustering.pairs().recall()).isCloseTo(right / real, CLOSE);
    }
}
