package org.tocsin.stage;

import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.tocsin.evaluate.campaign.FoundCase;
import org.tocsin.evaluate.campaign.FoundRun;
import org.tocsin.evaluate.campaign.Truth;
import org.tocsin.risk.Tier;
import org.tocsin.store.RunManifest;
import org.tocsin.store.SightingCodec;
import org.tocsin.store.SparkRuntime;
import org.tocsin.store.Tables;
import org.tocsin.store.Workspace;
import org.tocsin.target.Sighting;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;

/** A complete run, read back from its tables: columns only, no word of a post. */
public record StoredRun(Workspace workspace, String runId, Path scratch) {
    private static final StructType NAMES =
            new StructType().add("platform", StringType).add("native_id", StringType);

    /** The run's cases and sightings, and the posts of these names that the workspace holds. */
    public FoundRun read(Set<Truth.Name> names) throws IOException {
        RunManifest manifest = RunManifest.read(workspace.run(runId).resolve("run.json"));
        SparkSession spark = SparkRuntime.start(scratch);
        try {
            Tables tables = new Tables(spark, workspace);
            List<Sighting> sightings = tables.currentSignals().collectAsList().stream()
                    .map(SightingCodec::decode)
                    .toList();
            Instant asOf = manifest.asOf() == null ? Instant.EPOCH : Instant.parse(manifest.asOf());
            return FoundRun.of(runId, asOf, cases(spark), sightings, held(spark, tables, names));
        } finally {
            spark.stop();
        }
    }

    private static Map<Truth.Name, FoundRun.Held> held(SparkSession spark, Tables tables, Set<Truth.Name> names) {
        List<Row> rows = names.stream()
                .map(name -> RowFactory.create(name.platform(), name.nativeId()))
                .collect(Collectors.toList());
        Map<Truth.Name, FoundRun.Held> held = new HashMap<>();
        tables.posts()
                .read()
                .join(spark.createDataFrame(rows, NAMES), new String[] {"platform", "native_id"}, "left_semi")
                .select("platform", "native_id", "post_uid", "created_at")
                .distinct()
                .orderBy("post_uid", "created_at")
                .collectAsList()
                .forEach(row -> held.putIfAbsent(
                        new Truth.Name(row.getString(0), row.getString(1)),
                        new FoundRun.Held(row.getString(2), row.getAs(3))));
        return held;
    }

    private List<FoundCase> cases(SparkSession spark) {
        Path tables = workspace.run(runId).resolve("tables");
        Map<String, List<FoundCase.Post>> posts = new HashMap<>();
        spark.read()
                .parquet(tables.resolve("campaign_posts").toString())
                .select("case_id", "post_uid", "created_at", "stage", "stance")
                .orderBy("case_id", "created_at", "post_uid")
                .collectAsList()
                .forEach(row -> posts.computeIfAbsent(row.getString(0), id -> new ArrayList<>())
                        .add(new FoundCase.Post(
                                row.getString(1),
                                row.getAs(2),
                                stage(row.getString(3)),
                                Stance.valueOf(upper(row.getString(4))))));
        return spark
                .read()
                .parquet(tables.resolve("cases").toString())
                .select("case_id", "target_id", "tier", "probability", "log_odds_milli", "rank")
                .orderBy("rank")
                .collectAsList()
                .stream()
                .map(row -> new FoundCase(
                        row.getString(0),
                        row.getString(1),
                        Tier.valueOf(upper(row.getString(2))),
                        row.getDouble(3),
                        row.getInt(4),
                        posts.getOrDefault(row.getString(0), List.of())))
                .toList();
    }

    private static @Nullable Stage stage(@Nullable String label) {
        return label == null ? null : Stage.valueOf(upper(label));
    }

    private static String upper(String label) {
        return label.toUpperCase(Locale.ROOT);
    }
}
