package org.tocsin.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.tocsin.campaign.Hostility;
import org.tocsin.target.TargetKey;

/**
 * The sightings that can bear on a case: those that share a person or a thread with a flagged one,
 * or answer it, and those of a person or a thread to whom many are somewhat hostile.
 * All others (somebody mentioned, a number found) stay in their table, so that linking costs what is attacked, not what
 * is said. Of a person or a thread that has more than {@link #MOST} of either sort, a sample is taken by the hash of
 * the post's uid: the same from run to run, and more than {@link org.tocsin.campaign.CampaignLinker} looks at.
 */
final class Candidates {
    static final int MOST = 40_000;

    private static final int SHARES = 1_000_000; // the grain of a sample
    private static final int GRAIN = 1000; // of log-odds: sums of whole numbers do not depend on their order

    /** By whom or where a sighting meets another, and whether it surely does. Parts of names do within a community. */
    private static final String LINKS = "concat("
            + "transform(targets, t -> struct(case"
            + " when t.kind in ('" + TargetKey.Kind.SURNAME + "', '" + TargetKey.Kind.GIVEN + "')"
            + " then concat('part:', t.key, '@', community_key)"
            + " when t.kind = '" + TargetKey.Kind.FACT + "' then concat('" + TargetKey.Kind.NAME + ":', t.key)"
            + " else concat(t.kind, ':', t.key) end as link, t.weight > " + TargetKey.BARE_WORD + " as sure)),"
            + "transform(filter(array(concat('in:', thread_key), concat('post:', post_uid), concat('post:', answers)),"
            + " t -> t is not null), t -> struct(t as link, true as sure)))";

    private Candidates() {}

    static Dataset<Row> of(Dataset<Row> sightings) {
        return of(sightings, MOST);
    }

    static Dataset<Row> of(Dataset<Row> sightings, int most) {
        Dataset<Row> linked = sightings
                .select(
                        col("post_uid"),
                        col("flagged"),
                        col("stance"),
                        col("hostility"),
                        col("thread_posts"),
                        explode(expr("array_distinct(" + LINKS + ")")).as("by"))
                .select("post_uid", "flagged", "stance", "hostility", "thread_posts", "by.link", "by.sure");
        Dataset<Row> attacked = linked.where("sure")
                .groupBy("link")
                .agg(
                        max("flagged").as("flagged"),
                        sum(round(expr(Hostility.evidence("hostility", "stance"))
                                                .multiply(GRAIN))
                                        .cast("long"))
                                .as("told"),
                        max(greatest(lit(0), col("thread_posts"))).as("posts"),
                        count(lit(1)).as("seen"))
                .withColumn(
                        "unseen",
                        when(
                                        col("link").startsWith("in:"),
                                        greatest(lit(0), col("posts").minus(col("seen"))))
                                .otherwise(0))
                .where(col("flagged")
                        .or(col("told")
                                .plus(col("unseen").multiply(Hostility.UNSEEN * GRAIN))
                                .geq(Hostility.WORTH_A_LOOK * GRAIN)))
                .select("link");
        Dataset<Row> near = linked.join(attacked, new String[] {"link"}, "left_semi");
        Dataset<Row> counted = near.withColumn("times", count(lit(1)).over(Window.partitionBy("link", "flagged")));
        Column share = when(col("times").gt(most), expr("bigint(" + SHARES + "D * " + most + " / times)"))
                .otherwise(SHARES);
        Dataset<Row> wanted = counted.where(
                        pmod(xxhash64(col("post_uid")), lit(SHARES)).lt(share))
                .select("post_uid")
                .union(sightings
                        .where("flagged and thread_key is null and size(targets) = 0")
                        .select("post_uid"))
                .distinct();
        return sightings.join(wanted, new String[] {"post_uid"}, "left_semi");
    }
}
