package org.tocsin.store;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.tocsin.target.Sighting;
import org.tocsin.target.Sighting.SightedIdentifier;
import org.tocsin.target.Sighting.SightedSignal;
import org.tocsin.target.Sighting.SightedTarget;
import org.tocsin.target.TargetKey;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;
import org.tocsin.text.Sketch;

/** A {@link Sighting} as a row of {@code tables/signals}, and back. */
public final class SightingCodec {
    private static final StructType SIGNAL = new StructType()
            .add("indicator", StringType)
            .add("stage", StringType)
            .add("begin", IntegerType)
            .add("end", IntegerType)
            .add("confidence", DoubleType)
            .add("rule", StringType);
    private static final StructType IDENTIFIER = new StructType()
            .add("type", StringType)
            .add("begin", IntegerType)
            .add("end", IntegerType)
            .add("confidence", DoubleType)
            .add("about", StringType)
            .add("value_key", StringType);
    private static final StructType TARGET = new StructType()
            .add("kind", StringType)
            .add("key", StringType)
            .add("weight", DoubleType)
            .add("bundle", IntegerType);

    /** One row per post with a finding; {@code observation_id} says which observation of it was judged. */
    public static final StructType SCHEMA = new StructType()
            .add("post_uid", StringType)
            .add("observation_id", StringType)
            .add("platform", StringType)
            .add("community_key", StringType)
            .add("created_at", TimestampType)
            .add("thread_key", StringType)
            .add("thread_posts", IntegerType)
            .add("author_key", StringType)
            .add("account_key", StringType)
            .add("answers", StringType)
            .add("content_key", StringType)
            .add("language", StringType)
            .add("flagged", BooleanType)
            .add("stance", StringType)
            .add("attack_probability", DoubleType)
            .add("hostility", DoubleType)
            .add("organisation", DoubleType)
            .add("leaning", StringType)
            .add("signals", createArrayType(SIGNAL))
            .add("identifiers", createArrayType(IDENTIFIER))
            .add("targets", createArrayType(TARGET))
            .add("announced_for", TimestampType)
            .add("sketch", createArrayType(IntegerType))
            .add("links", createArrayType(StringType));

    private SightingCodec() {}

    public static Row encode(Sighting sighting, String observationId) {
        return RowFactory.create(
                sighting.postUid(),
                observationId,
                sighting.platform(),
                sighting.communityKey(),
                sighting.createdAt(),
                sighting.threadKey(),
                sighting.threadPosts(),
                sighting.authorKey(),
                sighting.accountKey(),
                sighting.answers(),
                sighting.contentKey(),
                sighting.language(),
                sighting.flagged(),
                sighting.stance().label(),
                sighting.attackProbability(),
                sighting.hostility(),
                sighting.organisation(),
                sighting.leaning() == null ? null : sighting.leaning().id(),
                sighting.signals().stream()
                        .map(s -> RowFactory.create(
                                s.indicator().id(),
                                s.stage() == null ? null : s.stage().label(),
                                s.begin(),
                                s.end(),
                                s.confidence(),
                                s.rule()))
                        .toArray(Row[]::new),
                sighting.identifiers().stream()
                        .map(i -> RowFactory.create(
                                i.type().name(),
                                i.begin(),
                                i.end(),
                                i.confidence(),
                                i.about().label(),
                                i.valueKey()))
                        .toArray(Row[]::new),
                sighting.targets().stream()
                        .map(t -> RowFactory.create(t.kind().name(), t.key(), t.weight(), t.bundle()))
                        .toArray(Row[]::new),
                sighting.announcedFor(),
                sighting.sketch().bins().toArray(Integer[]::new),
                sighting.links().toArray(String[]::new));
    }

    public static Sighting decode(Row row) {
        return new Sighting(
                row.getAs("post_uid"),
                row.getAs("platform"),
                row.getAs("community_key"),
                row.getAs("created_at"),
                row.getAs("thread_key"),
                row.<Integer>getAs("thread_posts"),
                row.getAs("author_key"),
                row.getAs("account_key"),
                row.getAs("answers"),
                row.getAs("content_key"),
                row.getAs("language"),
                row.getAs("flagged"),
                Stance.valueOf(upper(row.getAs("stance"))),
                row.<Double>getAs("attack_probability"),
                row.<Double>getAs("hostility"),
                row.<Double>getAs("organisation"),
                leaning(row.getAs("leaning")),
                rows(row, "signals").stream().map(SightingCodec::signal).toList(),
                rows(row, "identifiers").stream().map(SightingCodec::identifier).toList(),
                rows(row, "targets").stream()
                        .map(t -> new SightedTarget(
                                TargetKey.Kind.valueOf(t.getAs("kind")),
                                t.getAs("key"),
                                t.<Double>getAs("weight"),
                                t.<Integer>getAs("bundle")))
                        .toList(),
                row.getAs("announced_for"),
                new Sketch(row.getList(row.fieldIndex("sketch"))),
                row.getList(row.fieldIndex("links")));
    }

    private static @Nullable Indicator leaning(@Nullable String id) {
        return id == null ? null : Indicator.byId(id).orElseThrow();
    }

    private static SightedSignal signal(Row row) {
        String stage = row.getAs("stage");
        return new SightedSignal(
                Indicator.byId(row.getAs("indicator")).orElseThrow(),
                stage == null ? null : Stage.valueOf(upper(stage)),
                row.<Integer>getAs("begin"),
                row.<Integer>getAs("end"),
                row.<Double>getAs("confidence"),
                row.getAs("rule"));
    }

    private static SightedIdentifier identifier(Row row) {
        return new SightedIdentifier(
                IdentifierType.valueOf(row.getAs("type")),
                row.<Integer>getAs("begin"),
                row.<Integer>getAs("end"),
                row.<Double>getAs("confidence"),
                About.valueOf(upper(row.getAs("about"))),
                row.getAs("value_key"));
    }

    private static List<Row> rows(Row row, String field) {
        return row.getList(row.fieldIndex(field));
    }

    private static String upper(String label) {
        return label.toUpperCase(java.util.Locale.ROOT);
    }
}
