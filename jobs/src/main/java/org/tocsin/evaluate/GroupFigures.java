package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Posts of one label split into groups of people or ways of writing: who is flagged, and how high the mean probability of
 * an attack is. Posts of one label only are compared, since groups differ in how many of their posts are attacks.
 */
public record GroupFigures(
        String label, List<Row> rows, @Nullable Gap widest) {
    /** Fewer posts say nothing of a group. */
    private static final int LEAST = 20;

    /** One group, and its gaps to the posts it is compared with. */
    public record Row(
            String group,
            Share flagged,
            Mean score,
            @Nullable Gap flaggedGap,
            @Nullable Gap scoreGap) {}

    public GroupFigures {
        rows = List.copyOf(rows);
    }

    /**
     * One table for each label. A group is compared with the posts of group {@code reference}, or where that is null with
     * those of all other groups. {@code widest} is between the groups furthest apart: chance alone makes it large where
     * there are many.
     */
    static List<GroupFigures> of(
            List<JudgedPost> posts, Function<JudgedPost, Collection<String>> groups, @Nullable String reference) {
        Map<String, List<JudgedPost>> labels =
                posts.stream().collect(Collectors.groupingBy(GroupFigures::label, TreeMap::new, Collectors.toList()));
        List<GroupFigures> tables = new ArrayList<>();
        labels.forEach((label, some) -> {
            GroupFigures table = table(label, some, groups, reference);
            if (table.rows.size() > 1) {
                tables.add(table);
            }
        });
        return tables;
    }

    private static String label(JudgedPost post) {
        Boolean flagged = post.labelled().flagged();
        return flagged == null ? "unlabelled" : flagged ? "attack" : "none";
    }

    private static GroupFigures table(
            String label,
            List<JudgedPost> posts,
            Function<JudgedPost, Collection<String>> groups,
            @Nullable String reference) {
        TreeMap<String, List<JudgedPost>> byGroup = new TreeMap<>();
        for (JudgedPost post : posts) {
            groups.apply(post)
                    .forEach(group -> byGroup.computeIfAbsent(group, g -> new ArrayList<>())
                            .add(post));
        }
        byGroup.values().removeIf(some -> some.size() < LEAST);
        List<Row> rows = new ArrayList<>();
        byGroup.forEach((group, some) -> {
            List<JudgedPost> others = reference == null
                    ? byGroup.entrySet().stream()
                            .filter(e -> !e.getKey().equals(group))
                            .flatMap(e -> e.getValue().stream())
                            .toList()
                    : group.equals(reference) ? List.of() : byGroup.getOrDefault(reference, List.of());
            rows.add(row(group, some, reference == null ? "others" : reference, others));
        });
        return new GroupFigures(label, rows, widest(rows).orElse(null));
    }

    private static Row row(String group, List<JudgedPost> posts, String other, List<JudgedPost> others) {
        Share flagged = flagged(posts);
        Mean score = score(posts);
        return others.isEmpty()
                ? new Row(group, flagged, score, null, null)
                : new Row(
                        group,
                        flagged,
                        score,
                        Gap.of(group, flagged, other, flagged(others)),
                        Gap.of(group, score, other, score(others)));
    }

    private static Optional<Gap> widest(List<Row> rows) {
        Comparator<Row> order =
                Comparator.comparingDouble((Row row) -> row.flagged().value()).thenComparing(Row::group);
        Optional<Row> most = rows.stream().max(order);
        Optional<Row> least = rows.stream().min(order);
        return most.flatMap(
                m -> least.filter(l -> !l.equals(m)).map(l -> Gap.of(m.group(), m.flagged(), l.group(), l.flagged())));
    }

    private static Share flagged(List<JudgedPost> posts) {
        return new Share((int) posts.stream().filter(JudgedPost::flagged).count(), posts.size());
    }

    private static Mean score(List<JudgedPost> posts) {
        return Mean.of(
                posts.stream().mapToDouble(p -> p.found().stance().attack()).toArray());
    }

    /** The groups of people that a labelled post speaks of: one, or none that is known. */
    static Collection<String> identity(JudgedPost post) {
        return Stream.of(post.labelled().identity())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
