package org.tocsin.risk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tocsin.campaign.Campaign;
import org.tocsin.campaign.CampaignFeatures;
import org.tocsin.campaign.Expected;
import org.tocsin.campaign.Expected.Level;
import org.tocsin.campaign.Member;
import org.tocsin.mosaic.Facet;
import org.tocsin.target.ResolvedTarget;
import org.tocsin.taxonomy.Indicator;

/**
 * Additive log-odds that a reviewer would confirm a campaign: a prior, then contributions that rise in steps and are
 * capped, in thousandths, so that a reader can sum them with a pencil. The weights are set by hand from what
 * threat-assessment practice and the literature on campaigns hold dangerous; {@link RiskWeights} fitted to decisions scale
 * them. A further severe act as of now never lowers a score, but that posts without a time may move to the newer
 * campaign. The score orders review; it predicts nobody's violence.
 */
public final class RiskModel {
    private static final Steps SEVERE = Steps.of(300, 600, 500, 1000, 800, 2100, 1600, 2600, 4000, 3000, 10_000, 3300);
    private static final Steps SERIOUS = Steps.of(500, 600, 1500, 1000, 4000, 1400, 10_000, 1700);
    private static final Steps MINOR = Steps.of(500, 100, 3000, 300, 10_000, 500);
    private static final Steps EXPOSED = Steps.of(1, 400, 2, 800, 3, 1100, 4, 1300);
    private static final Steps CALLS = Steps.of(500, 300, 1600, 600, 4000, 900);
    private static final Steps RISE = Steps.of(800, 400, 950, 800); // thousandths of a probability
    private static final Steps WEEKS = Steps.of(3, 300, 8, 600, 26, 900);
    private static final Steps AUTHORS = Steps.of(2, 200, 5, 400, 15, 600);
    private static final Steps PLATFORMS = Steps.of(2, 300);
    private static final Steps COPIES = Steps.of(3, 200, 10, 400);
    private static final Steps TALK = Steps.of(25, 300, 50, 800, 75, 1500); // per cent, taken off

    private static final int PLACE = 600;
    private static final int TIME = 600;
    private static final int MEANS = 700;
    private static final int KNOWN_TARGET = 300;

    private static final int ORGANISATION = 1500;

    private static final String NOBODY_KNOWN = "nobody known is meant: routine";

    /** From this weight of severe acts on (thousandths), talk about them takes nothing off. */
    private static final int CERTAIN = 800;

    private static final double CREDIBLE = 0.5;
    private static final int SERIOUS_GRAVITY = 2;

    private final RiskWeights weights;
    private final Set<String> leftOut;

    public RiskModel() {
        this(RiskWeights.HAND);
    }

    public RiskModel(RiskWeights weights) {
        this(weights, Set.of());
    }

    private RiskModel(RiskWeights weights, Set<String> leftOut) {
        this.weights = weights;
        this.leftOut = Set.copyOf(leftOut);
    }

    /** The same model that knows nothing of one factor, to measure what the factor is worth. */
    public RiskModel without(String factor) {
        return new RiskModel(weights, Set.of(factor));
    }

    /** What its points are scaled by, and the map to probabilities. */
    public RiskWeights weights() {
        return weights;
    }

    /** The log-odds that these weights give to a case scored before, by whatever weights, from its lines. */
    public int logOddsMilli(List<Factor> before) {
        Lines lines = evidence(before, Limit.GRAVITY, Limit.SPECIFICITY);
        int unspread = lines.sum();
        before.stream().filter(line -> under(line, Limit.SPREAD)).forEach(lines::again);
        lines.cap(Limit.SPREAD, unspread);
        capSpread(lines, unspread);
        if (before.stream().anyMatch(line -> line.name().equals(NOBODY_KNOWN))) {
            capNobody(lines);
        }
        return lines.sum();
    }

    /** The same before the rules that hold whatever a case weighs: what a map to probabilities is fitted on. */
    public int evidenceMilli(List<Factor> before) {
        return evidence(before, Limit.values()).sum();
    }

