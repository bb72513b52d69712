package org.tocsin.evaluate.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.evaluate.campaign.Truth.Name;
import org.tocsin.evaluate.campaign.Truth.Post;
import org.tocsin.evaluate.campaign.Truth.Scenario;

/**
 * Several runs and their truths as if they were one: every name and id has the number of its run before it, so nothing of
 * one run can be taken for anything of another. Sightings are left behind.
 */
final class Pool {
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<FoundCase> cases = new ArrayList<>();
    private final Map<Name, FoundRun.Held> held = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final List<FoundRun> runs;

    Pool(List<Truth> truths, List<FoundRun> runs) {
        this.runs = List.copyOf(runs);
        for (int i = 0; i < runs.size(); i++) {
            add(i, truths.get(i));
            add(i, runs.get(i));
        }
    }

    /** A name of a run's, by the run's place in the list: {@code raid-en-3} of the first is {@code 1:raid-en-3}. */
    static String in(int run, String name) {
        return (run + 1) + ":" + name;
    }

    Truth truth() {
        return new Truth(scenarios, posts);
    }

    FoundRun run() {
        List<FoundCase> ranked = cases.stream()
                .sorted(Comparator.comparing(FoundCase::tier)
                        .thenComparing(
                                Comparator.comparingInt(FoundCase::logOddsMilli).reversed())
                        .thenComparing(FoundCase::caseId))
                .toList();
        return new FoundRun(
                runs.stream().map(FoundRun::runId).collect(Collectors.joining(", ")),
                runs.stream().map(FoundRun::asOf).max(Comparator.naturalOrder()).orElseThrow(),
                ranked,
                List.of(),
                held,
                mentions);
    }

    private void add(int run, Truth truth) {
        for (Scenario one : truth.scenarios()) {
            scenarios.add(new Scenario(
                    in(run, one.name()),
                    one.family(),
                    one.lang(),
                    maybe(run, one.campaign()),
                    maybe(run, one.target()),
                    one.severity(),
                    one.onset(),
                    maybe(run, one.nameKey()),
                    one.expected()));
        }
        for (Post post : truth.posts()) {
            posts.add(new Post(
                    name(run, post.name()),
                    in(run, post.scenario()),
                    maybe(run, post.campaign()),
                    maybe(run, post.target()),
                    post.alias(),
                    post.stage()));
        }
    }

    private void add(int run, FoundRun found) {
        for (FoundCase one : found.cases()) {
            cases.add(new FoundCase(
                    in(run, one.caseId()),
                    in(run, one.targetId()),
                    one.tier(),
                    one.probability(),
                    one.logOddsMilli(),
                    one.posts().stream()
                            .map(post ->
                                    new FoundCase.Post(in(run, post.uid()), post.time(), post.stage(), post.stance()))
                            .toList()));
        }
        found.held()
                .forEach((name, post) ->
                        held.put(name(run, name), new FoundRun.Held(in(run, post.uid()), post.time())));
        found.mentions().forEach((target, count) -> mentions.put(in(run, target), count));
    }

    private static Name name(int run, Name name) {
        return new Name(name.platform(), in(run, name.nativeId()));
    }

    private static @Nullable String maybe(int run, @Nullable String name) {
        return name == null ? null : in(run, name);
    }
}
