package org.tocsin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.classify.SeenSets;
import org.tocsin.detect.Findings;
import org.tocsin.detect.Scores;
import org.tocsin.detect.Signal;
import org.tocsin.detect.StanceEstimate;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;
import org.tocsin.text.Language;
import org.tocsin.train.LabelledPost;

/** Figures of findings that are made up, so that each can be checked by hand. */
class SetFiguresTest {
    private final List<JudgedPost> posts = new ArrayList<>();

    private void post(Stance said, Indicator indicator, String family, Stance judged, Indicator found) {
        post(said, said == Stance.ATTACK, indicator, family, null, judged, found);
    }

    private void post(
            Stance said,
            Boolean flagged,
            Indicator indicator,
            String family,
            String identity,
            Stance judged,
            Indicator found) {
        LabelledPost labelled = new LabelledPost(
                Post.of("p" + posts.size(), "We bake bread.").in("en"),
                "house-dev",
                "g",
                said,
                indicator == null ? Set.of() : Set.of(indicator),
                null,
                null,
                null,
                flagged,
                family,
                identity,
                false);
        boolean hit = judged == Stance.ATTACK;
        posts.add(new JudgedPost(
                labelled,
                new Findings(
                        Language.EN,
                        hit,
                        new Scores(hit ? 0.8 : 0.1, 0, 0, 0),
                        new StanceEstimate(judged, hit ? 0.9 : 0.2),
                        List.of(),
                        found == null
                                ? List.of()
                                : List.of(new Signal(found, new Span(0, 2), 0.9, "en.rule", null, null)),
                        null,
                        List.of())));
    }

    private SetFigures figures() {
        return SetFigures.of("house-dev", "en", posts, new Dialects(), SeenSets.standard());
    }

    @Test
    void flagsStancesAndIndicatorsAreCounted() {
        post(Stance.ATTACK, Indicator.THREAT_DIRECT, "threat", Stance.ATTACK, Indicator.THREAT_DIRECT);
        post(Stance.ATTACK, Indicator.DOX_PUBLISH, "dox", Stance.ATTACK, Indicator.DOX_FAMILY);
        post(Stance.ATTACK, Indicator.DOX_PUBLISH, "dox", Stance.NEUTRAL, null);
        post(Stance.FICTION, null, "game", Stance.ATTACK, Indicator.THREAT_DIRECT);
        post(Stance.NEUTRAL, null, "baking", Stance.NEUTRAL, null);

        SetFigures figures = figures();

        assertThat(figures.flagged()).isEqualTo(new Share(3, 5));
        assertThat(figures.recall()).isEqualTo(new Share(2, 3));
        assertThat(figures.precision()).isEqualTo(new Share(2, 3));
        assertThat(figures.falseFlags()).isEqualTo(new Share(1, 2));
        assertThat(figures.stance()).isEqualTo(new Share(3, 5));
        assertThat(figures.confusion().get(Stance.ATTACK)).isEqualTo(Map.of(Stance.ATTACK, 2, Stance.NEUTRAL, 1));
        assertThat(figures.indicators())
                .contains(new IndicatorFigures(Indicator.DOX_PUBLISH, 0, 0, 2))
                .contains(new IndicatorFigures(Indicator.DOX_FAMILY, 0, 1, 0))
                .contains(new IndicatorFigures(Indicator.THREAT_DIRECT, 1, 1, 1));
        assertThat(figures.indicatorF1()).isCloseTo(2.0 / 5, within(1e-12));
        assertThat(figures.threatRecall()).isEqualTo(new Share(1, 1));
        assertThat(figures.threatPrecision()).isEqualTo(new Share(1, 2));
    }

    @Test
    void theFamiliesJudgedWorstComeFirst() {
        post(Stance.ATTACK, null, "dox", Stance.NEUTRAL, null);
        post(Stance.ATTACK, null, "dox", Stance.ATTACK, null);
        post(Stance.FICTION, null, "game", Stance.ATTACK, null);
        post(Stance.NEUTRAL, null, "baking", Stance.NEUTRAL, null);

        assertThat(figures().worst())
                .containsExactly(
                        new SetFigures.Family("game", false, new Share(0, 1)),
                        new SetFigures.Family("dox", true, new Share(1, 2)),
                        new SetFigures.Family("baking", false, new Share(1, 1)));
    }

    @Test
    void withoutLabelsOnlyTheShareFlaggedIsKnown() {
        post(null, null, null, null, null, Stance.ATTACK, null);
        post(null, null, null, null, null, Stance.NEUTRAL, null);

        SetFigures figures = figures();

        assertThat(figures.flagged()).isEqualTo(new Share(1, 2));
        assertThat(figures.recall().of()).isZero();
        assertThat(figures.precision().of()).isZero();
        assertThat(figures.falseFlags().of()).isZero();
        assertThat(figures.attack()).isNull();
        assertThat(figures.threat()).isNull();
        assertThat(figures.worst()).isEmpty();
    }

    @Test
    void groupsOfPeopleAreComparedAmongPostsOfOneLabel() {
        for (int i = 0; i < 20; i++) {
            post(null, false, null, "talk", "bakers", i < 5 ? Stance.ATTACK : Stance.NEUTRAL, null);
            post(null, false, null, "talk", "cyclists", Stance.NEUTRAL, null);
            post(null, true, null, "talk", "cyclists", Stance.ATTACK, null);
            post(null, true, null, "talk", "bakers", Stance.ATTACK, null);
        }
        post(null, false, null, "talk", "rare", Stance.ATTACK, null);

        GroupFigures none = figures().identities().get(1);

        assertThat(none.label()).isEqualTo("none");
        assertThat(none.rows()).extracting(GroupFigures.Row::group).containsExactly("bakers", "cyclists");
        GroupFigures.Row bakers = none.rows().get(0);
        assertThat(bakers.flagged()).isEqualTo(new Share(5, 20));
        assertThat(Objects.requireNonNull(bakers.flaggedGap()).difference()).isCloseTo(0.25, within(1e-12));
        assertThat(Objects.requireNonNull(bakers.flaggedGap()).low()).isPositive();
        assertThat(Objects.requireNonNull(none.widest()).group()).isEqualTo("bakers");
    }

    @Test
    void aSetThatTheRulesWereTunedOnIsSaidToBeSeen() {
        post(Stance.NEUTRAL, null, "baking", Stance.NEUTRAL, null);

        assertThat(figures().seen()).isEqualTo(SeenSets.Seen.TUNED);
        assertThat(SetFigures.of("another", "en", posts, new Dialects(), SeenSets.standard())
                        .seen())
                .isNull();
    }
}
