package org.tocsin.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How an attack goes on over weeks and months: the {@code weeks} with evidence, in how many {@code months} (of thirty days)
 * it was, how many posts a week came {@code early} on, in the first four, and since when they come faster; null if they do
 * not.
 *
 * <p>The rise is told by a one-sided CUSUM (Page 1954, Biometrika 41; for counts Lucas 1985, Technometrics 27). Posts of a
 * week are Poisson, at first with a rate m that the campaign's own first {@value #EARLY} weeks allow, after the change with
 * {@value #RATIO} m. That m is one standard deviation above the mean of its Gamma posterior (prior shape 1 and one week), so
 * that a start that was quiet by chance makes no rise. Each later week of c posts adds the logarithm of the likelihood
 * ratio, S = max(0, S + c ln 2 - m). From S = ln {@value #WEEKS_TO_FALSE_ALARM} on it rises, since the week after S last was
 * nought: where nothing changes, that happens at most once in so many weeks on average (Lorden 1971, Annals of Mathematical
 * Statistics 42). S stays at that bound, so that a rise that is over is soon forgotten, and it is over when the last four
 * weeks by themselves speak against it.
 */
public record SlowBurn(
        List<Week> weeks,
        int months,
        double early,
        @Nullable Instant risingSince) {
    private static final int EARLY = 4;
    private static final int RATIO = 2;
    private static final int WEEKS_TO_FALSE_ALARM = 100;
    private static final int SMOULDERING = 3; // months
    private static final double GAIN = StrictMath.log(RATIO);
    private static final double ALARM = StrictMath.log(WEEKS_TO_FALSE_ALARM);
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final long WEEK = 7 * DAY; // counted from 1970-01-01, as persistence counts them in a score
    private static final long MONTH = 30 * DAY;

    /** A week with evidence and how many posts of it. */
    public record Week(Instant begin, int posts) {}

    public SlowBurn {
        weeks = List.copyOf(weeks);
    }

    /** Of these points in time, none after {@code asOf}; linear in their number, however far apart they are. */
    static SlowBurn of(Collection<Instant> points, Instant asOf) {
        SortedMap<Long, Integer> counts = new TreeMap<>();
        points.forEach(time -> counts.merge(Math.floorDiv(time.getEpochSecond(), WEEK), 1, Integer::sum));
        int months = (int) points.stream()
                .map(time -> Math.floorDiv(time.getEpochSecond(), MONTH))
                .distinct()
                .count();
        List<Week> weeks = counts.entrySet().stream()
                .map(week -> new Week(begin(week.getKey()), Objects.requireNonNull(week.getValue())))
                .toList();
        if (counts.isEmpty()) {
            return new SlowBurn(weeks, months, 0, null);
        }
        long settled = counts.firstKey() + EARLY;
        int first = counts.headMap(settled).values().stream().mapToInt(it -> it).sum();
        double rate = (1 + first + Math.sqrt(1 + first)) / (1 + EARLY);
        Instant lately = asOf.minusSeconds(EARLY * WEEK);
        long recent = points.stream().filter(time -> time.isAfter(lately)).count();
        Long since = recent * GAIN > EARLY * rate ? rise(counts.tailMap(settled), rate) : null;
        return new SlowBurn(weeks, months, (double) first / EARLY, since == null ? null : begin(since));
    }

    /** The week since which the sum stands above nought, if it has reached the alarm; only weeks with posts are visited. */
    private static @Nullable Long rise(SortedMap<Long, Integer> counts, double rate) {
        double sum = 0;
        long last = 0;
        Long since = null;
        boolean alarm = false;
        for (Map.Entry<Long, Integer> week : counts.entrySet()) {
            sum = since == null ? 0 : Math.max(0, sum - (week.getKey() - last - 1) * rate);
            if (sum == 0) {
                alarm = false;
                since = week.getKey();
            }
            sum = Math.min(ALARM, Math.max(0, sum + week.getValue() * GAIN - rate));
            alarm |= sum >= ALARM;
            last = week.getKey();
        }
        return alarm ? since : null;
    }

    private static Instant begin(long week) {
        return Instant.ofEpochSecond(week * WEEK);
    }

    /** How many weeks there are from the first with evidence to the last, both included. */
    public int spanned() {
        return weeks.isEmpty()
                ? 0
                : weeks(weeks.get(0).begin(), weeks.get(weeks.size() - 1).begin());
    }

    private static int weeks(Instant from, Instant to) {
        return (int) (1 + Duration.between(from, to).toSeconds() / WEEK);
    }

    /** Whether it goes on for months without a rise. */
    public boolean smoulders() {
        return risingSince == null && months >= SMOULDERING;
    }

    /** How many posts a week came since it rises, the last week included; nought where it does not. */
    public double since() {
        if (risingSince == null) {
            return 0;
        }
        List<Week> risen = weeks.stream()
                .filter(week -> !week.begin().isBefore(risingSince))
                .toList();
        int posts = risen.stream().mapToInt(Week::posts).sum();
        return (double) posts / weeks(risingSince, risen.get(risen.size() - 1).begin());
    }
}
