package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.classify.Judgement;
import org.tocsin.classify.PostClassifier;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;
import org.tocsin.taxonomy.Tactic;
import org.tocsin.text.CodePoints;
import org.tocsin.text.NormalizedText;

/**
 * Joins what was learned to what rules found. The model decides the stance; it flags what it is sure of, and a post that
 * rules flag stays flagged unless the model all but excludes an attack. Indicators that it hears in a flagged post become
 * signals of their own ({@code learned.dox.publish}) on the words that speak most for them.
 */
final class LearnedReading {
    /** An attack less likely than this is none, whatever the rules say. */
    private static final double EXCLUDED = 0.04;
    /** Where grammar has read a threat out of a sentence, the model must be surer still. */
    private static final double EXCLUDED_THREAT = 0.01;
    /** From here on such a reading is plain. */
    private static final double PLAIN_THREAT = 0.8;
    /** What a post that rules flag is at least worth as an attack. */
    private static final double RULED = 0.5;
    /** How likely an indicator must be where rules are silent. */
    private static final double ALONE = 0.25;
    /** How likely an indicator must be to stand beside those that rules found, which see more exactly. */
    private static final double BESIDE_RULES = 0.4;

    /** Below it a sign of harm is not even a leaning. */
    private static final double LEANING = 0.1;

    private static final Set<IdentifierType> CONTACT =
            Set.of(IdentifierType.PHONE, IdentifierType.EMAIL, IdentifierType.STREET_ADDRESS);

    /** What an advertisement, an office or a signature sounds like: rules that know whose data they are decide. */
    private static final Set<Indicator> ON_CARDS = Set.of(
            Indicator.DOX_PUBLISH,
            Indicator.DOX_FAMILY,
            Indicator.DOX_AMPLIFY,
            Indicator.OVERLOAD_CALLS,
            Indicator.COORD_TARGETLIST);
    /** How likely another indicator must be to flag a post with contact data by itself. */
    private static final double BESIDE_CONTACTS = 0.9;
    /** The same where the post as a whole is all but surely an attack. */
    private static final double BESIDE_CONTACTS_OF_ATTACK = 0.55;

    private static final double SURELY = 0.95;
    /** From here on contact data that are given as somebody else's are published, and on no card. */
    private static final double BEYOND_DOUBT = 0.98;

    private final PostClassifier classifier;
    private final Surroundings surroundings;

    LearnedReading(PostClassifier classifier, Surroundings surroundings) {
        this.classifier = classifier;
        this.surroundings = surroundings;
    }

    /** The findings, judged again; the same where there is no model for the language. */
    Findings of(Post post, NormalizedText normal, Findings ruled) {
        NormalizedText read = LearnedText.of(post.text(), normal, ruled.identifiers());
        return classifier
                .judge(read, ruled.language(), LearnedSigns.of(ruled))
                .map(judgement -> join(post, read, ruled, judgement))
                .orElse(ruled);
    }

    private Findings join(Post post, NormalizedText normal, Findings ruled, Judgement judgement) {
        List<Signal> heard =
                judgement.isAttack() || ruled.flagged() ? heard(post, normal, ruled, judgement) : List.of();
        boolean flagged = (judgement.isAttack() && (ruled.flagged() || stands(heard, post, normal, ruled, judgement)))
                || (ruled.flagged() && judgement.attack() >= excluded(ruled));
        double attack = flagged ? Math.max(judgement.attack(), RULED) : judgement.attack();
        Stance stance = flagged ? Stance.ATTACK : likeliest(judgement, !judgement.isAttack());
        List<Signal> signals = new ArrayList<>(ruled.signals());
        if (flagged) {
            signals.addAll(heard);
        }
        return new Findings(
                ruled.language(),
                flagged,
                scores(ruled, judgement),
                new StanceEstimate(
                        stance,
                        attack,
                        Math.max(judgement.hostility(), attack),
                        judgement.organisation(),
                        leaning(judgement)),
                ruled.identifiers(),
                signals,
                null,
                ruled.trials());
    }

