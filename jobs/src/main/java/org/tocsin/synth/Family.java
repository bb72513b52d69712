package org.tocsin.synth;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;

/** A kind of post: how many templates a file has of it at least, how its author stands to the harm, and its stage. */
enum Family {
    HOOK(20),
    RECON_ASK(20, Stage.RECON),
    RECON_PHOTO(12, Stage.RECON),
    RECON_WATCH(10, Stage.RECON),
    DOX_FULL(15, Stage.DOX),
    DOX_PHONE(8, Stage.DOX),
    DOX_STREET(8, Stage.DOX),
    DOX_EMPLOYER(8, Stage.DOX),
    DOX_SCHOOL(8, Stage.DOX),
    DOX_RELATIVE(8, Stage.DOX),
    DOX_ROUTINE(8, Stage.DOX),
    DOX_ALIAS(10, Stage.DOX),
    DOX_LINK(8, Stage.DOX),
    CALL_RAID(15, Stage.CALL),
    CALL_SCHEDULE(10, Stage.CALL),
    CALL_REPORT(10, Stage.CALL),
    CALL_EMPLOYER(12, Stage.CALL),
    CALL_LANDLORD(8, Stage.CALL),
    SWAT_PLAN(10, Stage.CALL),
    SWAT_BOAST(8, Stage.BOAST),
    THREAT_DIRECT(20, Stage.EXECUTION),
    THREAT_LONE(12, Stage.EXECUTION),
    THREAT_VEILED(12, Stage.EXECUTION),
    BAIT(10, Stage.EXECUTION),
    BOAST(15, Stage.BOAST),
    COPYPASTA(6, Stage.CALL),
    REPOST(8),
    FANDOM(20, Stance.NEUTRAL),
    BRAND(15, Stance.NEUTRAL),
    COUNTER(20, Stance.COUNTER_SPEECH),
    SUPPORT(12, Stance.COUNTER_SPEECH),
    NEWS(15, Stance.NEWS_REPORT),
    VICTIM(12, Stance.SELF_DISCLOSURE),
    VICTIM_HELP(8, Stance.HELP_SEEKING),
    CELEBRITY(15, Stance.NEUTRAL),
    SPAM(8, Stance.NEUTRAL),
    GAME(20, Stance.NEUTRAL),
    HASHTAG(15, Stance.NEUTRAL),
    MENTION(20, Stance.NEUTRAL),
    NAMESAKE(10, Stance.NEUTRAL);

    private final int least;
    private final Stance stance;
    private final @Nullable Stage stage;

    /** An attack of no stage. */
    Family(int least) {
        this(least, Stance.ATTACK, null);
    }

    Family(int least, Stage stage) {
        this(least, Stance.ATTACK, stage);
    }

    Family(int least, Stance stance) {
        this(least, stance, null);
    }

    Family(int least, Stance stance, @Nullable Stage stage) {
        this.least = least;
        this.stance = stance;
        this.stage = stage;
    }

    /** The name in files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    int least() {
        return least;
    }

    Stance stance() {
        return stance;
    }

    @Nullable Stage stage() {
        return stage;
    }

    boolean attacks() {
        return stance == Stance.ATTACK;
    }

    /** Whether the words are the victim's own. */
    boolean speaksOfSelf() {
        return this == VICTIM || this == VICTIM_HELP;
    }
}
