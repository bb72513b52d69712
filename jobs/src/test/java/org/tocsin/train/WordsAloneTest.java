package org.tocsin.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsAloneTest {
    @Test
    void aPostIsRankedByWordsOfTheOtherFolds() {
        List<String> texts = new ArrayList<>();
        boolean[] yes = new boolean[24];
        int[] fold = new int[24];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = i % 4 == 0;
            fold[i] = i % 3;
            texts.add((yes[i] ? "storm over the harbour " : "calm over the harbour ") + i);
        }

        double[] sums = WordsAlone.sums(texts, yes, fold, 3);

        assertThat(new Ranked(sums, yes).averagePrecision()).isEqualTo(1);
    }

    @Test
    void aWordSeenOnlyInItsOwnFoldTeachesNothing() {
        List<String> texts = List.of("storm one", "storm two", "calm three", "calm four", "dull five", "dull six");
        boolean[] yes = {true, true, false, false, false, false};
        int[] fold = {0, 0, 1, 1, 1, 1};

        double[] sums = WordsAlone.sums(texts, yes, fold, 2);

        assertThat(sums[0]).isEqualTo(sums[1]).isZero();
    }
}
