package org.tocsin.coaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tocsin.coaction.Bucket.Pair;

class BucketTest {
    private static final long START = 600;
    private static final long WINDOW = 60;

    private static Bucket bucket(int most, long seed) {
        return new Bucket(START, WINDOW, most, seed);
    }

    @Test
    void theWindowHoldsBothItsEnds() {
        Bucket bucket = bucket(9, 1);
        bucket.add("ann", START - 60);
        bucket.add("bob", START);
        bucket.add("cat", START + 1);

        assertThat(bucket.pairs())
                .containsExactlyInAnyOrder(new Pair("bob", "ann", 1, false), new Pair("cat", "bob", 1, false));
    }

    @Test
    void aPairIsToldWhereItsLaterShareStands() {
        Bucket bucket = bucket(9, 1);
        bucket.add("ann", START - 2);
        bucket.add("ann", START + 5);
        bucket.add("bob", START - 1);

        assertThat(bucket.pairs()).containsExactly(new Pair("bob", "ann", 1, false));
    }

    @Test
    void sharesOfTheLengthBeforeAloneAreNoBurstHere() {
        Bucket bucket = bucket(2, 1);
        List.of("ann", "bob", "cat").forEach(account -> bucket.add(account, START - 1));
        assertThat(bucket.isTruncated()).isFalse();

        bucket.add("dan", START);

        assertThat(bucket.isTruncated()).isTrue();
    }

    @Test
    void asManyActorsAsAreLookedAtAreNotTruncatedAndOneMoreIs() {
        Bucket bucket = bucket(20, 1);
        IntStream.range(0, 20).forEach(i -> bucket.add("account" + i, START));
        assertThat(bucket.isTruncated()).isFalse();
        assertThat(bucket.pairs()).hasSize(190).allMatch(pair -> pair.weight() == 1 && !pair.estimated());

        bucket.add("one more", START);

        assertThat(bucket.isTruncated()).isTrue();
        assertThat(bucket.actors()).isEqualTo(21);
        assertThat(bucket.pairs())
                .hasSize(190)
                .allMatch(Pair::estimated)
                .allSatisfy(pair -> assertThat(pair.weight()).isCloseTo(210 / 190.0, within(1e-9)));
    }

    @Test
    void oneAccountThatSharesWithoutEndMarksItsOwnPairsOnly() {
        Bucket bucket = bucket(20, 1);
        IntStream.range(0, 100).forEach(i -> bucket.add("robot", START));
        bucket.add("ann", START);
        bucket.add("bob", START);

        assertThat(bucket.isTruncated()).isTrue();
        assertThat(bucket.pairs())
                .containsExactlyInAnyOrder(
                        new Pair("ann", "robot", 100, true),
                        new Pair("bob", "robot", 100, true),
                        new Pair("bob", "ann", 1, false));
    }

    /** Every pair is as likely as its weight says, so that over many samples the weights come to the truth. */
    @Test
    void overManySamplesEstimatedWeightsComeToTheTruth() {
        double all = weight(uneven(bucket(100, 0)), "");
        double one = weight(uneven(bucket(100, 0)), "account3");
        double allEstimated = 0;
        double oneEstimated = 0;
        int samples = 20_000;
        for (int seed = 0; seed < samples; seed++) {
            Bucket bucket = uneven(bucket(5, seed));
            allEstimated += weight(bucket, "") / samples;
            oneEstimated += weight(bucket, "account3") / samples;
        }

        assertThat(allEstimated).isCloseTo(all, within(.03 * all));
        assertThat(one).isPositive();
        assertThat(oneEstimated).isCloseTo(one, within(.05 * one));
    }

    /** Twelve accounts of which each shares once more than the one before. */
    private static Bucket uneven(Bucket bucket) {
        for (int account = 0; account < 12; account++) {
            for (int share = 0; share <= account; share++) {
                bucket.add("account" + account, START + 10L * share);
            }
        }
        return bucket;
    }

    /** What all pairs weigh with an account whose name starts so. */
    private static double weight(Bucket bucket, String account) {
        return bucket.pairs().stream()
                .filter(pair -> pair.one().startsWith(account) || pair.other().startsWith(account))
                .mapToDouble(Pair::weight)
                .sum();
    }

    @Test
    void theSameSeedGivesTheSameSample() {
        assertThat(crowd(3).pairs()).isEqualTo(crowd(3).pairs()).isNotEqualTo(crowd(4).pairs());
    }

    private static Bucket crowd(long seed) {
        Bucket bucket = bucket(5, seed);
        IntStream.range(100, 200).forEach(i -> bucket.add("account" + i, START + i % 60));
        return bucket;
    }

    /** Work stays bounded because a sample is: 20,000 accounts with many shares make no more pairs than fit. */
    @Test
    void aCrowdMakesNoMorePairsThanOfTheActorsThatAreLookedAt() {
        Bucket bucket = bucket(Bucket.MOST, 1);
        SplittableRandom random = new SplittableRandom(1);
        IntStream.range(0, 20_000).forEach(i -> bucket.add("account" + i / 2, START + random.nextInt(60)));

        assertThat(bucket.pairs()).hasSizeLessThanOrEqualTo(Bucket.MOST * (Bucket.MOST - 1) / 2);
        assertThat(bucket.shares()).isEqualTo(20_000);
        assertThat(bucket.actors()).isEqualTo(10_000);
    }

    @Property(tries = 200)
    void twoAccountsHaveAsManyPairsAsOneCountsByHand(
            @ForAll @Size(max = 12) List<@IntRange(min = 540, max = 659) Integer> one,
            @ForAll @Size(max = 12) List<@IntRange(min = 540, max = 659) Integer> other) {
        Bucket bucket = bucket(50, 1);
        one.forEach(second -> bucket.add("ann", second));
        other.forEach(second -> bucket.add("bob", second));
        double pairs = one.stream()
                .flatMap(a -> other.stream().filter(b -> Math.abs(a - b) <= WINDOW && Math.max(a, b) >= START))
                .mapToDouble(pair -> 1)
                .sum();

        assertThat(bucket.pairs().stream().mapToDouble(Pair::weight).sum()).isEqualTo(pairs);
    }
}
