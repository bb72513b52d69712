package org.tocsin.review;

import com.fasterxml.jackson.databind.JsonNode;

/** A case as a run published it: its line of {@code cases.ndjson}, redacted already, and the run it stands in. */
public record CaseView(String caseId, String runId, JsonNode line) {
    private static final int MAX_ID = 100;

    public CaseView {
        if (!isId(caseId)) {
            throw new IllegalArgumentException("a case id has letters, digits, - and _");
        }
    }

    /** Whether this can be a case's id, and so a file's name. */
    static boolean isId(String id) {
        return !id.isEmpty()
                && id.length() <= MAX_ID
                && id.charAt(0) != '-'
                && id.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || c == '-'
                                || c == '_');
    }

    /** The name of its tier: {@code imminent}, {@code high}, {@code elevated} or {@code routine}. */
    public String tier() {
        return line.path("tier").asText();
    }

    /** From 0 to 100. */
    public int score() {
        return line.path("score").asInt();
    }

    @Override
    public String toString() {
        return "CaseView[" + caseId + " in " + runId + "]";
    }
}
