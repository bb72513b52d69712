package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.report.Courses;
import org.tocsin.store.RegistryFile;
import org.tocsin.target.Constraint;
import org.tocsin.target.Ground;
import org.tocsin.target.Lineage.Change;
import org.tocsin.target.Lineage.Kind;
import org.tocsin.target.Registry;

class ExplainCommandTest {
    private static final String POSTS = """
            {"id":"en","lang":"en","text":"she lives near, her number is 202-555-0143, order number 202-555-0199"}
            {"id":"fr","lang":"fr","text":"elle vit ici, son numéro est le 06 39 98 12 34, commande 06 39 98 56 78"}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int explain(String... arguments) throws IOException {
        Path posts = Files.writeString(folder.resolve("posts.ndjson"), POSTS);
        String[] all = new String[arguments.length + 3];
        all[0] = "explain";
        all[1] = "--posts";
        all[2] = posts.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Tocsin.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aPostIsExplainedWithoutItsWords(String id) throws IOException {
        assertThat(explain(id)).isZero();

        assertThat(out.toString())
                .contains("read as " + id, "PHONE at ", "rule id.phone", "about third_party", "looked like PHONE at ")
                .doesNotContain("0143", "0199", "12 34", "56 78", "she lives", "elle vit");
    }

    @Test
    void wordsAreShownMasked() throws IOException {
        assertThat(explain("en", "--show-text")).isZero();

        assertThat(out.toString()).contains("words: ", "[PHONE]").doesNotContain("0143", "0199");
    }

    @Test
    void howACaseWentOnIsToldInSentences() {
        ExplainCommand.print(Courses.raid(), new PrintWriter(out, true));
        assertThat(out.toString())
                .contains("Bursts:\n  One burst: 10 posts in 8 hours", "Who did what:\n  Began it: author A.");
    }

    @Test
    void aPostThatIsNotThereIsNoInput() throws IOException {
        assertThat(explain("7")).isEqualTo(ExitCode.NO_INPUT.code());
        assertThat(err.toString()).contains("no post and no case");
    }

    private int explainIn(Path workspace, String id) {
        return Tocsin.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute("explain", id, "--workspace", workspace.toString());
    }

    /** One case, {@code C2}, of a target that another went into; {@code C1} went into it and {@code C3} came out. */
    private Path workspace() throws IOException {
        Path workspace = folder.resolve("workspace");
        Path run = Files.createDirectories(workspace.resolve("runs/2026-05-21-4"));
        Files.writeString(run.resolve("run.json"), "{}");
        Files.writeString(run.resolve("cases.ndjson"), """
                {"case_id":"C2","target":{"target_id":"7F3A00000002","kind":"person"}}
                {"case_id":"C6","rank":2,"target":{"target_id":"51AD00000006","kind":"organisation"}}
                """);
        new RegistryFile(workspace.resolve("registry/registry.json"))
                .write(Registry.empty()
                        .during("r", List.of(new Constraint(Constraint.Kind.TWO_PEOPLE, "post-2", "post-3", 12)))
                        .withCases(
                                new TreeMap<>(Map.of("post-2", "C2", "post-3", "C3")),
                                new TreeMap<>(Map.of("C2", "7F3A00000002")),
                                List.of(
                                        change("7F3A00000001", Kind.WENT_INTO, "7F3A00000002", Ground.SHARED_CONTACT),
                                        change("C1", Kind.WENT_INTO, "C2", Ground.SHARED_CONTACT),
                                        change("C3", Kind.CAME_OUT_OF, "C2", Ground.REVIEWER),
                                        change("C4", Kind.WENT_INTO, "C5", Ground.CONTINUED))));
        return workspace;
    }

    private static Change change(String id, Kind kind, String other, Ground ground) {
        return new Change("2026-05-21-3", id, kind, other, ground);
    }

    @Test
    void whatBecameOfACaseIsToldBothWaysWithItsGrounds() throws IOException {
        assertThat(explainIn(workspace(), "C2")).isZero();

        assertThat(out.toString())
                .startsWith("case C2: ")
                .contains(
                        "  run 2026-05-21-3: case C1 went into C2: they share a published contact",
                        "  run 2026-05-21-3: case C3 came out of C2: a reviewer said so",
                        "  run 2026-05-21-3: target 7F3A00000001 went into 7F3A00000002: they share",
                        "  ledger entry 12: a reviewer said that these are about two people: post post-2, post post-3")
                .doesNotContain("C4");
    }

    @Test
    void aCaseOfAnOrganisationIsSaidToStandInTheirQueue() throws IOException {
        assertThat(explainIn(workspace(), "C6")).isZero();
        assertThat(out.toString()).contains("its page is in the queue of organisations, ranked apart");
        out.getBuffer().setLength(0);
        assertThat(explainIn(workspace(), "C2")).isZero();
        assertThat(out.toString()).doesNotContain("organisations");
    }

    @Test
    void anIdOfBeforeLeadsToTheCaseOfNow() throws IOException {
        assertThat(explainIn(workspace(), "C1")).isZero();

        assertThat(out.toString()).startsWith("case C1 went into case C2:").contains("case C2: ");
    }

    @Test
    void anIdWhoseCaseIsNoLongerThereStillTellsWhatBecameOfIt() throws IOException {
        assertThat(explainIn(workspace(), "C4")).isZero();

        assertThat(out.toString())
                .contains("case C4 is not in the newest run")
                .contains("case C4 went into C5: posts between the two attacks tie them together");
    }
}
