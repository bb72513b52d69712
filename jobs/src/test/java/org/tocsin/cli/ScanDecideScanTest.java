package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.keys.KeyFile;
import org.tocsin.review.ReviewDesk;
import org.tocsin.review.Rulings.Ruling;
import org.tocsin.store.RegistryFile;
import org.tocsin.store.Workspace;
import org.tocsin.target.Registry;

/** What a reviewer says of who is who, from one run to the next and the one after. */
class ScanDecideScanTest {
    private static final String PASSPHRASE = "correct horse battery";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String tocsin(String... arguments) {
        out.getBuffer().setLength(0);
        int code = Tocsin.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }

    private Registry scan() throws IOException {
        tocsin(
                "scan",
                folder.resolve("dumps").toString(),
                "--out",
                workspace().toString(),
                "--keys",
                folder.resolve("keys.json").toString());
        return new RegistryFile(new Workspace(workspace()).registry()).read();
    }

    private Path workspace() {
        return folder.resolve("out");
    }

    private static String comment(String id, String thread, String author, String body, long time) {
        return "{\"id\":\"" + id + "\",\"body\":\"" + body + "\",\"author\":\"" + author + "\",\"link_id\":\"t3_"
                + thread
                + "\",\"parent_id\":\"t3_" + thread + "\",\"subreddit\":\"invented\",\"subreddit_type\":\"public\","
                + "\"created_utc\":" + time + ",\"retrieved_on\":1779321600}\n";
    }

    private List<String> caseIds() throws IOException {
        Path run = new Workspace(workspace())
                .run(new Workspace(workspace()).latest().orElseThrow());
        try (Stream<Path> pages = Files.list(run.resolve("report/cases"))) {
            return pages.map(page -> page.getFileName().toString())
                    .filter(name -> !name.endsWith(".fr.html"))
                    .map(name -> name.replace(".html", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void twoPeopleAreTwoCasesFromTheNextScanOnAndOneAgainWhenThatIsTakenBack() throws IOException {
        Files.createDirectories(folder.resolve("dumps"));
        Files.writeString(
                folder.resolve("dumps/comments.ndjson"),
                comment("aa1", "one", "Quillfeather", "I am going to kill @brindle_otter tomorrow.", 1779235200L)
                        + comment(
                                "bb1", "two", "Grumblethorn", "I will find @brindle_otter and hurt her.", 1779236400L));
        Registry first = scan();
        List<String> posts = List.copyOf(first.caseIds().keySet());
        assertThat(posts).hasSize(2);
        assertThat(caseIds()).hasSize(1);
        String caseId = caseIds().get(0);

        Ruling ruling;
        SecureRandom random = new SecureRandom();
        KeyFile keys = KeyFile.locate(folder.resolve("keys.json"), Map.of(), folder, workspace());
        try (ReviewDesk desk = ReviewDesk.open(workspace(), keys.load(), Clock.systemUTC(), random)) {
            desk.reviewers().add("amina", PASSPHRASE.toCharArray());
            ruling = desk.rulings()
                    .twoPeople(
                            caseId, posts.get(0), posts.get(1), "two of one name", "amina", PASSPHRASE.toCharArray());
        }
        Registry apart = scan();
        assertThat(caseIds()).hasSize(2).contains(caseId);
        assertThat(new TreeSet<>(apart.caseTargets().values())).hasSize(2);
        String born =
                caseIds().stream().filter(id -> !id.equals(caseId)).findFirst().orElseThrow();
        assertThat(tocsin("explain", born, "--workspace", workspace().toString()))
                .contains("case " + born + " came out of " + caseId + ": a reviewer said so")
                .contains("ledger entry " + ruling.entry().seq());

        try (ReviewDesk desk = ReviewDesk.open(workspace(), keys.load(), Clock.systemUTC(), random)) {
            desk.rulings().takeBack(born, ruling.entry().seq(), "one after all", "amina", PASSPHRASE.toCharArray());
        }
        scan();
        assertThat(caseIds()).containsExactly(caseId);
        assertThat(tocsin("explain", born, "--workspace", workspace().toString()))
                .startsWith("case " + born + " went into case " + caseId);
        assertThat(Files.readString(new Workspace(workspace()).registry()))
                .doesNotContain("brindle", "Quillfeather", "Grumblethorn", "amina", "two of one name");
    }
}
