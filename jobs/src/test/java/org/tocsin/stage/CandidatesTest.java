package org.tocsin.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.store.SightingCodec;
import org.tocsin.store.SparkRuntime;
import org.tocsin.target.Sighting;
import org.tocsin.target.Sighting.SightedTarget;
import org.tocsin.target.TargetKey;
import org.tocsin.taxonomy.Stance;
import org.tocsin.text.Sketch;

class CandidatesTest {
    @TempDir
    static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void startSpark() {
        spark = SparkRuntime.start(folder);
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    private static Row sighting(
            String uid,
            String thread,
            int posts,
            @Nullable String answers,
            boolean flagged,
            double hostility,
            String whom) {
        return SightingCodec.encode(
                new Sighting(
                        uid,
                        "reddit",
                        "board",
                        null,
                        thread,
                        posts,
                        "author of " + uid,
                        null,
                        answers,
                        "content",
                        "en",
                        flagged,
                        flagged ? Stance.ATTACK : Stance.NEUTRAL,
                        hostility,
                        hostility,
                        0,
                        null,
                        List.of(),
                        List.of(),
                        List.of(new SightedTarget(TargetKey.Kind.HANDLE, whom, 0.6, 0)),
                        null,
                        Sketch.NONE,
                        List.of()),
                "observation of " + uid);
    }

    private static List<String> chosen(List<Row> sightings, int most) {
        return Candidates.of(
                        spark.createDataFrame(sightings, SightingCodec.SCHEMA).repartition(3), most)
                .select("post_uid")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    @Test
    void whatSharesAPersonOrAThreadWithAFlaggedPostOrAnswersItIsWanted() {
        assertThat(chosen(
                        List.of(
                                sighting("flagged", "t1", 9, null, true, 0.9, "heron"),
                                sighting("person", "t2", 9, null, false, 0.1, "heron"),
                                sighting("thread", "t1", 9, null, false, 0.1, "wren"),
                                sighting("answer", "t3", 9, "flagged", false, 0.1, "tern"),
                                sighting("nobody", "t4", 9, null, false, 0.6, "gull")),
                        10))
                .containsExactly("answer", "flagged", "person", "thread");
    }

    @Test
    void manySomewhatHostilePostsAreWantedToo() {
        List<Row> posts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            posts.add(sighting("m" + i, "t" + i, 50, null, false, 0.7, "heron"));
            posts.add(sighting("n" + i, "u" + i, 50, null, false, 0.02, "wren"));
        }
        assertThat(chosen(posts, 10)).containsExactly("m0", "m1", "m2", "m3", "m4");
    }

    @Test
    void ofAHotPersonASampleIsWantedAndTheSameEachTime() {
        List<Row> posts = new ArrayList<>();
        posts.add(sighting("flagged", "t", 0, null, true, 0.9, "heron"));
        for (int i = 0; i < 400; i++) {
            posts.add(sighting("p" + i, "thread " + i, 0, null, false, 0.1, "heron"));
        }
        List<String> chosen = chosen(posts, 100);
        assertThat(chosen).contains("flagged").hasSizeBetween(60, 140);
        assertThat(chosen(posts, 100)).isEqualTo(chosen);
    }
}
