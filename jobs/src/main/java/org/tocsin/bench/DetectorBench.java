package org.tocsin.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.tocsin.detect.Depth;
import org.tocsin.detect.PostDetector;
import org.tocsin.post.Post;
import org.tocsin.syntax.Sentences;
import org.tocsin.syntax.corenlp.WholeCoreNlp;
import org.tocsin.text.Language;
import org.tocsin.text.LanguageGuess;
import org.tocsin.text.NormalizedText;

/**
 * Measures three ways to go through the same posts, one after the other on one thread: the screen, all that {@code signals}
 * does, and CoreNLP over every post. Counted in the thread's own processor time, so that a busy machine is unjust to none.
 */
public final class DetectorBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Posts are gone through until a step is as warm as in a long run; CoreNLP needs fewer. */
    private static final int WARM = 20_000;

    private final List<Post> posts;
    private final List<Post> sample;

    /** CoreNLP reads {@code sample} posts, spread evenly over all. */
    public DetectorBench(List<Post> posts, int sample) {
        this.posts = List.copyOf(posts);
        int step = Math.max(1, posts.size() / sample);
        List<Post> some = new ArrayList<>();
        for (int i = 0; i < posts.size() && some.size() < sample; i += step) {
            some.add(posts.get(i));
        }
        this.sample = some;
    }

    /** The table, one line a step. */
    public List<String> run() {
        Screening screening = new Screening();
        double screen = perSecond(posts, WARM, screening::isCandidate);
        PostDetector warm = PostDetector.standard();
        perSecond(posts, WARM, post -> warm.detect(post, Depth.SCREENED));
        PostDetector detector = PostDetector.standard(); // one that remembers no sentence
        double signals = perSecond(posts, 0, post -> detector.detect(post, Depth.SCREENED));
        LanguageGuess languages = new LanguageGuess();
        List<Language> spoken = sample.stream()
                .map(post -> languages.guess(post.lang(), NormalizedText.of(post.text())))
                .toList();
        WholeCoreNlp coreNlp = new WholeCoreNlp();
        int[] at = {0};
        double parsed = perSecond(sample, sample.size(), post -> {
            coreNlp.read(post.text(), spoken.get(at[0]));
            at[0] = (at[0] + 1) % sample.size();
        });
        Screening counted = new Screening();
        posts.forEach(counted::isCandidate);
        int sentences = posts.stream()
                .mapToInt(post -> Sentences.of(post.text()).size())
                .sum();
        return List.of(
                String.format(
                        Locale.ROOT, "%-44s%10s%14s%10s", "one thread, processor time", "posts", "posts/s", "ratio"),
                line("screen", posts.size(), screen, parsed),
                line("signals: the screen and every detector", posts.size(), signals, parsed),
                line("CoreNLP: tokenize, pos, lemma, ner, depparse", sample.size(), parsed, parsed),
                String.format(
                        Locale.ROOT,
                        "signals hands CoreNLP %,d of %,d sentences (%.2f %%)",
                        counted.sentences(),
                        sentences,
                        100.0 * counted.sentences() / Math.max(1, sentences)));
    }

    private static String line(String step, int posts, double perSecond, double parsed) {
        return String.format(Locale.ROOT, "%-44s%,10d%,14.1f%,9.0fx", step, posts, perSecond, perSecond / parsed);
    }

    private static double perSecond(List<Post> posts, int warm, Consumer<Post> step) {
        for (int done = 0; done < warm; done += posts.size()) {
            posts.forEach(step);
        }
        long begin = THREADS.getCurrentThreadCpuTime();
        posts.forEach(step);
        return posts.size() / ((THREADS.getCurrentThreadCpuTime() - begin) / 1e9);
    }
}
