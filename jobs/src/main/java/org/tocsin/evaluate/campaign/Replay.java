package org.tocsin.evaluate.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.evaluate.campaign.Truth.Scenario;

/**
 * Looks again at the end of each day on which a campaign went on that is not high yet, knowing only what had been posted
 * by then: how long after its onset is it seen? The days are taken as UTC has them.
 */
final class Replay {
    /** More days than these are thinned out evenly: finding is then told later than it was. */
    static final int MOST_DAYS = 200;

    private final Known known;
    private final Function<Instant, List<FoundCase>> look;
    private final Steps steps;

    /** {@code look} ranks what had been posted by a moment. */
    Replay(Known known, Function<Instant, List<FoundCase>> look, Steps steps) {
        this.known = known;
        this.look = look;
        this.steps = steps;
    }

    /** Until when, at the latest, it is looked: the run's own moment. */
    TimeToDetection until(Instant asOf) {
        SortedMap<String, NavigableSet<Instant>> times = known.attackTimes();
        SortedMap<LocalDate, NavigableSet<String>> days = new TreeMap<>();
        times.forEach((campaign, posted) -> posted.stream()
                .filter(time -> !time.isAfter(asOf))
                .forEach(time ->
                        days.computeIfAbsent(day(time), day -> new TreeSet<>()).add(campaign)));
        List<LocalDate> looked = thinned(List.copyOf(days.keySet()));
        Map<String, Instant> elevated = new HashMap<>();
        Map<String, Instant> high = new HashMap<>();
        LocalDate last = null;
        int done = 0;
        for (LocalDate day : looked) {
            SortedMap<LocalDate, NavigableSet<String>> since =
                    last == null ? days.headMap(day.plusDays(1)) : days.subMap(last.plusDays(1), day.plusDays(1));
            boolean open = since.values().stream()
                    .flatMap(NavigableSet::stream)
                    .anyMatch(campaign -> !high.containsKey(campaign));
            if (open) {
                note(end(day, asOf), elevated, high);
            }
            last = day;
            steps.done("replay", ++done, looked.size());
        }
        List<TimeToDetection.Campaign> campaigns = new ArrayList<>();
        known.campaigns().forEach((id, scenario) -> {
            NavigableSet<Instant> posted = times.get(id);
            if (scenario.onset() != null || posted != null) {
                Instant onset = scenario.onset() != null
                        ? scenario.onset()
                        : Objects.requireNonNull(posted).first();
                campaigns.add(new TimeToDetection.Campaign(
                        scenario.name(), days(onset, elevated.get(id)), days(onset, high.get(id))));
            }
        });
        campaigns.sort(Comparator.comparing(TimeToDetection.Campaign::scenario));
        return new TimeToDetection(campaigns, looked.size(), days.size());
    }

    private void note(Instant moment, Map<String, Instant> elevated, Map<String, Instant> high) {
        for (FoundCase found : look.apply(moment)) {
            String campaign = known.campaign(found).map(Scenario::campaign).orElse(null);
            if (campaign != null && found.isAboveRoutine()) {
                elevated.putIfAbsent(campaign, moment);
                if (found.isUrgent()) {
                    high.putIfAbsent(campaign, moment);
                }
            }
        }
    }

    private static List<LocalDate> thinned(List<LocalDate> days) {
        int most = Math.min(MOST_DAYS, days.size());
        List<LocalDate> some = new ArrayList<>();
        for (int i = 1; i <= most; i++) {
            some.add(days.get((int) ((long) i * days.size() / most) - 1));
        }
        return some;
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    private static Instant end(LocalDate day, Instant asOf) {
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return end.isAfter(asOf) ? asOf : end;
    }

    private static double days(Instant onset, @Nullable Instant found) {
        return found == null
                ? Double.POSITIVE_INFINITY
                : Duration.between(onset, found).toSeconds()
                        / (double) Duration.ofDays(1).toSeconds();
    }
}
