package org.tocsin.evaluate.campaign;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.evaluate.campaign.Truth.Post;
import org.tocsin.taxonomy.Stage;

/** Whether attacks are seen at the stage they stand at; an attack that no case holds is seen at none. */
public record StageFigures(SortedMap<Stage, Harmonic> stages, int posts) {
    public StageFigures {
        stages = Collections.unmodifiableSortedMap(new TreeMap<>(stages));
    }

    static StageFigures of(Known known, List<FoundCase> cases) {
        Map<String, Stage> seen = new TreeMap<>();
        for (FoundCase found : cases) {
            for (FoundCase.Post post : found.posts()) {
                if (post.stage() != null) {
                    seen.put(post.uid(), post.stage());
                }
            }
        }
        Map<Stage, Integer> right = new EnumMap<>(Stage.class);
        Map<Stage, Integer> said = new EnumMap<>(Stage.class);
        Map<Stage, Integer> there = new EnumMap<>(Stage.class);
        for (Map.Entry<String, Post> one : known.posts().entrySet()) {
            Stage stage = one.getValue().stage();
            if (stage == null || !one.getValue().isAttack()) {
                continue;
            }
            there.merge(stage, 1, Integer::sum);
            Stage found = seen.get(one.getKey());
            if (found != null) {
                said.merge(found, 1, Integer::sum);
                right.merge(stage, found == stage ? 1 : 0, Integer::sum);
            }
        }
        SortedMap<Stage, Harmonic> stages = new TreeMap<>();
        there.forEach((stage, count) ->
                stages.put(stage, Harmonic.of(right.getOrDefault(stage, 0), said.getOrDefault(stage, 0), count)));
        return new StageFigures(
                stages, there.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** The mean F1 of the stages that truth has; NaN if it has none. */
    public double macroF1() {
        return stages.values().stream().mapToDouble(Harmonic::f1).average().orElse(Double.NaN);
    }
}
