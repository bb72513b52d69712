package org.tocsin.review;

import java.util.Optional;

/** Finds cases of the newest complete run. */
@FunctionalInterface
public interface CaseLookup {
    /**
     * The case of that id, if the newest complete run has it.
     *
     * @throws ReviewException of kind UNKNOWN when there is no complete run
     */
    Optional<CaseView> find(String caseId);
}
