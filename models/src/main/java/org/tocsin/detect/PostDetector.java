package org.tocsin.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.classify.PostClassifier;
import org.tocsin.detect.identifier.Exposure;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.detect.identifier.Identifiers;
import org.tocsin.detect.identifier.SpokenClasses;
import org.tocsin.detect.stance.Evidence;
import org.tocsin.detect.stance.StanceModel;
import org.tocsin.detect.threat.ThreatFinder;
import org.tocsin.detect.threat.ThreatReading;
import org.tocsin.detect.time.AnnouncedTime;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.rule.Rule;
import org.tocsin.rule.RuleMatch;
import org.tocsin.rule.RuleSet;
import org.tocsin.screen.RuleMatcher;
import org.tocsin.syntax.RememberingParser;
import org.tocsin.syntax.corenlp.CoreNlpParser;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;
import org.tocsin.text.CodePoints;
import org.tocsin.text.Language;
import org.tocsin.text.LanguageGuess;
import org.tocsin.text.NormalizedText;

/**
 * Finds all there is to find in a post: identifiers, rules, the grammar of threats; then weighs them into a stance, scores
 * and a flag. Takes any text, however hostile, and is safe to share between threads. {@code standard()} is the one to use.
 */
public final class PostDetector {
    /** UTF-16 units of a post that are looked at; nobody reads on, and no post stalls a job. */
    private static final int LONGEST = 200_000;
    /** A sign must be this sure for a post to be flagged, whatever its stance. */
    private static final double THRESHOLD = 0.5;

    /** How long a name is taken to be, in code points, whatever it is. */
    private static final int NAME = 13;

    private final LanguageGuess languages;
    private final RuleSource rules;
    private final IdentifierSource identifiers;
    private final ThreatFinder threats;
    private final StanceModel stances;
    private final Announcement announcements;
    private final Surroundings surroundings = new Surroundings();
    private final LearnedReading learned;

    public PostDetector(
            LanguageGuess languages,
            RuleSource rules,
            IdentifierSource identifiers,
            ThreatFinder threats,
            StanceModel stances,
            Announcement announcements,
            PostClassifier classifier) {
        this.languages = languages;
        this.rules = rules;
        this.identifiers = identifiers;
        this.threats = threats;
        this.stances = stances;
        this.announcements = announcements;
        this.learned = new LearnedReading(classifier, surroundings);
    }

    /** The detector with all that comes with Tocsin. Build it once: it reads every rule and lexicon. */
    public static PostDetector standard() {
        return of(PostClassifier.standard());
    }

    /** The detector without what was learned: rules, grammar and identifiers alone, which learning starts from. */
    public static PostDetector untaught() {
        return of(new PostClassifier(Map.of()));
    }

    /** The detector with other rules, such as one on trial. */
    public static PostDetector with(RuleSet rules) {
        return of(PostClassifier.standard(), new RuleMatcher(rules));
    }

    private static PostDetector of(PostClassifier classifier) {
        return of(classifier, RuleMatcher.standard());
    }

    private static PostDetector of(PostClassifier classifier, RuleMatcher rules) {
        return new PostDetector(
                new LanguageGuess(),
                rules::match,
                Identifiers.standard()::find,
                new ThreatFinder(new RememberingParser(CoreNlpParser.shared(), 4096)),
                new StanceModel(),
                new Announcement(AnnouncedTime::of),
                classifier);
    }

    /** What is found in a post, its spans within its text. */
    public Findings detect(Post whole, Depth depth) {
        Post post = capped(whole);
        boolean exhaustive = depth == Depth.EXHAUSTIVE;
        NormalizedText normal = NormalizedText.of(post.text());
        Language language = languages.guess(post.lang(), normal);
        List<Identifier> known = identifiers.find(post, language, false);
        List<RuleMatch> matches = rules.match(normal, language, exhaustive);
        List<Span> violence = threats.screen(post.text(), language);
        List<ThreatReading> readings = threats.find(post.text(), language, violence);

        List<Signal> signals = signals(post, normal, language, known, matches, readings);
        Evidence evidence = evidence(signals, known, Quotations.in(post), post);
        StanceEstimate stance = stances.of(evidence, normal.text(), language);
        boolean flagged = stance.label() == Stance.ATTACK && evidence.attack() >= THRESHOLD;
        Findings ruled = new Findings(
                language,
                flagged,
                ScoreModel.of(signals, stance, violence.size()),
                stance,
                known,
                signals,
                null,
                trials(matches));
        Findings judged = learned.of(post, normal, ruled);
        Findings timed = judged.announcedFor(announcements.in(post, language, judged.signals()));
        // names that a tagger guesses where nothing points at one are reported, and change no judgement
        return exhaustive ? timed.with(identifiers.find(post, language, true)) : timed;
    }

