package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.post.Post;
import org.tocsin.rule.Rule;
import org.tocsin.rule.RuleSet;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.text.Language;

/** A rule on trial is seen and counted; a post is judged as if it were not there. */
class TrialRuleTest {
    private static final Post POST =
            Post.of("1", "the zorbling starts at nine, more zorbling at ten").in("en");

    @Test
    void aRuleOnTrialIsCountedForEachMatch() {
        assertThat(detect(Rule.Status.TRIAL).trials()).containsExactly("en.dox.sample", "en.dox.sample");
    }

    @Test
    void aRuleOnTrialNeitherSignalsNorScoresNorFlags() {
        Findings without = PostDetector.with(new RuleSet(List.of())).detect(POST, Depth.SCREENED);
        Findings onTrial = detect(Rule.Status.TRIAL);

        assertThat(onTrial.signals()).isEmpty();
        assertThat(onTrial.flagged()).isFalse();
        assertThat(onTrial.scores()).isEqualTo(without.scores());
        assertThat(onTrial.stance()).isEqualTo(without.stance());
    }

    @Test
    void theSameRuleSignalsOnceItIsActive() {
        Findings active = detect(Rule.Status.ACTIVE);

        assertThat(active.signals()).extracting(Signal::rule).contains("en.dox.sample");
        assertThat(active.trials()).isEmpty();
    }

    private static Findings detect(Rule.Status status) {
        Rule rule = new Rule(
                "en.dox.sample",
                Indicator.DOX_SOLICIT,
                status,
                Set.of(Language.EN),
                null,
                0.9,
                "An invented word.",
                List.of(),
                List.of("zorbling"),
                "zorbling",
                List.of(),
                List.of(),
                List.of());
        return PostDetector.with(new RuleSet(List.of(rule))).detect(POST, Depth.SCREENED);
    }
}