    /** The likeliest sign of harm. */
    private static @Nullable Indicator leaning(Judgement judgement) {
        return judgement.indicators().entrySet().stream()
                .filter(e -> e.getValue() >= LEANING)
                .max(Map.Entry.<Indicator, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Indicator, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static double excluded(Findings ruled) {
        return ruled.signals().stream()
                        .anyMatch(s -> s.indicator().tactic() == Tactic.THREAT && s.confidence() >= PLAIN_THREAT)
                ? EXCLUDED_THREAT
                : EXCLUDED;
    }

    /** Whether anything heard is left where what surrounds it (play, quotation, contact data) explains the rest. */
    private boolean stands(List<Signal> heard, Post post, NormalizedText normal, Findings ruled, Judgement judgement) {
        double least = judgement.attack() >= SURELY ? BESIDE_CONTACTS_OF_ATTACK : BESIDE_CONTACTS;
        boolean contacts = ruled.identifiers().stream().anyMatch(i -> CONTACT.contains(i.type()));
        boolean exposed = judgement.attack() >= BEYOND_DOUBT
                && ruled.identifiers().stream().anyMatch(LearnedReading::isExposed);
        List<Signal> open = heard.stream()
                .filter(s -> !contacts || exposed || (s.confidence() >= least && !ON_CARDS.contains(s.indicator())))
                .toList();
        List<Signal> weighed = surroundings.weigh(open, post, normal, ruled.language(), Quotations.in(post));
        return open.stream().anyMatch(weighed::contains);
    }

    /** Contact data that the text gives as somebody else's. */
    private static boolean isExposed(Identifier identifier) {
        return CONTACT.contains(identifier.type()) && identifier.about() == About.THIRD_PARTY;
    }

    private static Stance likeliest(Judgement judgement, boolean attackToo) {
        return judgement.stances().entrySet().stream()
                .filter(e -> attackToo || e.getKey() != Stance.ATTACK)
                .max(Map.Entry.<Stance, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Stance, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(Stance.NEUTRAL);
    }

    /** The indicators heard that no rule found. */
    private static List<Signal> heard(Post post, NormalizedText normal, Findings ruled, Judgement judgement) {
        List<Signal> heard = new ArrayList<>();
        CodePoints points = CodePoints.of(post.text());
        TargetAttribution targets = new TargetAttribution(post, points, ruled.identifiers());
        boolean silent = ruled.signals().stream().allMatch(s -> s.indicator().isCounter());
        for (Judgement.Hint hint : judgement.hints()) {
            boolean known = ruled.signals().stream().anyMatch(s -> s.indicator() == hint.indicator());
            boolean likely = hint.probability() >= (silent ? ALONE : BESIDE_RULES);
            if (!known && likely) {
                heard.add(signal(normal, targets, hint));
            }
        }
        return heard;
    }

    private static Signal signal(NormalizedText normal, TargetAttribution targets, Judgement.Hint hint) {
        Span span = normal.original(hint.begin(), hint.end());
        String rule = "learned." + hint.indicator().id().toLowerCase(Locale.ROOT);
        Signal signal = new Signal(hint.indicator(), span, hint.probability(), rule, null, null);
        return signal.at(targets.of(span, null, null));
    }

    private static Scores scores(Findings ruled, Judgement judgement) {
        return new Scores(
                judgement.threat(),
                Math.max(ruled.scores().doxxing(), judgement.any(LearnedReading::isDox)),
                Math.max(ruled.scores().mobilisation(), judgement.any(LearnedReading::isMobilising)),
                Math.max(ruled.scores().selfHarmBaiting(), judgement.any(i -> i == Indicator.SELFHARM_BAIT)));
    }

    private static boolean isDox(Indicator indicator) {
        return indicator.tactic() == Tactic.DOX || indicator.tactic() == Tactic.LEAK;
    }

    private static boolean isMobilising(Indicator indicator) {
        return switch (indicator.tactic()) {
            case REPORT, CONTACT, OVERLOAD, COORD -> true;
            default -> false;
        };
    }
}
