package org.tocsin.review;

import java.util.Optional;
import org.tocsin.target.Registry;

/** Finds cases of the newest complete run. */
public interface CaseLookup {
    /**
     * The case of that id, or the one that it went into, if the newest complete run has it.
     *
     * @throws ReviewException of kind UNKNOWN when there is no complete run
     */
    Optional<CaseView> find(String caseId);

    /** The ids given so far, their posts, and what became of them. */
    Registry registry();
}
