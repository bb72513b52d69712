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
import org.tocsin.target.TargetFinder;
import org.tocsin.target.TargetKey;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Tactic;

/**
 * A post seen as part of a campaign against the target that {@code aim} names. {@code joined} (0
 * to 1, 0 if unknown) is how probably it takes part in an attack that others make plain; {@code text} is the key of the text that it
 * copies: the first of all that say the same, word by word or nearly.
 */
public record Member(Sighting sighting, Aim aim, String text, double joined) {
    /** Below it a signal or a post is a guess: shown, not counted. */
    static final double FLOOR = 0.3;

    private static final double CONTEXT = 0.1;
    private static final double LIKELY_ATTACK = 0.5;

    /** So hostile, words are nobody's report or defence, whatever else they sound like. */
    static final double PLAINLY = 0.8;

    private static final double BEYOND_DOUBT = 0.97;

    private static final int MINOR = 1;
    private static final int SERIOUS = 2;
    private static final int SEVERE = 3;

    /** What a post that joins an attack is worth beside one that makes it plain. */
    private static final double JOINED = 0.6;

    /** By time (unknown last), then platform, then uid: a total order. */
    public static final Comparator<Member> ORDER = Comparator.comparing(
                    Member::createdAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(member -> member.sighting().platform())
            .thenComparing(Member::uid);

    /** A post that copies nothing as far as is known. */
    public Member(Sighting sighting, Aim aim) {
        this(sighting, aim, sighting.contentKey(), 0);
    }

    Member saying(String copied) {
        return copied.equals(text) ? this : new Member(sighting, aim, copied, joined);
    }

    Member joining(double probability) {
        return new Member(sighting, aim, text, probability);
    }

    /** Whether it takes part in an attack that it does not make plain by itself. */
    boolean joins() {
        return joined > 0 && !isPlain();
    }

    /** Whether its words allow that it takes part in an attack. */
    boolean mayJoin() {
        return sighting.flagged() || !isBenign() || sighting.hostility() >= PLAINLY;
    }

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
        return joins() ? Math.max(JOINED * joined, plainWeight()) : plainWeight();
    }

    private double plainWeight() {
        return signals().mapToDouble(SightedSignal::confidence).max().stream()
                .map(sure -> sure * sighting.attackProbability())
                .findFirst()
                .orElse(CONTEXT * sighting.attackProbability());
    }

    /** Whether it counts as an act against the target, not as context. */
    public boolean isEvidence() {
        return joins() || isPlain();
    }

    /** Evidence by its own words. */
    private boolean isPlain() {
        boolean likely = sighting.flagged() || (!isBenign() && sighting.attackProbability() >= LIKELY_ATTACK);
        return likely && plainWeight() >= FLOOR;
    }

    /** Evidence of a stage of an attack: what campaigns are made of. */
    public boolean isCore() {
        return joins() || (isPlain() && stage().isPresent());
    }

    /** News, counter-speech and fiction: the talk about an attack, by those who take no part in it. */
    public boolean isTalk() {
        return !isEvidence()
                && switch (sighting.stance()) {
                    case NEWS_REPORT, COUNTER_SPEECH, FICTION -> true;
                    case ATTACK, SELF_DISCLOSURE, HELP_SEEKING, NEUTRAL -> false;
                };
    }

    /** Of a post that joins an attack, what it most likely does. */
    private Optional<Indicator> leaning() {
        return joins() ? Optional.ofNullable(sighting.leaning()) : Optional.empty();
    }

    private boolean isBenign() {
        return sighting.stance().isBenign();
    }

    /** Whether only its thread says whom it is about. */
    boolean isSilent() {
        return aim.by() == TargetKey.Kind.THREAD || aim.by() == TargetKey.Kind.GROUP;
    }

    /** Whether there is anything to show: a sign of harm or of the contrary, or a benign stance. */
    boolean isOfInterest() {
        boolean told = !isSilent()
                && (sighting.hostility() >= TargetFinder.HOSTILE
                        || !sighting.signals().isEmpty());
        return told || isBenign() || signals().findAny().isPresent();
    }

    /** The latest stage among its signs. */
    public Optional<Stage> stage() {
        return signals()
                .flatMap(signal -> stage(signal).stream())
                .max(Comparator.naturalOrder())
                .or(() -> leaning().flatMap(Indicator::stage));
    }

    private static Optional<Stage> stage(SightedSignal signal) {
        return signal.stage() != null
                ? Optional.of(signal.stage())
                : signal.indicator().stage();
    }

    /** The gravity of its gravest sign, 0 to 3. */
    public int severity() {
        int own = signals()
                .mapToInt(signal -> signal.indicator().severity())
                .max()
                .orElse(0);
        int most = sighting.hostility() >= BEYOND_DOUBT ? SEVERE : sighting.hostility() >= PLAINLY ? SERIOUS : MINOR;
        return leaning()
                .map(sign -> Math.max(own, Math.min(sign.severity(), most)))
                .orElse(joins() ? Math.max(own, MINOR) : own);
    }

    public boolean has(Indicator indicator) {
        return signals().anyMatch(signal -> signal.indicator() == indicator)
                || leaning().filter(sign -> sign == indicator).isPresent();
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
