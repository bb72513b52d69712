package org.tocsin.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.review.CaseView;
import org.tocsin.review.OffendingPosts;
import org.tocsin.review.PostLocation;
import org.tocsin.store.RegistryFile;
import org.tocsin.target.Ground;
import org.tocsin.target.Lineage.Change;
import org.tocsin.target.Lineage.Kind;
import org.tocsin.target.Registry;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ReviewCommandsTest {
    private static final OffendingPosts NONE = new OffendingPosts() {
        @Override
        public List<PostLocation> of(CaseView view) {
            return List.of();
        }

        @Override
        public Predicate<String> mentionsTarget(CaseView view) {
            return text -> false;
        }
    };

    @Command(name = "tocsin")
    private static final class Main {}

    @TempDir
    Path home;

    private final StringWriter printed = new StringWriter();
    private Path workspace;
    private String passphrase = "correct horse battery";

    @BeforeEach
    void writeARun() throws IOException {
        workspace = home.resolve("workspace");
        Path run = Files.createDirectories(workspace.resolve("runs/r1"));
        Files.writeString(run.resolve("cases.ndjson"), "{\"case_id\":\"c-1\",\"tier\":\"high\",\"score\":80}\n");
        Files.writeString(workspace.resolve("latest"), "r1\n");
    }

    private int tocsin(String... arguments) {
        ReviewContext context = new ReviewContext(
                Map.of(),
                home,
                Clock.fixed(Instant.parse("2024-05-06T07:08:09Z"), ZoneOffset.UTC),
                new SecureRandom(),
                prompt -> passphrase.toCharArray(),
                (folder, keys) -> NONE);
        CommandLine main = new CommandLine(new Main());
        ReviewCommands.addTo(main, context);
        printed.getBuffer().setLength(0);
        return main.setOut(new PrintWriter(printed, true))
                .setErr(new PrintWriter(printed, true))
                .execute(arguments);
    }

    private int at(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--workspace";
        all[arguments.length + 1] = workspace.toString();
        return tocsin(all);
    }

    @Test
    void aCaseGoesThroughTheGate() {
        assertThat(at("reviewers", "add", "amina")).isZero();
        assertThat(at("reviewers", "list")).isZero();
        assertThat(printed.toString()).isEqualTo("amina\n");

        assertThat(at("export", "c-1", "--reviewer", "amina")).isEqualTo(77);
        assertThat(printed.toString())
                .isEqualTo("tocsin: case c-1 is not confirmed, and nothing unconfirmed is exported\n");

        assertThat(at("decide", "c-1", "--confirm", "--reason", "read all posts", "--reviewer", "amina"))
                .isZero();
        assertThat(at("export", "c-1", "--reviewer", "amina")).isZero();
        assertThat(workspace.resolve("exports/c-1.json")).exists();

        assertThat(at("decide", "c-1", "--dismiss", "--reason", "a game", "--reviewer", "amina"))
                .isZero();
        assertThat(at("export", "c-1", "--reviewer", "amina")).isEqualTo(77);
        assertThat(at("ledger", "verify")).isZero();
        assertThat(printed.toString()).isEqualTo("ledger intact: 5 entries\n");
    }

    @Test
    void aWrongPassphraseIsDenied() {
        at("reviewers", "add", "amina");
        passphrase = "another passphrase";

        assertThat(at("decide", "c-1", "--confirm", "--reason", "why", "--reviewer", "amina"))
                .isEqualTo(77);
        assertThat(printed.toString()).doesNotContain(passphrase);
    }

    @Test
    void nobodyInParticularIsDenied() {
        assertThat(at("export", "c-1")).isEqualTo(77);
        assertThat(at("decide", "c-1", "--confirm", "--reason", "why")).isEqualTo(77);
        assertThat(printed.toString()).contains("--reviewer NAME");
    }

    @Test
    void aDecisionIsOneOfFourAndHasAReason() {
        at("reviewers", "add", "amina");

        assertThat(at("decide", "c-1", "--confirm", "--dismiss", "--reason", "why", "--reviewer", "amina"))
                .isEqualTo(2);
        assertThat(at("decide", "c-1", "--reason", "why", "--reviewer", "amina"))
                .isEqualTo(2);
        assertThat(at("decide", "c-1", "--confirm", "--reviewer", "amina")).isEqualTo(2);
        assertThat(at("decide", "c-1", "--confirm", "--reason", " ", "--reviewer", "amina"))
                .isEqualTo(2);
        for (String verdict : List.of("--unsure", "--escalate", "--dismiss", "--confirm")) {
            assertThat(at("decide", "c-1", verdict, "--reason", "why", "--reviewer", "amina"))
                    .isZero();
            assertThat(printed.toString()).startsWith("case c-1: " + verdict.substring(2) + " by amina");
        }
    }

    @Test
    void whoIsWhoIsSaidOfTwoCasesOrTwoPostsAndTakenBackByItsEntry() throws IOException {
        String one = "a1".repeat(32);
        String other = "b1".repeat(32);
        Files.writeString(
                workspace.resolve("runs/r1/cases.ndjson"),
                "{\"case_id\":\"c-1\",\"factors\":[{\"evidence\":[\"" + one + "\"]}]}\n"
                        + "{\"case_id\":\"c-2\",\"factors\":[{\"evidence\":[\"" + other + "\"]}]}\n");
        new RegistryFile(workspace.resolve("registry/registry.json"))
                .write(Registry.empty()
                        .withCases(new TreeMap<>(Map.of(one, "c-1", other, "c-2")), new TreeMap<>(), List.of(gone())));
        at("reviewers", "add", "amina");

        assertThat(at("decide", "c-1", "--same-as", "c-2", "--reason", "why", "--reviewer", "amina"))
                .isZero();
        assertThat(printed.toString()).isEqualTo("case c-1: ledger entry 2; the next scan obeys it\n");
        String[] apart = {
            "decide", "c-1", "--two-people", one, other.substring(0, 12), "--reason", "why", "--reviewer", "amina"
        };
        assertThat(at(apart)).isEqualTo(2);
        assertThat(printed.toString()).contains("take it back first, with --take-back 2");
        assertThat(at("decide", "c-1", "--take-back", "2", "--reason", "why", "--reviewer", "amina"))
                .isZero();
        assertThat(at(apart)).isZero();
        assertThat(at("decide", "c-1", "--same-as", "c-2", "--confirm", "--reason", "why", "--reviewer", "amina"))
                .isEqualTo(2);

        assertThat(at("decide", "c-0", "--unsure", "--reason", "why", "--reviewer", "amina"))
                .isZero();
        assertThat(printed.toString()).startsWith("case c-0 went into case c-1\ncase c-1: unsure by amina");
    }

    private static Change gone() {
        return new Change("r0", "c-0", Kind.WENT_INTO, "c-1", Ground.SHARED_CONTACT);
    }

    @Test
    void aCaseOrWorkspaceThatIsNotThereIsNoInput() {
        at("reviewers", "add", "amina");

        assertThat(at("decide", "c-2", "--confirm", "--reason", "why", "--reviewer", "amina"))
                .isEqualTo(66);
        workspace = home.resolve("nowhere");
        assertThat(at("ledger", "verify")).isEqualTo(66);
        assertThat(workspace).doesNotExist();
    }

    @Test
    void aLedgerCutShortIsFoundByItsManifest() throws IOException {
        at("reviewers", "add", "amina");
        Files.writeString(workspace.resolve("runs/r1/run.json"), "{\"ledger_head\":\"2:" + "a".repeat(64) + "\"}");

        assertThat(at("ledger", "verify")).isEqualTo(65);
        assertThat(printed.toString()).isEqualTo("ledger broken at entry 2: truncated\n");
    }

    @Test
    void unusableKeysAreDenied() throws IOException {
        at("reviewers", "add", "amina");
        Path keys = home.resolve(".config/tocsin/keys.json");

        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(at("ledger", "verify")).isEqualTo(77);
        Files.delete(keys);
        assertThat(at("ledger", "verify")).isEqualTo(77);
        assertThat(keys).doesNotExist();
        assertThat(at(
                        "ledger",
                        "verify",
                        "--keys",
                        workspace.resolve("keys.json").toString()))
                .isEqualTo(77);
        assertThat(printed.toString()).contains("outside the workspace");
    }

    @Test
    void otherKeysDoNotVouchForTheLedger() {
        at("reviewers", "add", "amina");
        Path elsewhere = home.resolve("elsewhere");
        at("reviewers", "add", "bruno", "--keys", home.resolve("other.json").toString());
        assertThat(tocsin(
                        "reviewers",
                        "add",
                        "bruno",
                        "--workspace",
                        elsewhere.toString(),
                        "--keys",
                        home.resolve("other.json").toString()))
                .isZero();

        assertThat(at("ledger", "verify", "--keys", home.resolve("other.json").toString()))
                .isEqualTo(77);
        assertThat(printed.toString()).contains("other key");
    }

    @Test
    void everyCommandShowsAnExample() {
        for (String[] command : new String[][] {
            {"reviewers"},
            {"reviewers", "add"},
            {"reviewers", "list"},
            {"reviewers", "remove"},
            {"decide"},
            {"export"},
            {"ledger"},
            {"ledger", "verify"}
        }) {
            String[] help = Arrays.copyOf(command, command.length + 1);
            help[command.length] = "--help";
            assertThat(tocsin(help)).isZero();
            assertThat(printed.toString()).contains("Example:", "tocsin " + command[0]);
        }
        tocsin("decide", "--help");
        assertThat(printed.toString()).contains("(default: tocsin-out)", "$TOCSIN_KEYS");
    }
}
