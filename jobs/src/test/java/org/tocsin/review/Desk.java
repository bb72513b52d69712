package org.tocsin.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.tocsin.keys.Keyring;

/** A workspace with one run of two cases, and a reviewer: what most tests of the gate start from. */
final class Desk implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-06T07:08:09.123456Z"), ZoneOffset.UTC);
    static final String CASE = "c-7f3a";
    static final String OTHER_CASE = "c-01bc";
    static final String REVIEWER = "amina";
    static final String PASSPHRASE = "correct horse battery";

    final Path workspace;
    final Keyring keys;
    final ReviewDatabase database;
    final Ledger ledger;
    final Reviewers reviewers;
    final Decisions decisions;
    final Rulings rulings;

    Desk(Path workspace, Keyring keys) {
        SecureRandom random = new SecureRandom();
        this.workspace = workspace;
        this.keys = keys;
        this.database = ReviewDatabase.open(workspace);
        this.ledger = new Ledger(database, keys.ledger(), CLOCK, random);
        this.reviewers = new Reviewers(database, ledger, random, 1000);
        this.decisions =
                new Decisions(database, ledger, reviewers, new LatestRunCases(workspace), new ExportFolder(workspace));
        this.rulings = new Rulings(database, ledger, reviewers, new LatestRunCases(workspace));
    }

    /** A workspace as a run leaves it, with a reviewer added. */
    static Desk withReviewer(Path workspace) throws IOException {
        writeRun(workspace, "2024-05-06-1");
        Desk desk = new Desk(workspace, Keyring.random(new SecureRandom()));
        desk.reviewers.add(REVIEWER, PASSPHRASE.toCharArray());
        return desk;
    }

    static void writeRun(Path workspace, String runId) throws IOException {
        Path run = Files.createDirectories(workspace.resolve("runs").resolve(runId));
        Files.writeString(run.resolve("cases.ndjson"), """
                {"rank":1,"case_id":"c-7f3a","campaign_id":"g-1","tier":"high","score":81,"target":{"target_id":"t-1",\
                "kind":"person","label":"Target 7F3A, a person","keys":2,"ambiguous":false,"handle":"@canary_target"},\
                "stage":"call","window":{"first":"2024-05-01T00:00:00Z","last":"2024-05-02T00:00:00Z"},\
                "counts":{"posts":3,"authors":2,"threads":1,"platforms":1},"indicators":{"OVERLOAD.RAID":2},\
                "identifier_types":{"PHONE":1},"factors":[{"name":"calls to raid","value":"2 <calls>",\
                "points_milli":900,"evidence":["aa"]}],"excerpts":["canary_excerpt"]}
                {"rank":2,"case_id":"c-01bc","tier":"routine","score":3,"target":{"label":"Target 01BC, a person"}}
                """);
        Files.writeString(run.resolve("run.json"), "{\"run_id\":\"" + runId + "\",\"state\":\"complete\"}");
        Files.writeString(workspace.resolve("latest"), runId + "\n");
    }

    Decision decide(Verdict verdict, String reason) {
        return decisions.decide(CASE, verdict, reason, REVIEWER, PASSPHRASE.toCharArray());
    }

    Export export(OffendingPosts posts) {
        return new Export(
                database, ledger, reviewers, new LatestRunCases(workspace), posts, new ExportFolder(workspace), CLOCK);
    }

    /** What somebody with the file but without the key could do. */
    void tamper(String sql) {
        database.write(handle -> {
            handle.execute("SET REFERENTIAL_INTEGRITY FALSE");
            return handle.execute(sql);
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
