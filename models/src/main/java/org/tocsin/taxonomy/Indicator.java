package org.tocsin.taxonomy;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a signal is a sign of. The ids ({@code DOX.PUBLISH}) stand in rules, tables and reports. An indicator with a
 * stage is <em>core</em>: it makes campaigns. Those without one colour a campaign but make none.
 */
public enum Indicator {
    DOX_PUBLISH(Stage.DOX, 3),
    DOX_SOLICIT(Stage.RECON, 2),
    DOX_GEOLOCATE(Stage.RECON, 3),
    DOX_FAMILY(Stage.DOX, 3),
    DOX_AMPLIFY(Stage.DOX, 2),
    LEAK_INTIMATE(Stage.DOX, 3),
    LEAK_OUTING(Stage.DOX, 2),
    LEAK_DEADNAME(Stage.DOX, 2),
    THREAT_DIRECT(Stage.EXECUTION, 3),
    THREAT_INCITE(Stage.EXECUTION, 3),
    THREAT_CONDITIONAL(Stage.EXECUTION, 3),
    THREAT_VEILED(Stage.EXECUTION, 2),
    THREAT_SEXUAL(Stage.EXECUTION, 3),
    THREAT_CAPABILITY(Stage.EXECUTION, 3),
    SELFHARM_BAIT(Stage.EXECUTION, 3),
    REPORT_SWAT(Stage.CALL, 3),
    REPORT_AUTHORITY(Stage.CALL, 2),
    REPORT_MASSFLAG(Stage.CALL, 1),
    CONTACT_WORK(Stage.CALL, 2),
    CONTACT_HOUSING(Stage.CALL, 2),
    CONTACT_SCHOOL(Stage.CALL, 2),
    CONTACT_FAMILY(Stage.CALL, 2),
    OVERLOAD_RAID(Stage.CALL, 2),
    OVERLOAD_CALLS(Stage.CALL, 2),
    OVERLOAD_REVIEWS(Stage.CALL, 1),
    OVERLOAD_DELIVERY(Stage.CALL, 2),
    SURVEIL_STALK(Stage.RECON, 3),
    SURVEIL_VISIT(Stage.RECON, 3),
    SURVEIL_ARCHIVE(Stage.RECON, 1),
    IMPERSONATE_PROFILE(null, 2),
    IMPERSONATE_SYNTHETIC(null, 2),
    REPUTE_DEFAME(null, 1),
    REPUTE_HIJACK(null, 1),
    EXTORT_DEMAND(null, 2),
    LOCKOUT_ACCOUNT(null, 2),
    TOXIC_IDENTITY(null, 1),
    COORD_RECRUIT(Stage.CALL, 2),
    COORD_SCHEDULE(Stage.CALL, 2),
    COORD_TARGETLIST(null, 2),
    COORD_CELEBRATE(Stage.BOAST, 2),
    COUNTER_SUPPORT(null, 0),
    COUNTER_NEWS(null, 0),
    COUNTER_SELF(null, 0),
    COUNTER_FICTION(null, 0),
    COUNTER_HELP(null, 0);

    private static final Map<String, Indicator> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Indicator::id, Function.identity()));

    private final String id;
    private final Tactic tactic;
    private final @Nullable Stage stage;
    private final int severity;

    Indicator(@Nullable Stage stage, int severity) {
        this.id = name().replaceFirst("_", ".");
        this.tactic = Tactic.valueOf(name().substring(0, name().indexOf('_')));
        this.stage = stage;
        this.severity = severity;
    }

    /** The id in the taxonomy: {@code DOX.PUBLISH}. */
    public String id() {
        return id;
    }

    public Tactic tactic() {
        return tactic;
    }

    /** Where in an attack it stands; empty when it stands nowhere of its own. */
    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /** How grave one such act is, from 0 (a counter-sign) to 3 (endangers a life or a home). */
    public int severity() {
        return severity;
    }

    /** A sign against an attack: support, news, a victim's own account, fiction, help. */
    public boolean isCounter() {
        return tactic == Tactic.COUNTER;
    }

    /** Empty when no indicator has that id. */
    public static Optional<Indicator> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
