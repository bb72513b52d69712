package org.tocsin.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The people who may decide. A name is given once and for all, so that an old decision never gets a new author. */
public final class Reviewers {
    private static final String OPERATOR = "operator";
    private static final int MAX_NAME = 64;

    private final ReviewDatabase database;
    private final Ledger ledger;
    private final SecureRandom random;
    private final int rounds;

    public Reviewers(ReviewDatabase database, Ledger ledger, SecureRandom random) {
        this(database, ledger, random, Passphrase.ROUNDS);
    }

    /** With fewer rounds, for tests that are not about them. */
    Reviewers(ReviewDatabase database, Ledger ledger, SecureRandom random, int rounds) {
        this.database = database;
        this.ledger = ledger;
        this.random = random;
        this.rounds = rounds;
    }

    /**
     * Opens an account.
     *
     * @throws ReviewException of kind INVALID for a name that is malformed or was ever taken, or a passphrase that is
     *     too short
     */
    public Reviewer add(String name, char[] passphrase) {
        String known = checked(name);
        String stored = Passphrase.of(passphrase, rounds, random).stored();
        return database.write(handle -> {
            if (account(handle, known).isPresent()) {
                throw ReviewException.invalid("there is, or was, a reviewer of that name; names are not given twice");
            }
            handle.execute(
                    "INSERT INTO reviewers (name_key, name, passphrase, active) VALUES (?, ?, ?, TRUE)",
                    key(known),
                    known,
                    stored);
            record(handle, Action.REVIEWER_ADDED, known);
            return new Reviewer(known, true);
        });
    }

    /** All who have or had an account, by name. */
    public List<Reviewer> list() {
        return database.read(handle -> handle.createQuery("SELECT name, active FROM reviewers ORDER BY name_key")
                .map((row, context) -> new Reviewer(row.getString("name"), row.getBoolean("active")))
                .list());
    }

    /**
     * Closes an account; what its reviewer decided stays.
     *
     * @throws ReviewException of kind INVALID when there is no such active reviewer
     */
    public void remove(String name) {
        database.write(handle -> {
            Account account = account(handle, name)
                    .filter(Account::active)
                    .orElseThrow(() -> ReviewException.invalid("there is no active reviewer of that name"));
            handle.execute("UPDATE reviewers SET active = FALSE WHERE name_key = ?", key(name));
            record(handle, Action.REVIEWER_REMOVED, account.name());
            return account;
        });
    }

    /**
     * The reviewer whose name and passphrase these are.
     *
     * @throws ReviewException of kind DENIED otherwise, in the same words and time for a wrong name and a wrong
     *     passphrase
     */
    public Reviewer authenticate(String name, char[] passphrase) {
        Optional<Account> account = database.read(handle -> account(handle, name));
        boolean matches =
                account.map(Account::passphrase).orElseGet(this::nobodys).matches(passphrase);
        return account.filter(known -> matches && known.active())
                .map(known -> new Reviewer(known.name(), true))
                .orElseThrow(() -> ReviewException.denied("no such active reviewer, or a wrong passphrase"));
    }

    private record Account(String name, Passphrase passphrase, boolean active) {}

    /** Costs as much to compare as a real one and never matches. */
    private Passphrase nobodys() {
        return new Passphrase(rounds, "00".repeat(16), "");
    }

    private void record(Handle handle, Action action, String name) {
        ledger.append(handle, new LedgerEvent(OPERATOR, action, name, JsonNodeFactory.instance.objectNode(), null));
    }

    private static Optional<Account> account(Handle handle, String name) {
        return handle.createQuery("SELECT name, passphrase, active FROM reviewers WHERE name_key = :key")
                .bind("key", key(name))
                .map((row, context) -> new Account(
                        row.getString("name"), Passphrase.parse(row.getString("passphrase")), row.getBoolean("active")))
                .findOne();
    }

    /** One person cannot pass for another by a capital letter. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String checked(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        int length = composed.codePointCount(0, composed.length());
        boolean wellFormed = length > 0
                && length <= MAX_NAME
                && Character.isLetterOrDigit(composed.codePointAt(0))
                && composed.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "._-'@".indexOf(c) >= 0);
        if (!wellFormed) {
            throw ReviewException.invalid("a reviewer's name has from 1 to " + MAX_NAME
                    + " letters, digits or . _ - ' @, and starts with a letter or digit");
        }
        return composed;
    }
}
