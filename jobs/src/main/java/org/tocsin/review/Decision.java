package org.tocsin.review;

/**
 * What a reviewer said of a case, and where that stands in the ledger. {@code decidedAt} is ISO 8601 in UTC;
 * {@code runId} names the run whose case they had before them.
 */
public record Decision(
        String caseId, Verdict verdict, String reviewer, String decidedAt, String runId, LedgerHead entry) {}
