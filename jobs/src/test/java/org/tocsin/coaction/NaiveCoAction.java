package org.tocsin.coaction;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every share against every other, as one would by hand: what co-action must equal on small tables. */
record NaiveCoAction(long window, int least) {
    record Share(String object, String account, String content, long second) {}

    private record Meeting(Share one, Share other) {
        Stream<Share> shares() {
            return Stream.of(one, other);
        }
    }

    /** Weights by two accounts, in order and with a blank between. */
    Map<String, Double> edges(List<Share> all) {
        List<Share> active = ofThoseWithEnough(all);
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < active.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (together(active.get(i), active.get(j))) {
                    meetings.add(new Meeting(active.get(i), active.get(j)));
                }
            }
        }
        Set<String> met =
                meetings.stream().flatMap(Meeting::shares).map(Share::content).collect(toSet());
        Set<String> participants =
                ofThoseWithEnough(active.stream()
                                .filter(share -> met.contains(share.content()))
                                .toList())
                        .stream()
                        .map(Share::account)
                        .collect(toSet());
        Map<String, Double> edges = new TreeMap<>();
        meetings.stream()
                .filter(meeting -> meeting.shares().map(Share::account).anyMatch(participants::contains))
                .map(meeting -> meeting.shares()
                        .map(Share::account)
                        .sorted()
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .forEach(edge -> edges.merge(edge, 1.0, Double::sum));
        return edges;
    }

    private boolean together(Share one, Share other) {
        return one.object().equals(other.object())
                && !one.account().equals(other.account())
                && Math.abs(one.second() - other.second()) <= window
                && Stream.of(one, other).noneMatch(share -> Objects.equals(share.object(), share.content()));
    }

    private List<Share> ofThoseWithEnough(List<Share> shares) {
        Map<String, Long> counts = shares.stream().collect(groupingBy(Share::account, counting()));
        return shares.stream()
                .filter(share -> counts.get(share.account()) >= least)
                .toList();
    }
}
