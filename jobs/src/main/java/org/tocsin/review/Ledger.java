package org.tocsin.review;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.tocsin.keys.Key;

/**
 * Who added, decided and exported what, and when: one table in which every entry seals the one before it with a key
 * that lies outside the workspace. Whoever can write the file but lacks the key can neither change nor insert an entry
 * unseen; a cut at the end shows against the heads that manifests recorded.
 */
public final class Ledger {
    private final ReviewDatabase database;
    private final Key key;
    private final Clock clock;
    private final SecureRandom random;

    public Ledger(ReviewDatabase database, Key key, Clock clock, SecureRandom random) {
        this.database = database;
        this.key = key;
        this.clock = clock;
        this.random = random;
    }

    /**
     * The number and seal of the newest entry, for the manifest of a run.
     *
     * @throws ReviewException of kind DENIED when that entry does not carry the seal of our key: no manifest vouches for
     *     it
     */
    public LedgerHead head() {
        return database.read(this::head);
    }

    /** All entries, the oldest first. */
    public List<LedgerEntry> entries() {
        return database.read(Ledger::all);
    }

    /**
     * Looks over the whole ledger.
     *
     * @param recorded the heads that manifests hold; each must still stand where it stood
     */
    public LedgerCheck verify(Collection<LedgerHead> recorded) {
        return database.read(handle -> new LedgerAudit(key, reasons(handle), recorded).of(all(handle)));
    }

    /**
     * Adds an entry within a transaction under way.
     *
     * @throws ReviewException of kind DENIED when the newest entry does not carry the seal of our key
     */
    LedgerEntry append(Handle handle, LedgerEvent event) {
        LedgerHead head = head(handle);
        Optional<Reason> reason = Optional.ofNullable(event.reason()).map(text -> Reason.of(text, random));
        LedgerEntry entry = new LedgerEntry(
                        head.seq() + 1,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                        event.actor(),
                        event.action().label(),
                        event.subject(),
                        event.detail().toString(),
                        reason.map(Reason::commitment).orElse(null),
                        key.id(),
                        head.hmac(),
                        "")
                .sealed(key);
        insert(handle, entry);
        reason.ifPresent(given -> handle.execute(
                "INSERT INTO reasons (seq, salt, reason) VALUES (?, ?, ?)", entry.seq(), given.salt(), given.text()));
        return entry;
    }

    /** The newest entry of a kind about a case or reviewer. */
    static Optional<LedgerEntry> newest(Handle handle, Action action, String subject) {
        return handle.createQuery(
                        "SELECT * FROM ledger WHERE action = :action AND subject = :subject ORDER BY seq DESC LIMIT 1")
                .bind("action", action.label())
                .bind("subject", subject)
                .map((row, context) -> entry(row))
                .findOne();
    }

    /** All entries of some kinds, the oldest first. */
    static List<LedgerEntry> all(Handle handle, Action... actions) {
        Set<String> labels = Stream.of(actions).map(Action::label).collect(Collectors.toSet());
        return all(handle).stream()
                .filter(entry -> labels.contains(entry.action()))
                .toList();
    }

    private LedgerHead head(Handle handle) {
        Optional<LedgerEntry> newest = newest(handle);
        if (newest.isPresent() && !newest.get().isSealedBy(key)) {
            throw ReviewException.denied("the ledger was written with other keys, or altered: see 'ledger verify'");
        }
        return newest.map(LedgerEntry::head).orElse(LedgerHead.EMPTY);
    }

    private static Optional<LedgerEntry> newest(Handle handle) {
        return handle.createQuery("SELECT * FROM ledger ORDER BY seq DESC LIMIT 1")
                .map((row, context) -> entry(row))
                .findOne();
    }

    private static List<LedgerEntry> all(Handle handle) {
        return handle.createQuery("SELECT * FROM ledger ORDER BY seq")
                .map((row, context) -> entry(row))
                .list();
    }

    private static Map<Long, Reason> reasons(Handle handle) {
        return handle
                .createQuery("SELECT * FROM reasons ORDER BY seq")
                .map((row, context) ->
                        Map.entry(row.getLong("seq"), new Reason(row.getString("salt"), row.getString("reason"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void insert(Handle handle, LedgerEntry entry) {
        handle.execute(
                """
                INSERT INTO ledger (seq, at, actor, action, subject, detail, reason_commitment, key_id,
                  previous_hmac, hmac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entry.seq(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.detail(),
                entry.reasonCommitment(),
                entry.keyId(),
                entry.previousHmac(),
                entry.hmac());
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getLong("seq"),
                row.getString("at"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("reason_commitment"),
                row.getString("key_id"),
                row.getString("previous_hmac"),
                row.getString("hmac"));
    }
}