    private Lines evidence(List<Factor> before, Limit... limits) {
        Lines lines = new Lines(weights, leftOut);
        for (Limit limit : limits) {
            int sum = lines.sum();
            before.stream().filter(line -> under(line, limit)).forEach(lines::again);
            lines.cap(limit, sum);
        }
        before.stream()
                .filter(line -> !line.isLimit() && Limit.of(line.name()).isEmpty())
                .forEach(lines::again);
        return lines;
    }

    private static boolean under(Factor line, Limit limit) {
        return Limit.of(line.name()).filter(limit::equals).isPresent();
    }

    /** The factors of a campaign and their sum, and the sums at the ends of the 80 % interval. */
    record Score(List<Factor> factors, int logOddsMilli, int lowMilli, int highMilli) {}

    Score score(ResolvedTarget target, Campaign campaign, CampaignFeatures features) {
        Lines mean = lines(target, campaign, features, Level.MEAN);
        int low = lines(target, campaign, features, Level.LOW).sum();
        int high = lines(target, campaign, features, Level.HIGH).sum();
        return new Score(mean.factors(), mean.sum(), Math.min(low, mean.sum()), Math.max(high, mean.sum()));
    }

    private Lines lines(ResolvedTarget target, Campaign campaign, CampaignFeatures features, Level level) {
        Lines lines = new Lines(weights, leftOut);
        gravity(lines, campaign, features, level);
        specificity(lines, target, campaign);
        exposure(lines, campaign, features);
        momentum(lines, campaign, features, level);
        talk(lines, campaign, features, level);
        organisation(lines, target);
        spread(lines, campaign, features);
        if (!target.named()) {
            capNobody(lines);
        }
        return lines;
    }

    private void capNobody(Lines lines) {
        lines.cap(NOBODY_KNOWN, lines.sum() - weights.calibration().elevatedFrom() + 1);
    }

    private static void gravity(Lines lines, Campaign campaign, CampaignFeatures features, Level level) {
        int before = lines.sum();
        acts(lines, "severe acts", features.severe(), SEVERE, level, campaign, post -> post.severity() == 3);
        acts(lines, "serious acts", features.serious(), SERIOUS, level, campaign, post -> post.severity() == 2);
        acts(lines, "minor acts", features.minor(), MINOR, level, campaign, post -> post.severity() == 1);
        lines.cap(Limit.GRAVITY, before);
    }

    private static void acts(
            Lines lines,
            String name,
            Expected count,
            Steps steps,
            Level level,
            Campaign campaign,
            Predicate<Member> which) {
        lines.add(
                name,
                "about " + tenths(count.milli()) + " posts",
                steps.at(count.at(level)),
                campaign.evidence().filter(which));
    }

    private static void specificity(Lines lines, ResolvedTarget target, Campaign campaign) {
        int before = lines.sum();
        once(
                lines,
                "a place is given",
                PLACE,
                campaign,
                post -> post.exposures().contains(Facet.PLACE));
        once(
                lines,
                "a time is set",
                TIME,
                campaign,
                post -> post.sighting().announcedFor() != null || post.has(Indicator.COORD_SCHEDULE));
        once(lines, "means or preparation are named", MEANS, campaign, post -> post.has(Indicator.THREAT_CAPABILITY));
        if (target.named()) {
            once(lines, "aimed at somebody known by name, handle or contact", KNOWN_TARGET, campaign, post -> true);
        }
        lines.cap(Limit.SPECIFICITY, before);
    }

    private static void once(Lines lines, String name, int points, Campaign campaign, Predicate<Member> which) {
        List<Member> posts = credible(campaign).filter(which).toList();
        if (!posts.isEmpty()) {
            lines.add(name, posts(posts.size()), points, posts.stream());
        }
    }

    private static Stream<Member> credible(Campaign campaign) {
        return campaign.evidence().filter(post -> post.weight() >= CREDIBLE && post.severity() >= SERIOUS_GRAVITY);
    }

    private static void exposure(Lines lines, Campaign campaign, CampaignFeatures features) {
        int kinds = features.exposures().size();
        lines.add(
                "personal facts exposed",
                kinds == 1 ? "1 kind of fact" : kinds + " kinds of fact",
                EXPOSED.at(kinds),
                campaign.evidence().filter(post -> !post.exposures().isEmpty()));
    }

