package org.tocsin.stage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.keys.Keyring;
import org.tocsin.target.Constraint;

/** What a run needs of those who review its workspace. */
public interface Reviews {
    /** What reviewers say of who is who; empty if it cannot be read now, and then the last run's stays in force. */
    Optional<List<Constraint>> constraints(Keyring keys);

    /** Where the ledger ends when the run is complete; null if that cannot be read now. */
    @Nullable String ledgerHead(Keyring keys);
}
