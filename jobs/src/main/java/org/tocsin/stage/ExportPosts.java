package org.tocsin.stage;

import static org.apache.spark.sql.functions.col;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.detect.identifier.Identifiers;
import org.tocsin.post.Post;
import org.tocsin.review.CaseView;
import org.tocsin.review.OffendingPosts;
import org.tocsin.review.PostLocation;
import org.tocsin.store.SparkRuntime;
import org.tocsin.store.Workspace;
import org.tocsin.taxonomy.About;
import org.tocsin.text.CodePoints;
import org.tocsin.text.Language;

/** The posts behind a case, from {@code tables/posts}: where the offending ones stand, and what would name their target. */
public final class ExportPosts implements OffendingPosts {
    private static final int SHORTEST_NAME = 3;
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Workspace workspace;
    private final String runId;
    private final Path scratch;
    private @Nullable List<Row> posts;

    /** Reads lazily: nothing starts before the gate has let the export through. */
    public ExportPosts(Workspace workspace, String runId, Path scratch) {
        this.workspace = workspace;
        this.runId = runId;
        this.scratch = scratch;
    }

    @Override
    public List<PostLocation> of(CaseView view) {
        return posts(view).stream()
                .filter(row -> "attack".equals(row.getAs("stance")))
                .map(ExportPosts::location)
                .toList();
    }

    @Override
    public Predicate<String> mentionsTarget(CaseView view) {
        Identifiers identifiers = Identifiers.standard();
        Set<String> names = new TreeSet<>();
        for (Row row : posts(view)) {
            String text = PostRow.spoken(row.getAs("body_text"), row.getAs("subject"));
            CodePoints points = CodePoints.of(text);
            Post post = Post.of(row.getAs("post_uid"), text);
            // whichever language a post is in, nothing that either would find may pass
            for (Identifier identifier : Stream.of(Language.EN, Language.FR)
                    .flatMap(language -> identifiers.find(post, language, true).stream())
                    .toList()) {
                if (identifier.about() != About.ORGANISATION) {
                    NOT_WORD.splitAsStream(points.cut(identifier.span()) + " " + identifier.value())
                            .map(part -> part.toLowerCase(Locale.ROOT))
                            .forEach(names::add);
                }
            }
        }
        names.removeIf(name -> name.length() < SHORTEST_NAME);
        return text -> {
            String folded = text.toLowerCase(Locale.ROOT);
            return names.stream().anyMatch(folded::contains);
        };
    }

    private List<Row> posts(CaseView view) {
        List<Row> known = posts;
        if (known == null) {
            known = read(view.caseId());
            posts = known;
        }
        return known;
    }

    private List<Row> read(String caseId) {
        SparkSession spark = SparkRuntime.start(scratch);
        try {
            Dataset<Row> evidence = spark.read()
                    .parquet(workspace
                            .run(runId)
                            .resolve("tables")
                            .resolve("campaign_posts")
                            .toString())
                    .where(col("case_id").equalTo(caseId))
                    .select("post_uid", "stance");
            Dataset<Row> all = spark.read()
                    .format("delta")
                    .load(workspace.table("posts").toString())
                    .dropDuplicates("post_uid");
            return new ArrayList<>(all.join(evidence, "post_uid")
                    .select(
                            "post_uid",
                            "platform",
                            "site",
                            "native_id",
                            "source_url",
                            "content_sha256",
                            "created_at",
                            "stance",
                            "body_text",
                            "subject")
                    .orderBy("created_at", "post_uid")
                    .collectAsList());
        } finally {
            spark.stop();
        }
    }

    private static PostLocation location(Row row) {
        return new PostLocation(
                row.getAs("post_uid"),
                row.getAs("platform"),
                row.getAs("site"),
                row.getAs("native_id"),
                row.getAs("source_url"),
                HexFormat.of().formatHex(Objects.requireNonNull(row.<byte[]>getAs("content_sha256"))),
                row.<@Nullable Instant>getAs("created_at"));
    }
}