    private static Post capped(Post post) {
        if (post.text().length() <= LONGEST) {
            return post;
        }
        int end = Character.isHighSurrogate(post.text().charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        String text = post.text().substring(0, end);
        int length = text.codePointCount(0, end);
        List<Span> quotes =
                post.quotes().stream().filter(q -> q.end() <= length).toList();
        return new Post(
                post.id(),
                text,
                post.lang(),
                post.author(),
                post.thread(),
                post.threadTitle(),
                post.replyTo(),
                post.createdAt(),
                post.platform(),
                quotes);
    }

    private List<Signal> signals(
            Post post,
            NormalizedText normal,
            Language language,
            List<Identifier> known,
            List<RuleMatch> matches,
            List<ThreatReading> readings) {
        List<Signal> raw = new ArrayList<>();
        boolean spoken = SpokenSigns.possible(normal.text());
        if (matches.isEmpty() && readings.isEmpty() && known.isEmpty() && !spoken) {
            return raw;
        }
        CodePoints points = CodePoints.of(post.text());
        TargetAttribution targets = new TargetAttribution(post, points, known);
        Quotations quotations = Quotations.in(post);
        for (RuleMatch match : matches) {
            if (match.rule().status() != Rule.Status.ACTIVE) {
                continue; // on trial: counted, and no more
            }
            Signal signal = new Signal(
                    match.rule().indicator(),
                    match.span(),
                    match.rule().confidence(),
                    match.rule().id(),
                    match.rule().stage(),
                    null);
            raw.add(aimed(signal, match.target(), null, targets));
        }
        for (ThreatReading reading : readings) {
            Signal signal =
                    new Signal(reading.indicator(), reading.span(), reading.confidence(), reading.rule(), null, null);
            raw.add(aimed(signal, reading.patient(), reading.aim(), targets));
        }
        Exposure exposure = new Exposure(post, language);
        DoxBundle.in(known, exposure, PersonBundles.of(known, points))
                .map(bundle -> aimed(bundle, null, null, targets))
                .ifPresent(raw::add);
        if (spoken) {
            SpokenSigns.in(known, exposure, new SpokenClasses(post, language))
                    .forEach(sign -> raw.add(aimed(sign, null, null, targets)));
        }
        FactSigns.in(known, exposure).forEach(sign -> raw.add(aimed(sign, null, null, targets)));
        List<Signal> weighed = surroundings.weigh(raw, post, normal, language, quotations);
        return surestOfEach(weighed);
    }

    private static List<String> trials(List<RuleMatch> matches) {
        return matches.stream()
                .map(RuleMatch::rule)
                .filter(rule -> rule.status() == Rule.Status.TRIAL)
                .map(Rule::id)
                .toList();
    }

    private static Signal aimed(
            Signal signal, @Nullable Span said, TargetRef.@Nullable Kind kind, TargetAttribution targets) {
        return signal.indicator().isCounter() ? signal : signal.at(targets.of(signal.span(), said, kind));
    }

    /** Of overlapping signals with the same indicator, the surest: two rules that see one thing are one sign. */
    private static List<Signal> surestOfEach(List<Signal> signals) {
        List<Signal> kept = new ArrayList<>();
        signals.stream()
                .sorted(Comparator.comparingDouble(Signal::confidence)
                        .reversed()
                        .thenComparing(Signal.ORDER))
                .filter(s -> kept.stream()
                        .noneMatch(
                                k -> k.indicator() == s.indicator() && k.span().overlaps(s.span())))
                .forEach(kept::add);
        return kept;
    }

    private static Evidence evidence(List<Signal> signals, List<Identifier> known, Quotations quotations, Post post) {
        double attack = 0;
        double quoted = 0;
        for (Signal signal : signals) {
            if (!signal.indicator().isCounter()) {
                double worth = signal.confidence() * (signal.indicator().stage().isPresent() ? 1 : 0.7);
                if (quotations.hold(signal.span())) {
                    quoted = Math.max(quoted, signal.confidence() / Surroundings.QUOTED);
                } else {
                    attack = Math.max(attack, worth);
                }
            }
        }
        int signs = (int) signals.stream()
                .map(Signal::indicator)
                .filter(i -> !i.isCounter())
                .distinct()
                .count();
        // every name counts for as long as the next: how somebody is called makes no post longer
        int length = post.text().codePointCount(0, post.text().length())
                + known.stream()
                        .filter(i -> i.type() == IdentifierType.PERSON)
                        .mapToInt(i -> NAME - i.span().length())
                        .sum();
        return new Evidence(
                attack,
                Math.min(1, quoted),
                signs,
                quotations.share(length),
                surest(signals, Indicator.COUNTER_SELF),
                surest(signals, Indicator.COUNTER_NEWS),
                surest(signals, Indicator.COUNTER_SUPPORT),
                surest(signals, Indicator.COUNTER_FICTION),
                surest(signals, Indicator.COUNTER_HELP),
                length);
    }

    private static double surest(List<Signal> signals, Indicator indicator) {
        return signals.stream()
                .filter(s -> s.indicator() == indicator)
                .mapToDouble(Signal::confidence)
                .max()
                .orElse(0);
    }
}
