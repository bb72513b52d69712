package org.tocsin.coaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.coaction.NaiveCoAction.Share;
import org.tocsin.store.SparkRuntime;

class CoActionTest {
    private static final StructType SHARES = new StructType()
            .add("object_id", DataTypes.StringType)
            .add("account_id", DataTypes.StringType)
            .add("content_id", DataTypes.StringType)
            .add("timestamp", DataTypes.LongType);

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

    private static Dataset<Row> table(List<Share> shares) {
        return spark.createDataFrame(
                shares.stream()
                        .map(share ->
                                RowFactory.create(share.object(), share.account(), share.content(), share.second()))
                        .toList(),
                SHARES);
    }

    private static Map<String, Double> edges(CoAction coAction, List<Share> shares) {
        return edges(coAction, table(shares));
    }

    private static Map<String, Double> edges(CoAction coAction, Dataset<Row> shares) {
        Map<String, Double> edges = new TreeMap<>();
        coAction.edges(shares)
                .collectAsList()
                .forEach(row -> edges.put(row.getString(0) + " " + row.getString(1), row.getDouble(2)));
        return edges;
    }

    /** Shares written as {@code object account second}, each of a content of its own. */
    private static List<Share> shares(String... lines) {
        List<Share> shares = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            shares.add(new Share(words[0], words[1], "content" + shares.size(), Long.parseLong(words[2])));
        }
        return shares;
    }

    @Test
    void theEdgeOfABinSeparatesNobody() {
        assertThat(edges(new CoAction(60, 1), shares("tea ann 59", "tea bob 60", "tea cat 119", "tea dan 120")))
                .isEqualTo(Map.of("ann bob", 1.0, "ann cat", 1.0, "bob cat", 1.0, "bob dan", 1.0, "cat dan", 1.0));
    }

    @Test
    void theWindowHoldsItsEndAndNotASecondMore() {
        assertThat(edges(new CoAction(60, 1), shares("tea ann 0", "tea bob 60", "jam cat 0", "jam dan 61")))
                .isEqualTo(Map.of("ann bob", 1.0));
    }

    @Test
    void timesBeforeTheEpochHaveBinsToo() {
        assertThat(edges(new CoAction(60, 1), shares("tea ann -61", "tea bob -1", "tea cat 0", "tea dan 60")))
                .isEqualTo(Map.of("ann bob", 1.0, "bob cat", 1.0, "cat dan", 1.0));
    }

    @Test
    void aWeightCountsPairsOfSharesAndObjectsStandBesideIt() {
        Dataset<Row> edges = new CoAction(60, 2)
                .edges(table(shares("tea ann 0", "tea ann 10", "tea bob 20", "jam bob 500", "jam ann 510")));

        assertThat(edges.collectAsList()).containsExactly(RowFactory.create("ann", "bob", 3.0, 2L, false));
    }

    @Test
    void nobodyActsTogetherWithThemselves() {
        assertThat(edges(new CoAction(60, 2), shares("tea ann 0", "tea ann 1", "tea ann 2")))
                .isEmpty();
    }

    @Test
    void whoSharesTooLittleIsNotLookedAt() {
        List<Share> shares = shares("tea ann 0", "jam ann 900", "tea bob 1");

        assertThat(edges(new CoAction(60, 2), shares)).isEmpty();
        assertThat(edges(new CoAction(60, 1), shares)).containsOnlyKeys("ann bob");
    }

    @Test
    void participationIsAskedAgainAmongThePairs() {
        // both share twice, yet each is in a pair only once
        List<Share> apart = shares("tea ann 0", "tea bob 1", "jam ann 0", "jam bob 900");

        assertThat(edges(new CoAction(60, 2), apart)).isEmpty();
        assertThat(edges(new CoAction(60, 1), apart)).containsOnlyKeys("ann bob");
    }

    @Test
    void itIsEnoughThatOneOfTwoTakesPartOften() {
        assertThat(edges(
                        new CoAction(60, 2),
                        shares("tea ann 0", "tea bob 1", "oil bob 900", "jam ann 0", "jam cat 1", "oil cat 5000")))
                .containsOnlyKeys("ann bob", "ann cat");
    }

    @Test
    void anObjectIsNoShareOfItself() {
        List<Share> shares = List.of(
                new Share("post", "ann", "post", 0),
                new Share("post", "bob", "b", 1),
                new Share("post", "cat", "c", 2));

        assertThat(edges(new CoAction(60, 1), shares)).containsOnlyKeys("bob cat");
    }

    @Test
    void aCrowdIsABurstAndItsPairsAreMarked() {
        List<Share> crowd = new ArrayList<>(crowd("tea", 240));
        crowd.addAll(shares("jam ann 0", "jam bob 1"));
        CoAction coAction = new CoAction(60, 1);

        List<Row> edges = coAction.edges(table(crowd)).collectAsList();
        List<Row> bursts = coAction.bursts(table(crowd)).collectAsList();

        assertThat(edges)
                .filteredOn(row -> !row.<Boolean>getAs("truncated"))
                .containsExactly(RowFactory.create("ann", "bob", 1.0, 1L, false));
        assertThat(edges).hasSize(1 + Bucket.MOST * (Bucket.MOST - 1) / 2);
        // the pairs that stayed stand for all
        assertThat(edges.stream().mapToDouble(row -> row.getAs("weight")).sum() - 1)
                .isBetween(240 * 239 / 2.0 - 15, 240 * 239 / 2.0 + 15);
        assertThat(bursts).containsExactly(RowFactory.create("tea", -60L, 60L, 240L, 240L));
    }

    private static List<Share> crowd(String object, int accounts) {
        return IntStream.range(0, accounts)
                .mapToObj(i -> new Share(object, "account" + i, object + i, i % 60))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void theSameComesOutOfAnyNumberOfPartitionsAndAnyOrder(int partitions) {
        List<Share> shares = new ArrayList<>(crowd("tea", 230));
        shares.addAll(crowd("jam", 225));
        CoAction coAction = new CoAction(60, 2);
        Map<String, Double> sorted = edges(coAction, shares);
        assertThat(sorted.values()).anyMatch(weight -> weight != Math.rint(weight));
        Collections.shuffle(shares, new Random(partitions));

        spark.conf().set("spark.sql.shuffle.partitions", partitions);
        spark.conf().set("spark.sql.adaptive.enabled", false); // it would make one partition of all that is small
        try {
            assertThat(edges(coAction, table(shares).repartition(partitions))).isEqualTo(sorted);
        } finally {
            spark.conf().unset("spark.sql.shuffle.partitions");
            spark.conf().unset("spark.sql.adaptive.enabled");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void itEqualsTheNaiveReference(long seed) {
        Random random = new Random(seed);
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String account = "account" + random.nextInt(60);
            // some contents share several objects, some rows stand twice, some objects are contents
            String content = account + "." + random.nextInt(8);
            String object = random.nextInt(20) == 0 ? content : "object" + random.nextInt(12);
            Share share = new Share(object, account, content, random.nextInt(1500) - 300);
            shares.addAll(random.nextInt(20) == 0 ? List.of(share, share) : List.of(share));
        }
        long window = 1L + random.nextInt(40);
        int least = 1 + random.nextInt(5);
        Map<String, Double> expected = new NaiveCoAction(window, least).edges(shares);

        assertThat(expected).isNotEmpty();
        assertThat(edges(new CoAction(window, least), shares)).isEqualTo(expected);
    }

    @Test
    void aWindowOfNothingIsRefused() {
        assertThatThrownBy(() -> new CoAction(0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CoAction(60, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