    private static void momentum(Lines lines, Campaign campaign, CampaignFeatures features, Level level) {
        acts(lines, "calls to act", features.calls(), CALLS, level, campaign, CampaignFeatures::isCall);
        lines.add(
                "escalation in the last 48 hours",
                features.recentSevere() + " serious or severe posts; " + features.baselineSevere()
                        + " in the 28 days before",
                RISE.at((int) (1000 * features.rise())),
                credible(campaign));
        lines.add(
                "persistence",
                "active in " + features.activeWeeks() + " weeks",
                WEEKS.at(features.activeWeeks()),
                campaign.evidence());
    }

    /**
     * Talk about an attack is no attack; but a wave of it must not bury acts that are severe beyond doubt. Nothing at all is
     * taken off then: a further act may bring talk along, and with weights that were fitted weigh less than it.
     */
    private static void talk(Lines lines, Campaign campaign, CampaignFeatures features, Level level) {
        boolean certain = features.severe().at(level) >= CERTAIN;
        lines.add(
                "news, counter-speech or fiction around it",
                features.talkPercent() + " % of posts",
                certain ? 0 : -TALK.at(features.talkPercent()),
                campaign.members().stream().filter(Member::isTalk));
    }

    /** A firm is boycotted, not hunted: its cases have a queue of their own, and lives there are threatened as anywhere. */
    private static void organisation(Lines lines, ResolvedTarget target) {
        if (target.kind() == ResolvedTarget.Kind.ORGANISATION) {
            lines.add("aimed at an organisation", target.kind().words(), -ORGANISATION, Stream.empty());
        }
    }

    /** Many hands alone are no danger: benign crowds coordinate too. They never lift a case above elevated. */
    private void spread(Lines lines, Campaign campaign, CampaignFeatures features) {
        int before = lines.sum();
        lines.add(
                "several authors",
                features.authors() + " authors",
                AUTHORS.at(features.authors()),
                campaign.evidence());
        lines.add(
                "several platforms",
                features.plainPlatforms() + " platforms",
                PLATFORMS.at(features.plainPlatforms()),
                CampaignFeatures.plain(campaign.evidence().toList()).stream());
        lines.add(
                "the same text from several authors",
                posts(features.copied()),
                COPIES.at(features.copied()),
                CampaignFeatures.copied(campaign.evidence().toList()).stream());
        lines.cap(Limit.SPREAD, before);
        capSpread(lines, before);
    }

    private void capSpread(Lines lines, int before) {
        int high = weights.calibration().highFrom();
        if (before < high) {
            lines.cap("spread alone lifts no case above elevated", lines.sum() - high + 1);
        }
    }

    /** How sure a reader may be of what was found, 0 to 1: the detectors, the target, and whether all was looked at. */
    static double confidence(ResolvedTarget target, Campaign campaign) {
        double detectors = campaign.evidence().mapToDouble(Member::weight).max().orElse(0);
        double aim = campaign.evidence()
                .mapToDouble(post -> post.aim().weight())
                .max()
                .orElse(0);
        double confidence = detectors * aim * (target.ambiguous() ? 0.6 : 1) * (campaign.truncated() ? 0.8 : 1);
        return Math.round(confidence * 1000) / 1000.0;
    }

    /** The rule of imminence as a line of no points, so that a reader sees which posts meet it. */
    static List<Factor> imminence(ResolvedTarget target, Campaign campaign, Instant asOf) {
        List<Member> posts = new Imminence(target, asOf).in(campaign);
        return posts.isEmpty()
                ? List.of()
                : List.of(new Factor(
                        "imminent: a threat or a call that is specific and current",
                        posts(posts.size()),
                        0,
                        Lines.evidence(posts.stream())));
    }

    private static String posts(int count) {
        return count == 1 ? "1 post" : count + " posts";
    }

    private static String tenths(int milli) {
        return String.format(Locale.ROOT, "%.1f", milli / 1000.0);
    }
}
