package org.tocsin.coaction;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * Which accounts share the same object within {@code windowSeconds} of each other, both ends included.
 *
 * <p>Shares have the columns {@code object_id}, {@code account_id}, {@code content_id} (one account's own) as strings and
 * {@code timestamp} in epoch seconds, none of them null. What comes out equals CooRTweet's {@code detect_groups} and
 * {@code generate_coordinated_network} (Righetti and Balluff): an account needs {@code minParticipation} shares, and one
 * of each two needs as many again of contents that are in a pair; an account makes no pair with itself, and a content
 * none by sharing itself. Only where more than {@value Bucket#MOST} accounts, or as many shares of one account, meet in
 * a bucket, are weights estimated from a sample, and marked. The order and the partitions of the input do not show.
 */
public record CoAction(long windowSeconds, int minParticipation) {
    static final Column OF_ITSELF = col("object_id").equalTo(col("content_id"));

    private static final double PARTS = 1000; // of a weight: sums of whole numbers do not depend on their order
    private static final StructType PAIRS = new StructType()
            .add("object_id", DataTypes.StringType)
            .add("one", DataTypes.StringType)
            .add("other", DataTypes.StringType)
            .add("parts", DataTypes.LongType)
            .add("truncated", DataTypes.BooleanType);
    private static final StructType BURSTS = new StructType()
            .add("object_id", DataTypes.StringType)
            .add("begin", DataTypes.LongType)
            .add("end", DataTypes.LongType)
            .add("accounts", DataTypes.LongType)
            .add("shares", DataTypes.LongType);

    public CoAction {
        if (windowSeconds < 1 || minParticipation < 1) {
            throw new IllegalArgumentException("a window and a participation are at least 1");
        }
    }

    /**
     * Who acts together with whom: {@code account_a} before {@code account_b}, {@code weight} (pairs of shares),
     * {@code objects} (how many different ones) and {@code truncated}, where the weight is an estimate.
     */
    public Dataset<Row> edges(Dataset<Row> shares) {
        Participation participation = new Participation(windowSeconds, minParticipation);
        Dataset<Row> active = participation.active(shares);
        Dataset<Row> participants = participation.participants(active);
        Dataset<Row> a =
                participants.select(col("account_id").as("account_a"), lit(true).as("a_takes_part"));
        Dataset<Row> b =
                participants.select(col("account_id").as("account_b"), lit(true).as("b_takes_part"));
        return inBuckets(active, CoAction::pairs, PAIRS)
                .groupBy(
                        least(col("one"), col("other")).as("account_a"),
                        greatest(col("one"), col("other")).as("account_b"))
                .agg(
                        sum("parts").divide(PARTS).as("weight"),
                        countDistinct("object_id").as("objects"),
                        bool_or(col("truncated")).as("truncated"))
                .join(a, "account_a", "left")
                .join(b, "account_b", "left")
                .where(col("a_takes_part").or(col("b_takes_part")))
                .select("account_a", "account_b", "weight", "objects", "truncated");
    }

    /**
     * Where too many met to tell every pair: {@code object_id}, from {@code begin} to before {@code end} in epoch
     * seconds, how many {@code accounts} and {@code shares}. A longer burst has several rows, which overlap.
     */
    public Dataset<Row> bursts(Dataset<Row> shares) {
        Dataset<Row> active = new Participation(windowSeconds, minParticipation).active(shares);
        return inBuckets(active, CoAction::burst, BURSTS);
    }

    private interface Reading extends Serializable {
        Stream<Row> rows(String object, Bucket bucket);
    }

    /** Each share goes to the bucket of its own time and to the next: a pair may stand on both sides of an edge. */
    private Dataset<Row> inBuckets(Dataset<Row> shares, Reading reading, StructType schema) {
        long window = windowSeconds;
        Column own = floor(col("timestamp").divide(window));
        FlatMapGroupsFunction<Tuple2<String, Long>, Row, Row> tell =
                (key, rows) -> reading.rows(key._1(), bucket(key._1(), key._2() * window, window, rows))
                        .iterator();
        Dataset<Row> placed = shares.where(not(OF_ITSELF))
                .select(
                        col("object_id"),
                        explode(array(own, own.plus(1))).as("bucket"),
                        col("account_id"),
                        col("timestamp"));
        return placed.groupBy("object_id", "bucket")
                .as(Encoders.tuple(Encoders.STRING(), Encoders.LONG()), Encoders.row(placed.schema()))
                .flatMapSortedGroups(new Column[] {col("account_id"), col("timestamp")}, tell, Encoders.row(schema));
    }

    private static Bucket bucket(String object, long start, long window, Iterator<Row> rows) {
        Bucket bucket = new Bucket(start, window, Bucket.MOST, 31L * object.hashCode() + start);
        rows.forEachRemaining(row -> bucket.add(row.getAs("account_id"), row.<Long>getAs("timestamp")));
        return bucket;
    }

    private static Stream<Row> pairs(String object, Bucket bucket) {
        return bucket.pairs().stream()
                .map(pair -> RowFactory.create(
                        object, pair.one(), pair.other(), Math.round(PARTS * pair.weight()), pair.estimated()));
    }

    private static Stream<Row> burst(String object, Bucket bucket) {
        return bucket.isTruncated()
                ? Stream.of(RowFactory.create(object, bucket.begin(), bucket.end(), bucket.actors(), bucket.shares()))
                : Stream.empty();
    }
}
