package org.tocsin.stage;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.tocsin.campaign.Burst;
import org.tocsin.campaign.CoActing;
import org.tocsin.campaign.Course;
import org.tocsin.campaign.NewFacts;
import org.tocsin.campaign.Roles;
import org.tocsin.campaign.SlowBurn;
import org.tocsin.taxonomy.IdentifierType;

/** A {@link Course} as a column of a run's campaigns, and back: counts, types, times, and authors as letters. */
final class CourseCodec {
    private static final StructType BURST = new StructType()
            .add("begin", TimestampType)
            .add("end", TimestampType)
            .add("posts", IntegerType);
    private static final StructType WEEK =
            new StructType().add("begin", TimestampType).add("posts", IntegerType);
    private static final StructType FACT =
            new StructType().add("type", StringType).add("first", TimestampType);
    private static final StructType ROLE = new StructType()
            .add("author", StringType)
            .add("roles", createArrayType(StringType))
            .add("posts", IntegerType);

    static final StructType SCHEMA = new StructType()
            .add("bursts", createArrayType(BURST))
            .add("weeks", createArrayType(WEEK))
            .add("months", IntegerType)
            .add("early_posts_a_week", DoubleType)
            .add("rising_since", TimestampType)
            .add("facts", createArrayType(FACT))
            .add("posts_with_facts", IntegerType)
            .add("facts_in_last_week", IntegerType)
            .add("facts_a_week", DoubleType)
            .add("bits", DoubleType)
            .add("bits_of_fullest_post", DoubleType)
            .add("pairs", IntegerType)
            .add("pairs_again", IntegerType)
            .add("objects", IntegerType)
            .add("roles", createArrayType(ROLE))
            .add("other_roles", IntegerType);

    private CourseCodec() {}

    static Row encode(Course course) {
        SlowBurn burn = course.slowBurn();
        NewFacts facts = course.facts();
        CoActing together = course.together();
        return RowFactory.create(
                rows(course.bursts(), b -> RowFactory.create(b.begin(), b.end(), b.posts())),
                rows(burn.weeks(), w -> RowFactory.create(w.begin(), w.posts())),
                burn.months(),
                burn.early(),
                burn.risingSince(),
                rows(facts.facts(), f -> RowFactory.create(f.type().name(), f.first())),
                facts.posts(),
                facts.recent(),
                facts.weekly(),
                facts.bits(),
                facts.fullest(),
                together.pairs(),
                together.again(),
                together.objects(),
                rows(
                        course.roles().parts(),
                        p -> RowFactory.create(
                                p.author(),
                                p.roles().stream().map(CourseCodec::label).toArray(String[]::new),
                                p.posts())),
                course.roles().others());
    }

    static Course decode(Row row) {
        return new Course(
                all(row, "bursts", b -> new Burst(b.getAs("begin"), b.getAs("end"), b.<Integer>getAs("posts"))),
                new SlowBurn(
                        all(row, "weeks", w -> new SlowBurn.Week(w.getAs("begin"), w.<Integer>getAs("posts"))),
                        row.<Integer>getAs("months"),
                        row.<Double>getAs("early_posts_a_week"),
                        row.getAs("rising_since")),
                new NewFacts(
                        all(
                                row,
                                "facts",
                                f -> new NewFacts.Fact(IdentifierType.valueOf(f.getAs("type")), f.getAs("first"))),
                        row.<Integer>getAs("posts_with_facts"),
                        row.<Integer>getAs("facts_in_last_week"),
                        row.<Double>getAs("facts_a_week"),
                        row.<Double>getAs("bits"),
                        row.<Double>getAs("bits_of_fullest_post")),
                new CoActing(
                        row.<Integer>getAs("pairs"), row.<Integer>getAs("pairs_again"), row.<Integer>getAs("objects")),
                new Roles(
                        all(row, "roles", p -> new Roles.Part(p.getAs("author"), roles(p), p.<Integer>getAs("posts"))),
                        row.<Integer>getAs("other_roles")));
    }

    private static List<Roles.Role> roles(Row part) {
        return part.<String>getList(part.fieldIndex("roles")).stream()
                .map(label -> Roles.Role.valueOf(label.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static String label(Roles.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Row[] rows(List<T> all, Function<T, Row> row) {
        return all.stream().map(row).toArray(Row[]::new);
    }

    private static <T> List<T> all(Row row, String field, Function<Row, T> one) {
        return row.<Row>getList(row.fieldIndex(field)).stream().map(one).toList();
    }
}
