package org.tocsin.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.classify.SeenSets;
import org.tocsin.detect.Depth;
import org.tocsin.detect.PostDetector;
import org.tocsin.train.LabelledPost;

/** What a detector does on labelled posts, by set and language, in the order of their names. No word of a post is kept. */
public record Evaluation(List<SetFigures> sets) {
    public Evaluation {
        sets = List.copyOf(sets);
    }

    /** Judges every post as {@code signals} does, on all cores. */
    public static Evaluation of(PostDetector detector, List<LabelledPost> posts) {
        List<JudgedPost> judged = posts.parallelStream()
                .map(p -> new JudgedPost(p, detector.detect(p.post(), Depth.SCREENED)))
                .toList();
        Map<String, Map<String, List<JudgedPost>>> sets = judged.stream()
                .collect(Collectors.groupingBy(
                        p -> p.labelled().set(),
                        TreeMap::new,
                        Collectors.groupingBy(
                                p -> String.valueOf(p.labelled().post().lang()), TreeMap::new, Collectors.toList())));
        Dialects dialects = new Dialects();
        SeenSets seen = SeenSets.standard();
        List<SetFigures> figures = new ArrayList<>();
        sets.forEach((set, languages) ->
                languages.forEach((lang, some) -> figures.add(SetFigures.of(set, lang, some, dialects, seen))));
        return new Evaluation(figures);
    }
}
