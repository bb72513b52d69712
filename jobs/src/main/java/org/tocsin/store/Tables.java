package org.tocsin.store;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/** The long-lived tables of a workspace. */
public final class Tables {
    /** Bases of a time that a post cannot choose for itself. Other times order nothing and make nothing imminent. */
    public static final List<String> TRUSTED_BASES = List.of("epoch", "offset", "page_zone");

    private final Path aside;
    private final DeltaTable posts;
    private final DeltaTable rejects;
    private final DeltaTable signals;

    public Tables(SparkSession spark, Workspace workspace) {
        aside = workspace.table(".aside");
        posts = new DeltaTable(
                spark, workspace.table("posts"), PostSchema.POSTS, List.of("observation_id", "post_uid"));
        rejects = new DeltaTable(spark, workspace.table("rejects"), PostSchema.REJECTS, List.of("row_kind"));
        signals = new DeltaTable(spark, workspace.table("signals"), SightingCodec.SCHEMA, List.of("post_uid"));
    }

    public DeltaTable posts() {
        return posts;
    }

    public DeltaTable rejects() {
        return rejects;
    }

    public DeltaTable signals() {
        return signals;
    }

    /** A new folder beside the tables for what a stage hands on in files; one that a broken run left is dropped. */
    public Path makeAside() throws IOException {
        dropAside();
        return Files.createDirectory(aside);
    }

    public void dropAside() throws IOException {
        Workspace.delete(aside);
    }

    /** Makes every table be as it was at {@code versions}: what a broken run wrote since counts as never seen. */
    public void prepare(Map<String, Long> versions) throws IOException {
        for (Map.Entry<String, DeltaTable> entry : byName().entrySet()) {
            DeltaTable table = entry.getValue();
            Long version = versions.get(entry.getKey());
            if (version == null) {
                table.drop();
            } else {
                table.rollBack(version);
            }
            table.create();
        }
    }

    /** The newest version of each table, by name. */
    public SortedMap<String, Long> versions() throws IOException {
        SortedMap<String, Long> versions = new TreeMap<>();
        for (Map.Entry<String, DeltaTable> entry : byName().entrySet()) {
            versions.put(entry.getKey(), entry.getValue().version());
        }
        return versions;
    }

    /** Posts that came after a run. */
    public Dataset<Row> postsSince(RunManifest run) {
        Long version = run.tables().get("posts");
        return version == null
                ? posts.read()
                : posts.read()
                        .join(
                                posts.read(version).select("observation_id"),
                                new String[] {"observation_id"},
                                "left_anti");
    }

    /** Signals of the newest observation of each post; what an earlier version of a post said has had its day. */
    public Dataset<Row> currentSignals() {
        if (isEachPostOnce()) {
            return signals.read();
        }
        Dataset<Row> sighted = signals.read().select("post_uid").distinct();
        Dataset<Row> newest = posts.read()
                .join(sighted, new String[] {"post_uid"}, "left_semi")
                .groupBy("post_uid")
                .agg(max(struct("captured_at", "edited_at", "observation_id")).as("newest"))
                .select("newest.observation_id")
                .persist(StorageLevel.DISK_ONLY()); // signals are read several times
        return signals.read().join(newest, new String[] {"observation_id"}, "left_semi");
    }

    /** Whether no post stands in two versions, as far as hashes tell: true is certain. */
    private boolean isEachPostOnce() {
        return posts.read()
                .groupBy(xxhash64(col("post_uid")).as("uid"))
                .agg(count(lit(1)).as("times"))
                .where("times > 1")
                .isEmpty();
    }

    /** The newest time of a post that can be trusted; null if there is none. */
    public @Nullable Instant newestTrustedTime(Instant now) {
        return posts.read()
                .where(col("created_basis").isin(TRUSTED_BASES.toArray()))
                .where(col("created_at").leq(least(coalesce(col("captured_at"), lit(now)), lit(now))))
                .agg(max("created_at"))
                .first()
                .getAs(0);
    }

    private SortedMap<String, DeltaTable> byName() {
        return new TreeMap<>(Map.of("posts", posts, "rejects", rejects, "signals", signals));
    }
}
