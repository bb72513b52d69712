package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
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

class SightingCodecTest {
    private static final Sighting FULL = new Sighting(
            "post-1",
            "reddit",
            "dd",
            Instant.parse("2026-05-20T21:00:00Z"),
            "aa",
            12,
            "bb",
            "ab",
            "post-0",
            "cc",
            "fr",
            true,
            Stance.ATTACK,
            0.97,
            0.98,
            0.03,
            Indicator.THREAT_DIRECT,
            List.of(
                    new SightedSignal(Indicator.THREAT_DIRECT, null, 0, 31, 0.93, "fr.threat.direct"),
                    new SightedSignal(Indicator.DOX_PUBLISH, Stage.RECON, 40, 61, 0.5, "fr.dox.publish")),
            List.of(new SightedIdentifier(IdentifierType.PHONE, 12, 26, 0.99, About.THIRD_PARTY, "dd")),
            List.of(new SightedTarget(TargetKey.Kind.HANDLE, "ee", 0.9, 1)),
            Instant.parse("2026-05-21T19:00:00Z"),
            new Sketch(List.of(1, -2, 3)),
            List.of("ff"));
    private static final Sighting BARE = new Sighting(
            "post-2",
            "mapped",
            "dd",
            null,
            null,
            0,
            null,
            null,
            null,
            "cc",
            "und",
            false,
            Stance.NEUTRAL,
            0,
            0,
            0,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            Sketch.NONE,
            List.of());

    @Example
    void aFullSightingComesBack() {
        assertThat(SightingCodec.decode(stored(FULL))).isEqualTo(FULL);
    }

    @Example
    void aBareOneComesBack() {
        assertThat(SightingCodec.decode(stored(BARE))).isEqualTo(BARE);
    }

    @Property(tries = 200)
    void everySightingComesBack(@ForAll("sightings") Sighting sighting) {
        assertThat(SightingCodec.decode(stored(sighting))).isEqualTo(sighting);
    }

    @Example
    void theObservationJudgedIsKeptBesideIt() {
        assertThat(stored(FULL).<String>getAs("observation_id")).isEqualTo("observation");
    }

    /** A text column is a key, a code or a name of ours. A new one needs a reason to be here. */
    @Example
    void noTextColumnCouldHoldWords() {
        assertThat(texts("", SightingCodec.SCHEMA))
                .containsExactlyInAnyOrder(
                        "post_uid",
                        "observation_id",
                        "platform",
                        "community_key",
                        "thread_key",
                        "author_key",
                        "account_key",
                        "answers", // a post_uid
                        "content_key",
                        "language",
                        "stance",
                        "leaning", // an indicator
                        "signals.indicator",
                        "signals.stage",
                        "signals.rule",
                        "identifiers.type",
                        "identifiers.about",
                        "identifiers.value_key",
                        "targets.kind",
                        "targets.key",
                        "links"); // keys
    }

    @Provide
    Arbitrary<Sighting> sightings() {
        Arbitrary<String> key = Arbitraries.strings().numeric().ofLength(6);
        Arbitrary<Instant> time = Arbitraries.longs()
                .between(-1_000_000_000L, 4_000_000_000L)
                .map(Instant::ofEpochSecond)
                .injectNull(0.3);
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 1 << 20);
        Arbitrary<SightedSignal> signals = Combinators.combine(
                        Arbitraries.of(Indicator.class),
                        Arbitraries.of(Stage.class).injectNull(0.5),
                        place,
                        place,
                        share,
                        key)
                .as(SightedSignal::new);
        Arbitrary<SightedIdentifier> identifiers = Combinators.combine(
                        Arbitraries.of(IdentifierType.class), place, place, share, Arbitraries.of(About.class), key)
                .as(SightedIdentifier::new);
        Arbitrary<SightedTarget> targets = Combinators.combine(Arbitraries.of(TargetKey.Kind.class), key, share, place)
                .as(SightedTarget::new);
        return Combinators.combine(
                        signals.list().ofMaxSize(3),
                        identifiers.list().ofMaxSize(3),
                        targets.list().ofMaxSize(3),
                        time,
                        time,
                        key.injectNull(0.3),
                        Arbitraries.of(Stance.class),
                        share)
                .as((s, i, t, created, announced, author, stance, attack) -> new Sighting(
                        "post",
                        "4chan",
                        "dd",
                        created,
                        author,
                        3,
                        author,
                        author,
                        null,
                        "cc",
                        "en",
                        attack > 0.5,
                        stance,
                        attack,
                        attack,
                        attack,
                        null,
                        s,
                        i,
                        t,
                        announced,
                        new Sketch(List.of(s.size(), -1)),
                        i.stream().map(SightedIdentifier::valueKey).toList()));
    }

    /** The row as a table gives it back: with names, and with sequences for arrays. */
    private static Row stored(Sighting sighting) {
        return named(SightingCodec.encode(sighting, "observation"), SightingCodec.SCHEMA);
    }

    private static Row named(Row row, StructType schema) {
        assertThat(row.size()).isEqualTo(schema.size());
        Object[] values = new Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            DataType type = schema.fields()[i].dataType();
            values[i] = type instanceof ArrayType array ? sequence((Object[]) row.get(i), array) : row.get(i);
        }
        return new GenericRowWithSchema(values, schema);
    }

    private static Object sequence(Object[] values, ArrayType type) {
        List<Object> stored = Arrays.stream(values)
                .map(value -> type.elementType() instanceof StructType inner ? named((Row) value, inner) : value)
                .toList();
        return scala.jdk.javaapi.CollectionConverters.asScala(stored).toSeq();
    }

    private static List<String> texts(String path, StructType type) {
        List<String> names = new ArrayList<>();
        for (StructField field : type.fields()) {
            String name = path + field.name();
            DataType inner = field.dataType() instanceof ArrayType array ? array.elementType() : field.dataType();
            Stream<String> found = inner instanceof StructType struct
                    ? texts(name + ".", struct).stream()
                    : Stream.of(name).filter(n -> inner.equals(DataTypes.StringType));
            found.forEach(names::add);
        }
        return names;
    }
}
