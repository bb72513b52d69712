package org.tocsin.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.tocsin.detect.Depth;
import org.tocsin.detect.PostDetector;
import org.tocsin.keys.Pseudonyms;
import org.tocsin.store.SightingCodec;

/** Judges posts one by one: {@code tables/posts} in, {@code tables/signals} out. */
final class DetectStage {
    private static final String[] COLUMNS = {
        "post_uid",
        "observation_id",
        "platform",
        "site",
        "container_id",
        "thread_id",
        "thread_title",
        "author_id",
        "author_scope",
        "author_name",
        "author_handle",
        "author_state",
        "created_at",
        "created_basis",
        "captured_at",
        "quotes",
        "spans",
        "links",
        "subject",
        "body_text",
        "lang_declared",
        "content_sha256"
    };

    /** Bytes of memory that each post must have for what is known of all posts to be handed to every task whole. */
    private static final long ROOM = 2_000;

    private final byte[] pseudonymKey;
    private final Instant now;
    private final Depth depth;
    private final TrialHits trials;

    DetectStage(byte[] pseudonymKey, Instant now, Depth depth, TrialHits trials) {
        this.pseudonymKey = pseudonymKey.clone();
        this.now = now;
        this.depth = depth;
        this.trials = trials;
    }

    /** Sightings of {@code fresh} posts; {@code all} posts give threads their titles and sizes, and answers their addressees. */
    Dataset<Row> run(Dataset<Row> fresh, Dataset<Row> all) {
        return withContext(fresh, all)
                .mapPartitions(judge(pseudonymKey, now, depth, trials), Encoders.row(SightingCodec.SCHEMA));
    }

    /** Posts with their threads' titles and whom they answer, as {@link PostRow} reads them. */
    static Dataset<Row> withContext(Dataset<Row> fresh, Dataset<Row> all) {
        Dataset<Row> threads = all.where(col("thread_id").isNotNull())
                .groupBy(
                        col("platform").as("t_platform"),
                        col("site").as("t_site"),
                        col("container_id").as("t_container"),
                        col("thread_id").as("t_thread"))
                .agg(min("thread_title").as("known_title"), count(lit(1)).as("thread_posts"));
        Column sameThread = col("platform")
                .equalTo(col("t_platform"))
                .and(col("site").equalTo(col("t_site")))
                .and(col("container_id").eqNullSafe(col("t_container")))
                .and(col("thread_id").equalTo(col("t_thread")));
        Dataset<Row> authors = all.where(col("author_state").equalTo("present"))
                .groupBy(col("post_uid").as("a_uid"))
                .agg(min(coalesce(col("author_handle"), col("author_name"), col("author_id")))
                        .as("answered"));
        Column[] columns = Stream.concat(
                        Arrays.stream(COLUMNS).map(org.apache.spark.sql.functions::col),
                        Stream.of(when(expr("size(reply_to) > 0"), expr("reply_to[0].uid"))
                                .as("answered_uid")))
                .toArray(Column[]::new);
        // so that no post's words are sorted by what it answers: most answer nothing, and would come to one task
        boolean fits = !"-1".equals(all.sparkSession().conf().get("spark.sql.autoBroadcastJoinThreshold"))
                && all.count() < Runtime.getRuntime().maxMemory() / ROOM;
        return fresh.select(columns)
                .join(fits ? broadcast(threads) : threads, sameThread, "left")
                .join(fits ? broadcast(authors) : authors, col("answered_uid").equalTo(col("a_uid")), "left");
    }

    private static MapPartitionsFunction<Row, Row> judge(byte[] key, Instant now, Depth depth, TrialHits trials) {
        return rows -> {
            PostJudge judge = new PostJudge(Detection.detector(), depth, Pseudonyms.of(key), now, trials);
            return stream(rows).map(judge::sighting).filter(Objects::nonNull).iterator();
        };
    }

    private static Stream<Row> stream(Iterator<Row> rows) {
        Iterable<Row> once = () -> rows;
        return StreamSupport.stream(once.spliterator(), false);
    }

    /** One detector per executor's JVM, made when its first task needs it: rules and language models are large. */
    private static final class Detection {
        private static final PostDetector DETECTOR = PostDetector.standard();

        static PostDetector detector() {
            return DETECTOR;
        }
    }
}
