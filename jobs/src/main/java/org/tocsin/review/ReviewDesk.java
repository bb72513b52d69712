package org.tocsin.review;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.tocsin.keys.Keyring;

/** The gate of one workspace, open for business: its database with the ledger and all that writes into it. */
public final class ReviewDesk implements AutoCloseable {
    private final Path workspace;
    private final Clock clock;
    private final ReviewDatabase database;
    private final Ledger ledger;
    private final Reviewers reviewers;

    private ReviewDesk(Path workspace, Clock clock, ReviewDatabase database, Ledger ledger, Reviewers reviewers) {
        this.workspace = workspace;
        this.clock = clock;
        this.database = database;
        this.ledger = ledger;
        this.reviewers = reviewers;
    }

    /**
     * Opens the gate of a workspace.
     *
     * @throws ReviewException of kind BUSY when another process has it open
     */
    public static ReviewDesk open(Path workspace, Keyring keys, Clock clock, SecureRandom random) {
        ReviewDatabase database = ReviewDatabase.open(workspace);
        Ledger ledger = new Ledger(database, keys.ledger(), clock, random);
        return new ReviewDesk(workspace, clock, database, ledger, new Reviewers(database, ledger, random));
    }

    public Ledger ledger() {
        return ledger;
    }

    public Reviewers reviewers() {
        return reviewers;
    }

    /** What is and was decided on the cases of the newest run. */
    public Decisions decisions() {
        return new Decisions(database, ledger, reviewers, new LatestRunCases(workspace), new ExportFolder(workspace));
    }

    /** What is said of who is who in the newest run. */
    public Rulings rulings() {
        return new Rulings(database, ledger, reviewers, new LatestRunCases(workspace));
    }

    /** The way out; {@code posts} knows where the offending posts stand. */
    public Export export(OffendingPosts posts) {
        return new Export(
                database, ledger, reviewers, new LatestRunCases(workspace), posts, new ExportFolder(workspace), clock);
    }

    /** Looks over the ledger, against the heads that the workspace's manifests hold. */
    public LedgerCheck verify() {
        return ledger.verify(new RecordedHeads(workspace).all());
    }

    @Override
    public void close() {
        database.close();
    }
}
