package org.tocsin.train;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticFitTest {
    private static Feature[] post(int... places) {
        List<Feature> features = new ArrayList<>();
        for (int place : places) {
            features.add(new FeatureNode(place, 1));
        }
        features.add(new FeatureNode(3, 1)); // the bias, behind two places
        return features.toArray(new Feature[0]);
    }

    /** Set 1 is rich in yes and full of the second word, which says nothing within either set. */
    @Test
    void whatASetIsRichInIsNotTakenForWhatItsWordsSay() {
        List<Feature[]> plain = new ArrayList<>();
        List<Feature[]> marked = new ArrayList<>();
        boolean[] yes = new boolean[80];
        for (int i = 0; i < yes.length; i++) {
            int set = i < 40 ? 0 : 1;
            yes[i] = set == 0 ? i % 10 == 0 : i % 10 != 0;
            Feature[] post = yes[i] ? set == 0 ? post(1) : post(1, 2) : set == 0 ? post() : post(2);
            plain.add(post);
            marked.add(LogisticFit.ofSet(post, 2, set));
        }

        double misled = new LogisticFit(1).fit(plain, yes, 2, 2, 1).weights()[1];
        double told = new LogisticFit(1).fit(marked, yes, 2, 2, 1).weights()[1];

        assertThat(told).isLessThan(misled / 2);
    }
}
