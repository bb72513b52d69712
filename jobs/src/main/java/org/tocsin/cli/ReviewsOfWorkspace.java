package org.tocsin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.keys.Keyring;
import org.tocsin.review.LedgerHead;
import org.tocsin.review.RecordedHeads;
import org.tocsin.review.ReviewDatabase;
import org.tocsin.review.ReviewDesk;
import org.tocsin.review.ReviewException;
import org.tocsin.stage.Reviews;
import org.tocsin.target.Constraint;

/** The review database beside a run, which must go on while somebody decides. */
record ReviewsOfWorkspace(Path workspace, Clock clock, SecureRandom random, PrintWriter err) implements Reviews {
    @Override
    public Optional<List<Constraint>> constraints(Keyring keys) {
        if (!ReviewDatabase.exists(workspace)) {
            return Optional.of(List.of());
        }
        try (ReviewDesk desk = ReviewDesk.open(workspace, keys, clock, random)) {
            return Optional.of(desk.rulings().inForce(new RecordedHeads(workspace)));
        } catch (ReviewException e) {
            err.println("tocsin: of who is who, the last run's constraints stay in force: " + e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public @Nullable String ledgerHead(Keyring keys) {
        if (!ReviewDatabase.exists(workspace)) {
            return LedgerHead.EMPTY.toString();
        }
        try (ReviewDesk desk = ReviewDesk.open(workspace, keys, clock, random)) {
            return desk.ledger().head().toString();
        } catch (ReviewException busy) {
            // somebody is deciding right now; the next run records the head
            return null;
        }
    }
}
