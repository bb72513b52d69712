package org.tocsin.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    private static final Grams TEXT = Grams.of("alpha beta", WordClasses.NONE);
    private static final int ALPHA = TEXT.blocks().get(0).key(0);

    @Test
    void aProbabilityIsTheCalibratedSumOfWeights() {
        LinearModel model = model(new Head("yes", -1, 0.5f, 2, 0.25f, 0.5f), (byte) 6);
        FeatureVector vector = model.vocabulary().vector(TEXT, Signs.NONE);

        double value = 3 / (6 * Math.sqrt(3)); // rarity 3; three grams in the block
        double sum = -1 + 0.5 * 6 * value;
        assertThat(model.probabilities(vector)[0]).isCloseTo(1 / (1 + Math.exp(-(2 * sum + 0.25))), within(1e-6));
    }

    @Test
    void aWordOfNoWeightSaysNothing() {
        LinearModel model = model(new Head("yes", -1, 0.5f, 1, 0, 0.5f), (byte) 6);

        assertThat(model.sums(model.vocabulary().vector(Grams.of("gamma", WordClasses.NONE), Signs.NONE))[0])
                .isEqualTo(-1);
    }

    @Test
    void aWordTellsHowMuchItSpeaksForAHead() {
        LinearModel model = model(new Head("yes", 0, 1, 1, 0, 0.5f), (byte) 6);

        assertThat(model.byWord(TEXT, 0)).containsExactly(18, 0);
    }

    @Test
    void aModelComesBackAsItWasWritten() throws IOException {
        LinearModel model = model(new Head("yes", -1, 0.5f, 2, 0.25f, 0.5f), (byte) -6);

        LinearModel back = ModelFile.read(new ByteArrayInputStream(bytes(model)));

        assertThat(back.heads()).isEqualTo(model.heads());
        assertThat(back.weight(0, 0)).isEqualTo((byte) -6);
        assertThat(bytes(back)).isEqualTo(bytes(model));
    }

    @Test
    void aVocabularyFindsEachKeyAndNoOther() {
        int[] keys = new Random(3)
                .ints(5_000)
                .map(key -> key & ~1)
                .sorted()
                .distinct()
                .toArray();
        Vocabulary vocabulary = new Vocabulary(keys, new float[keys.length]);
        for (int place = 0; place < keys.length; place++) {
            assertThat(vocabulary.indexOf(keys[place])).isEqualTo(place);
            assertThat(vocabulary.indexOf(keys[place] | 1)).isNegative();
        }
    }

    @Test
    void aStrangeFileIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(new byte[] {0, 3, 'n', 'o', 't'});
        }
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("expected tocsin-linear-1");
    }

    @Test
    void keysMustAscend() {
        assertThatThrownBy(() -> new Vocabulary(new int[] {2, 1}, new float[] {1, 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWeightiestWordsStandTogether() {
        assertThat(PostClassifier.weightiest(new double[] {-1, 2, -0.5, 3, -4, 1}))
                .containsExactly(1, 3);
        assertThat(PostClassifier.weightiest(new double[] {-3, -1, -2})).containsExactly(1, 1);
    }

    @Test
    void signsCountWithoutAnyWord() {
        int key = new Signs(Map.of("flagged", 1.0)).values().firstKey();
        LinearModel model = new LinearModel(
                new Vocabulary(new int[] {key}, new float[] {1}),
                List.of(new Head("yes", 0, 1, 1, 0, 0.5f)),
                new byte[] {10});

        assertThat(model.sums(model.vocabulary()
                        .vector(Grams.of("", WordClasses.NONE), new Signs(Map.of("flagged", 1.0))))[0])
                .isCloseTo(5, within(1e-6));
    }

    private static LinearModel model(Head head, byte weight) {
        return new LinearModel(new Vocabulary(new int[] {ALPHA}, new float[] {3}), List.of(head), new byte[] {weight});
    }

    private static byte[] bytes(LinearModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }
}
