package org.tocsin.cli;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.target.Constraint;
import org.tocsin.target.Lineage.Change;
import org.tocsin.target.Registry;

/** What became of a case and of its target from run to run, and what reviewers say of its posts, in words. */
record CaseHistory(Registry registry, String caseId) {
    /** No lines where nothing happened; {@code targetId} is empty where no target is known. */
    List<String> lines(String targetId) {
        List<String> lines = new ArrayList<>();
        registry.lineage().of(caseId).forEach(change -> lines.add(line("case", change)));
        if (!targetId.isEmpty()) {
            registry.lineage().of(targetId).forEach(change -> lines.add(line("target", change)));
        }
        registry.constraints().inForce().stream()
                .filter(said -> isHere(said.post()) || isHere(said.other()))
                .forEach(said -> lines.add(line(said)));
        if (!lines.isEmpty()) {
            lines.add(0, "");
            lines.add(1, "What became of it:");
        }
        return lines;
    }

    private boolean isHere(String postUid) {
        return caseId.equals(registry.caseIds().get(postUid));
    }

    private static String line(String what, Change change) {
        String happened = switch (change.kind()) {
            case WENT_INTO -> "went into";
            case CAME_OUT_OF -> "came out of";
        };
        return "  run " + change.run() + ": " + what + " " + change.id() + " " + happened + " " + change.other() + ": "
                + change.ground().words();
    }

    private static String line(Constraint said) {
        String who = switch (said.kind()) {
            case SAME_PERSON -> "one person";
            case TWO_PEOPLE -> "two people";
        };
        return "  ledger entry " + said.entry() + ": a reviewer said that these are about " + who + ": post "
                + said.post() + ", post " + said.other();
    }
}
