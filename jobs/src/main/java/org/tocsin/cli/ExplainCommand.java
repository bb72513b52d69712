package org.tocsin.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.campaign.Course;
import org.tocsin.cli.signals.PostExplanation;
import org.tocsin.post.Post;
import org.tocsin.report.CourseWords;
import org.tocsin.report.Labels;
import org.tocsin.stage.StoredCourse;
import org.tocsin.stage.StoredPost;
import org.tocsin.store.RegistryFile;
import org.tocsin.store.Workspace;
import org.tocsin.target.Registry;
import org.tocsin.target.ResolvedTarget;
import org.tocsin.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Why a post or a case was found and scored so. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Say why a post was flagged, or a case scored so, and what nearly fired and why not.",
            "Prints types, places, rules and reasons; no word of a post."
        },
        footer = {
            "",
            "Examples:",
            "  tocsin explain POST_UID --workspace tocsin-out",
            "  tocsin explain CASE_ID --workspace tocsin-out",
            "  tocsin explain 7 --posts posts.ndjson"
        })
public final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "POST_UID|CASE_ID", description = "a post, or a case of the newest run or before")
    private String id = "";

    @Option(names = "--workspace", paramLabel = "DIR", description = "where to look (default: ${DEFAULT-VALUE})")
    private Path workspace = Path.of("tocsin-out");

    @Option(names = "--posts", paramLabel = "FILE", description = "look in posts as signals reads them instead")
    private @Nullable Path posts;

    @Option(names = "--exhaustive", description = "ask every detector, names by CoreNLP among them")
    private boolean exhaustive;

    @Option(names = "--show-text", description = "add the post's words, every identifier masked")
    private boolean showText;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (posts != null) {
            if (!Files.isReadable(posts)) {
                throw new CommandFailure(ExitCode.NO_INPUT, posts + ": no such file, or not readable");
            }
            try (Stream<String> lines = Files.lines(posts)) {
                print(
                        out,
                        lines.flatMap(line -> PostExplanation.read(line).stream())
                                .filter(post -> post.id().equals(id))
                                .findFirst());
            }
            return ExitCode.DONE.code();
        }
        Workspace folder = new Workspace(workspace);
        String run = folder.latest()
                .orElseThrow(() -> new CommandFailure(ExitCode.NO_INPUT, workspace + ": no complete run"));
        Registry registry = new RegistryFile(folder.registry()).read();
        Path cases = folder.run(run).resolve("cases.ndjson");
        JsonNode asked = caseOf(cases, id);
        JsonNode found = asked == null ? caseOf(cases, registry.lineage().current(id)) : asked;
        if (found != null) {
            CaseHistory history = new CaseHistory(registry, text(found, "case_id"));
            if (asked == null) {
                out.println("case " + id + " went into case " + text(found, "case_id") + ":");
            }
            explain(found, out);
            new StoredCourse(folder, run, Scratch.folder())
                    .find(text(found, "case_id"))
                    .ifPresent(course -> print(course, out));
            history.lines(text(found.path("target"), "target_id")).forEach(out::println);
            out.println("Posts can be explained by their uid: tocsin explain POST_UID");
        } else if (!registry.lineage().of(id).isEmpty()) {
            out.println("case " + id + " is not in the newest run, nor is what became of it:");
            new CaseHistory(registry, id).lines("").forEach(out::println);
        } else {
            print(out, new StoredPost(folder, Scratch.folder()).find(id, Instant.now()));
        }
        return ExitCode.DONE.code();
    }

    private void print(PrintWriter out, Optional<Post> post) {
        post.map(it -> PostExplanation.of(it, exhaustive, showText))
                .orElseThrow(() -> new CommandFailure(ExitCode.NO_INPUT, "no post and no case of that id"))
                .forEach(out::println);
    }

    private static @Nullable JsonNode caseOf(Path cases, String caseId) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.isReadable(cases) ? Files.readAllLines(cases) : List.<String>of()) {
            JsonNode node = json.readTree(line);
            if (node.path("case_id").asText().equals(caseId)) {
                return node;
            }
        }
        return null;
    }

    /** The sum of a case's score as one would do it with a pencil; its posts can be explained one by one. */
    private static void explain(JsonNode found, PrintWriter out) {
        JsonNode target = found.path("target");
        out.println("case " + text(found, "case_id") + ": rank " + text(found, "rank") + ", tier " + text(found, "tier")
                + ", score " + text(found, "score") + ", confidence " + text(found, "confidence"));
        out.println(text(target, "label") + ", known by " + text(target, "keys") + " keys"
                + (target.path("ambiguous").asBoolean() ? "; its name fits several people" : "")
                + (isOrganisation(target) ? "; its page is in the queue of organisations, ranked apart" : ""));
        out.println("counts: " + found.path("counts") + ", stage " + text(found, "stage"));
        out.println();
        out.println("  points     sum");
        int sum = found.path("prior_milli").asInt();
        out.println(line(sum, sum, "before any evidence"));
        for (JsonNode factor : found.path("factors")) {
            int points = factor.path("points_milli").asInt();
            sum += points;
            String byHand = factor.has("hand_milli") ? " (by hand " + text(factor, "hand_milli") + ")" : "";
            out.println(line(points, sum, text(factor, "name") + ": " + text(factor, "value") + byHand));
            for (JsonNode post : factor.path("evidence")) {
                out.println("                    post " + post.asText());
            }
        }
        out.println();
        out.println("  = " + sum + " thousandths of log-odds; recorded: " + text(found, "log_odds_milli"));
        out.println("  probability " + text(found, "probability") + ", 80 % interval " + found.path("interval"));
        out.println();
    }

    private static boolean isOrganisation(JsonNode target) {
        return text(target, "kind").equals(ResolvedTarget.Kind.ORGANISATION.label());
    }

    /** How it went on, as its page says. */
    static void print(Course course, PrintWriter out) {
        for (CourseWords.Told told : new CourseWords(Labels.of(Language.EN)).of(course)) {
            out.println(told.name() + ":");
            told.sentences().forEach(sentence -> out.println("  " + sentence));
        }
        out.println();
    }

    private static String line(int points, int sum, String what) {
        return String.format(Locale.ROOT, "%8d%8d  %s", points, sum, what);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
