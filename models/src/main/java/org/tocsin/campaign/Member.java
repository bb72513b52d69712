package org.tocsin.campaign;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.mosaic.Clue;
import org.tocsin.mosaic.Facet;
import org.tocsin.mosaic.Mosaic;
import org.tocsin.target.Resolution.Aim;
import org.tocsin.target.Sighting;
import org.tocsin.target.Sighting.SightedIdentifier;
import org.tocsin.target.Sighting.SightedSignal;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Tactic;

/** A post seen as part of a campaign against the target that {@code aim} names. */
public record Member(Sighting sighting, Aim aim) {
    /** Below it a signal or a post is a guess: shown, not counted. */
    static final double FLOOR = 0.3;

    private static final double CONTEXT = 0.1;
    private static final double LIKELY_ATTACK = 0.5;

    /** By time (unknown last), then platform, then uid: a total order. */
    public static final Comparator<Member> ORDER = Comparator.comparing(
                    Member::createdAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(member -> member.sighting().platform())
            .thenComparing(Member::uid);

    public String uid() {
        return sighting.postUid();
    }

    public @Nullable Instant createdAt() {
        return sighting.createdAt();
    }

    /** The surer of its signals of harm, counter-signs left out. */
    public Stream<SightedSignal> signals() {
        return sighting.signals().stream()
                .filter(signal -> !signal.indicator().isCounter() && signal.confidence() >= FLOOR);
    }

    /** How much it counts, 0 to 1: the probability that it attacks times the certainty of its best sign. */
    public double weight() {
        return signals().mapToDouble(SightedSignal::confidence).max().stream()
                .map(sure -> sure * sighting.attackProbability())
                .findFirst()
                .orElse(CONTEXT * sighting.attackProbability());
    }

    /** Whether it counts as an act against the target, not as context. */
    public boolean isEvidence() {
        boolean likely = sighting.flagged() || (!isBenign() && sighting.attackProbability() >= LIKELY_ATTACK);
        return likely && weight() >= FLOOR;
    }

    /** Evidence of a stage of an attack: what campaigns are made of. */
    public boolean isCore() {
        return isEvidence() && stage().isPresent();
    }

    /** News, counter-speech and fiction: the talk about an attack, by those who take no part in it. */
    public boolean isTalk() {
        return !isEvidence()
                && switch (sighting.stance()) {
                    case NEWS_REPORT, COUNTER_SPEECH, FICTION -> true;
                    case ATTACK, SELF_DISCLOSURE, HELP_SEEKING, NEUTRAL -> false;
                };
    }

    private boolean isBenign() {
        return switch (sighting.stance()) {
            case SELF_DISCLOSURE, NEWS_REPORT, COUNTER_SPEECH, FICTION, HELP_SEEKING -> true;
            case ATTACK, NEUTRAL -> false;
        };
    }

    /** Whether there is anything to show: a sign of harm or of the contrary, or a benign stance. */
    boolean isOfInterest() {
        return isBenign() || !sighting.signals().isEmpty();
    }

    /** The latest stage among its signs. */
    public Optional<Stage> stage() {
        return signals().flatMap(signal -> stage(signal).stream()).max(Comparator.naturalOrder());
    }

    private static Optional<Stage> stage(SightedSignal signal) {
        return signal.stage() != null
                ? Optional.of(signal.stage())
                : signal.indicator().stage();
    }

    /** The gravity of its gravest sign, 0 to 3. */
    public int severity() {
        return signals().mapToInt(signal -> signal.indicator().severity()).max().orElse(0);
    }

    public boolean has(Indicator indicator) {
        return signals().anyMatch(signal -> signal.indicator() == indicator);
    }

    /** Somebody else's identifiers; what is not said to be anybody's counts in a post that exposes or tracks. */
    public List<SightedIdentifier> exposed() {
        boolean exposes = signals()
                .map(signal -> signal.indicator().tactic())
                .anyMatch(tactic -> tactic == Tactic.DOX || tactic == Tactic.LEAK || tactic == Tactic.SURVEIL);
        return sighting.identifiers().stream()
                .filter(identifier ->
                        identifier.about() == About.THIRD_PARTY || (exposes && identifier.about() == About.UNKNOWN))
                .toList();
    }

    /** What it tells about its target, to be added up with other posts'. A sighting keeps types, not how full each is. */
    public Mosaic mosaic() {
        return Mosaic.of(
                exposed().stream().map(identifier -> Clue.of(identifier.type())).toList());
    }

    /** The kinds of fact that it exposes. */
    public Set<Facet> exposures() {
        return mosaic().exposed();
    }

    /** Its place in the campaign's table. */
    CampaignPost in(String campaignId) {
        return new CampaignPost(
                campaignId,
                aim.targetId(),
                uid(),
                sighting.platform(),
                createdAt(),
                sighting.authorKey(),
                sighting.threadKey(),
                isEvidence() ? stage().orElse(null) : null,
                sighting.stance(),
                sighting.signals().stream()
                        .map(SightedSignal::indicator)
                        .distinct()
                        .sorted()
                        .toList(),
                sighting.identifiers().stream()
                        .map(SightedIdentifier::type)
                        .distinct()
                        .sorted()
                        .toList(),
                weight());
    }
}
