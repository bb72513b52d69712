package org.tocsin.synth;

import static org.tocsin.synth.Step.days;
import static org.tocsin.synth.Step.hours;

import java.util.List;
import org.tocsin.synth.Scenario.Twist;
import org.tocsin.synth.Scenario.When;
import org.tocsin.synth.Step.Crew;

/** All scripts. A new one is an entry here. */
final class Scenarios {
    private static final List<Step> SHORT_DOX = List.of(
            days(Family.RECON_ASK, 2, 4, 0, 2),
            days(Family.HOOK, 4, 8, 0, 6),
            days(Family.DOX_FULL, 1, 2, 1, 4),
            days(Family.DOX_EMPLOYER, 1, 2, 1, 5),
            days(Family.CALL_EMPLOYER, 1, 3, 2, 6),
            days(Family.THREAT_VEILED, 2, 4, 2, 6));

    private static final List<Scenario> ALL = List.of(
            attack(
                    "raid",
                    3,
                    When.NOW,
                    Twist.NONE,
                    Tier.AT_LEAST_HIGH,
                    20,
                    2,
                    hours(Family.RECON_ASK, 3, 6, 0, .6),
                    hours(Family.HOOK, 4, 8, 0, 2),
                    hours(Family.DOX_FULL, 1, 2, .3, 1),
                    hours(Family.DOX_LINK, 1, 2, .5, 1.5),
                    hours(Family.CALL_RAID, 5, 10, .5, 2),
                    hours(Family.THREAT_DIRECT, 3, 6, .6, 2),
                    hours(Family.BOAST, 1, 3, 1.6, 2)),
            attack(
                    "lone",
                    3,
                    When.NOW,
                    Twist.NONE,
                    Tier.AT_LEAST_ELEVATED,
                    1,
                    1,
                    hours(Family.THREAT_LONE, 1, 1, 0, 3)),
            attack(
                    "slow_burn",
                    2,
                    When.PAST,
                    Twist.NONE,
                    Tier.AT_LEAST_ELEVATED,
                    6,
                    2,
                    days(Family.HOOK, 12, 18, 0, 300),
                    days(Family.RECON_ASK, 3, 5, 10, 200),
                    days(Family.RECON_WATCH, 2, 4, 120, 300),
                    days(Family.DOX_EMPLOYER, 1, 2, 60, 200),
                    days(Family.DOX_ROUTINE, 1, 3, 100, 300),
                    days(Family.CALL_REPORT, 2, 4, 30, 300),
                    days(Family.THREAT_VEILED, 3, 5, 150, 300)),
            attack(
                    "dormant",
                    2,
                    When.PAST,
                    Twist.NONE,
                    Tier.AT_LEAST_ELEVATED,
                    7,
                    2,
                    days(Family.HOOK, 3, 6, 0, 4),
                    days(Family.DOX_FULL, 2, 3, 1, 4),
                    days(Family.THREAT_VEILED, 2, 3, 2, 5),
                    days(Family.DOX_FULL, 2, 3, 89, 91),
                    days(Family.BAIT, 2, 4, 89, 93),
                    days(Family.THREAT_VEILED, 2, 4, 89, 93)),
            attack(
                    "mosaic",
                    2,
                    When.PAST,
                    Twist.MOSAIC,
                    Tier.AT_LEAST_ELEVATED,
                    12,
                    3,
                    days(Family.HOOK, 2, 3, 0, 20),
                    days(Family.DOX_PHONE, 1, 1, 1, 20),
                    days(Family.DOX_STREET, 1, 1, 1, 20),
                    days(Family.DOX_EMPLOYER, 1, 1, 1, 20),
                    days(Family.DOX_SCHOOL, 1, 1, 1, 20),
                    days(Family.DOX_RELATIVE, 1, 1, 1, 20),
                    days(Family.DOX_ROUTINE, 1, 1, 1, 20)),
            attack(
                    "aliases",
                    3,
                    When.PAST,
                    Twist.ALIASES,
                    Tier.AT_LEAST_HIGH,
                    10,
                    3,
                    days(Family.DOX_ALIAS, 5, 7, 0, 3),
                    days(Family.HOOK, 5, 8, 0, 6),
                    days(Family.RECON_ASK, 3, 5, 0, 4),
                    days(Family.DOX_STREET, 2, 3, 2, 6),
                    days(Family.DOX_PHONE, 1, 2, 2, 6),
                    days(Family.CALL_RAID, 2, 4, 5, 6),
                    days(Family.THREAT_DIRECT, 5, 8, 4.5, 6)),
            attack("namesakes_apart", 2, When.PAST, Twist.NAMESAKES_APART, Tier.AT_LEAST_ELEVATED, 7, 2, SHORT_DOX),
            attack("namesake_harmless", 2, When.PAST, Twist.NAMESAKE_HARMLESS, Tier.AT_LEAST_ELEVATED, 7, 2, SHORT_DOX),
            attack("namesakes_near", 2, When.PAST, Twist.NAMESAKES_NEAR, Tier.AT_LEAST_ELEVATED, 7, 1, SHORT_DOX),
            attack("strangers", 2, When.PAST, Twist.STRANGERS, Tier.AT_LEAST_ELEVATED, 6, 2, SHORT_DOX),
            attack(
                    "copypasta",
                    2,
                    When.PAST,
                    Twist.COPIES,
                    Tier.AT_LEAST_ELEVATED,
                    14,
                    4,
                    days(Family.COPYPASTA, 12, 24, 0, 3),
                    days(Family.HOOK, 2, 4, 0, 3)),
            attack(
                    "scheduled",
                    3,
                    When.AHEAD,
                    Twist.NONE,
                    Tier.AT_LEAST_HIGH,
                    9,
                    2,
                    days(Family.HOOK, 4, 7, 0, 5),
                    days(Family.RECON_PHOTO, 2, 3, 0, 3),
                    days(Family.DOX_STREET, 2, 3, 1, 5),
                    days(Family.CALL_SCHEDULE, 5, 9, 2, 5),
                    days(Family.THREAT_VEILED, 1, 3, 3, 5)),
            attack(
                    "employer",
                    2,
                    When.PAST,
                    Twist.NONE,
                    Tier.AT_LEAST_ELEVATED,
                    14,
                    2,
                    days(Family.HOOK, 3, 6, 0, 5),
                    days(Family.DOX_EMPLOYER, 2, 3, 0, 3),
                    days(Family.CALL_EMPLOYER, 8, 14, .5, 7),
                    days(Family.BOAST, 1, 3, 6, 9)),
            attack(
                    "landlord",
                    2,
                    When.PAST,
                    Twist.NONE,
                    Tier.AT_LEAST_ELEVATED,
                    9,
                    2,
                    days(Family.HOOK, 3, 5, 0, 5),
                    days(Family.DOX_STREET, 1, 2, 0, 3),
                    days(Family.CALL_LANDLORD, 6, 11, .5, 7),
                    days(Family.BOAST, 1, 2, 6, 9)),
            attack(
                    "swatting",
                    3,
                    When.PAST,
                    Twist.NONE,
                    Tier.AT_LEAST_HIGH,
                    10,
                    2,
                    hours(Family.RECON_PHOTO, 2, 3, 0, 12),
                    hours(Family.HOOK, 2, 4, 0, 24),
                    hours(Family.DOX_STREET, 2, 3, 6, 20),
                    hours(Family.SWAT_PLAN, 4, 7, 12, 26),
                    hours(Family.SWAT_BOAST, 3, 5, 28, 34)),
            attack(
                    "bilingual",
                    3,
                    When.PAST,
                    Twist.BILINGUAL,
                    Tier.AT_LEAST_HIGH,
                    12,
                    3,
                    hours(Family.RECON_ASK, 3, 5, 0, 20),
                    hours(Family.HOOK, 4, 8, 0, 30),
                    hours(Family.DOX_FULL, 2, 3, 8, 24),
                    hours(Family.CALL_RAID, 4, 7, 20, 30),
                    hours(Family.THREAT_DIRECT, 3, 6, 18, 30)),
            attack(
                    "nuisance",
                    1,
                    When.PAST,
                    Twist.NONE,
                    Tier.AT_MOST_ELEVATED,
                    8,
                    2,
                    days(Family.HOOK, 6, 10, 0, 5),
                    days(Family.CALL_REPORT, 2, 5, .5, 5),
                    days(Family.DOX_EMPLOYER, 0, 1, 1, 5)),
            attack(
                    "repost",
                    1,
                    When.PAST,
                    Twist.NONE,
                    Tier.AT_MOST_ELEVATED,
                    5,
                    1,
                    hours(Family.VICTIM, 1, 2, 0, .1).by(Crew.SELF),
                    hours(Family.REPOST, 3, 5, 2, 30),
                    hours(Family.SUPPORT, 3, 6, .5, 30).by(Crew.OTHERS)),
            alike("fandom", Tier.AT_MOST_ROUTINE, hours(Family.FANDOM, 20, 45, 0, 4)),
            alike("brand", Tier.AT_MOST_ROUTINE, hours(Family.BRAND, 20, 45, 0, 60)),
            alike(
                    "counter",
                    Tier.AT_MOST_ROUTINE,
                    hours(Family.COUNTER, 15, 30, 0, 30),
                    hours(Family.SUPPORT, 3, 6, 2, 30)),
            alike("news", Tier.AT_MOST_ROUTINE, hours(Family.NEWS, 10, 20, 0, 48)),
            alike(
                    "victim",
                    Tier.AT_MOST_ELEVATED,
                    hours(Family.VICTIM, 1, 3, 0, .5).by(Crew.SELF),
                    hours(Family.VICTIM_HELP, 1, 2, 1, 6).by(Crew.SELF),
                    hours(Family.SUPPORT, 6, 12, 1, 48)),
            alike("celebrity", Tier.AT_MOST_ROUTINE, hours(Family.CELEBRITY, 20, 40, 0, 90)),
            alike("spam", Tier.AT_MOST_ROUTINE, hours(Family.SPAM, 15, 30, 0, 20)),
            alike("game_raid", Tier.AT_MOST_ROUTINE, hours(Family.GAME, 20, 40, 0, 8)));

    /** The harmless half of {@link Twist#NAMESAKE_HARMLESS}. */
    static final Scenario NAMESAKE =
            alike("namesake_harmless", Tier.AT_MOST_ROUTINE, days(Family.NAMESAKE, 8, 15, 0, 30));

    private Scenarios() {}

    static List<Scenario> all() {
        return ALL;
    }

    private static Scenario attack(
            String name, int severity, When when, Twist twist, Tier stale, int mob, int platforms, Step... steps) {
        return attack(name, severity, when, twist, stale, mob, platforms, List.of(steps));
    }

    /** A severe attack is imminent while it runs; others rank alike before and after. */
    private static Scenario attack(
            String name, int severity, When when, Twist twist, Tier stale, int mob, int platforms, List<Step> steps) {
        Tier fresh = severity == 3 ? Tier.IMMINENT : stale;
        return new Scenario(name, severity, when, twist, fresh, stale, mob, platforms, steps);
    }

    private static Scenario alike(String name, Tier tier, Step... steps) {
        return new Scenario(name, 0, When.NOW, Twist.NONE, tier, tier, 40, 2, List.of(steps));
    }
}
