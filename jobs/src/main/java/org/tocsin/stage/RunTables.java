package org.tocsin.stage;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.tocsin.campaign.CampaignPost;
import org.tocsin.risk.Factor;
import org.tocsin.risk.RiskCase;
import org.tocsin.taxonomy.Stage;

/** A run's own results as plain Parquet, one file a table. */
final class RunTables {
    private static final StructType FACTOR = new StructType()
            .add("name", StringType)
            .add("value", StringType)
            .add("points_milli", IntegerType)
            .add("evidence", createArrayType(StringType));
    private static final StructType CASES = new StructType()
            .add("rank", IntegerType)
            .add("case_id", StringType)
            .add("campaign_id", StringType)
            .add("target_id", StringType)
            .add("tier", StringType)
            .add("score", IntegerType)
            .add("probability", DoubleType)
            .add("low", DoubleType)
            .add("high", DoubleType)
            .add("confidence", DoubleType)
            .add("prior_milli", IntegerType)
            .add("log_odds_milli", IntegerType)
            .add("factors", createArrayType(FACTOR));
    private static final StructType CAMPAIGNS = new StructType()
            .add("campaign_id", StringType)
            .add("case_id", StringType)
            .add("target_id", StringType)
            .add("stage", StringType)
            .add("first", TimestampType)
            .add("last", TimestampType)
            .add("posts", IntegerType)
            .add("authors", IntegerType)
            .add("threads", IntegerType)
            .add("platforms", IntegerType)
            .add("indicators", createMapType(StringType, IntegerType))
            .add("identifier_types", createMapType(StringType, IntegerType))
            .add("course", CourseCodec.SCHEMA);
    private static final StructType CAMPAIGN_POSTS = new StructType()
            .add("campaign_id", StringType)
            .add("case_id", StringType)
            .add("target_id", StringType)
            .add("post_uid", StringType)
            .add("platform", StringType)
            .add("created_at", TimestampType)
            .add("author_key", StringType)
            .add("stage", StringType)
            .add("stance", StringType)
            .add("indicators", createArrayType(StringType))
            .add("identifier_types", createArrayType(StringType))
            .add("weight", DoubleType);
    private static final StructType TARGETS = new StructType()
            .add("target_id", StringType)
            .add("kind", StringType)
            .add("label", StringType)
            .add("keys", IntegerType)
            .add("ambiguous", BooleanType);

    private final SparkSession spark;
    private final Path folder;

    RunTables(SparkSession spark, Path folder) {
        this.spark = spark;
        this.folder = folder;
    }

    void write(List<RiskCase> ranked) {
        save(
                "cases",
                CASES,
                IntStream.range(0, ranked.size())
                        .mapToObj(i -> caseRow(i + 1, ranked.get(i)))
                        .toList());
        save("campaigns", CAMPAIGNS, ranked.stream().map(RunTables::campaignRow).toList());
        save(
                "campaign_posts",
                CAMPAIGN_POSTS,
                ranked.stream()
                        .flatMap(c -> c.posts().stream().map(p -> postRow(c.caseId(), p)))
                        .toList());
        SortedMap<String, Row> targets = new TreeMap<>();
        ranked.forEach(c -> targets.put(c.target().targetId(), targetRow(c.target())));
        save("targets", TARGETS, List.copyOf(targets.values()));
    }

    private void save(String name, StructType schema, List<Row> rows) {
        spark.createDataFrame(rows, schema)
                .coalesce(1)
                .write()
                .parquet(folder.resolve(name).toString());
    }

    private static Row caseRow(int rank, RiskCase risk) {
        return RowFactory.create(
                rank,
                risk.caseId(),
                risk.campaignId(),
                risk.target().targetId(),
                risk.tier().label(),
                risk.score(),
                risk.probability(),
                risk.low(),
                risk.high(),
                risk.confidence(),
                risk.priorMilli(),
                risk.logOddsMilli(),
                risk.factors().stream().map(RunTables::factorRow).toArray(Row[]::new));
    }

    private static Row factorRow(Factor factor) {
        return RowFactory.create(
                factor.name(),
                factor.value(),
                factor.pointsMilli(),
                factor.evidence().toArray(String[]::new));
    }

    private static Row campaignRow(RiskCase risk) {
        return RowFactory.create(
                risk.campaignId(),
                risk.caseId(),
                risk.target().targetId(),
                label(risk.stage()),
                risk.first(),
                risk.last(),
                risk.counts().posts(),
                risk.counts().authors(),
                risk.counts().threads(),
                risk.counts().platforms(),
                byName(risk.indicators(), i -> i.id()),
                byName(risk.identifierTypes(), Enum::name),
                CourseCodec.encode(risk.course()));
    }

    private static Row postRow(String caseId, CampaignPost post) {
        return RowFactory.create(
                post.campaignId(),
                caseId,
                post.targetId(),
                post.postUid(),
                post.platform(),
                post.createdAt(),
                post.authorKey(),
                label(post.stage()),
                post.stance().label(),
                post.indicators().stream().map(i -> i.id()).toArray(String[]::new),
                post.identifierTypes().stream().map(Enum::name).toArray(String[]::new),
                post.weight());
    }

    private static Row targetRow(RiskCase.Target target) {
        return RowFactory.create(target.targetId(), target.kind(), target.label(), target.keys(), target.ambiguous());
    }

    private static @Nullable String label(@Nullable Stage stage) {
        return stage == null ? null : stage.label();
    }

    private static <K> Map<String, Integer> byName(Map<K, Integer> counts, Function<K, String> name) {
        Map<String, Integer> named = new TreeMap<>();
        counts.forEach((key, count) -> named.put(name.apply(key), Objects.requireNonNull(count)));
        return named;
    }
}
