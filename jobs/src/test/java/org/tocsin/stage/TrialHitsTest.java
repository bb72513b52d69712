package org.tocsin.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.Trials;
import org.tocsin.detect.Depth;
import org.tocsin.detect.PostDetector;
import org.tocsin.post.Post;
import org.tocsin.rule.RuleSet;
import org.tocsin.store.SparkRuntime;

class TrialHitsTest {
    @TempDir
    Path scratch;

    @Test
    void hitsAreSummedOverTheTasksThatJudge() {
        PostDetector detector = PostDetector.with(Trials.RULES);
        List<String> trials = detector.detect(
                        Post.of("1", "zorbling and zorbling").in("en"), Depth.SCREENED)
                .trials();
        assertThat(trials).hasSize(2);
        SparkSession spark = SparkRuntime.start(scratch);
        try {
            TrialHits hits = TrialHits.of(spark, Trials.RULES);
            assertThat(hits.counts()).isEqualTo(Map.of("en.dox.sample", 0L));

            JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
            context.parallelize(List.of(1, 2, 3), 3).foreach(post -> hits.count(trials));

            assertThat(hits.counts()).isEqualTo(Map.of("en.dox.sample", 6L));
            assertThat(TrialHits.of(spark, new RuleSet(List.of())).counts()).isEmpty();
        } finally {
            spark.stop();
        }
    }
}
