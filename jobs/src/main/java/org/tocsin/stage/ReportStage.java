package org.tocsin.stage;

import static org.apache.spark.sql.functions.col;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tocsin.campaign.CampaignPost;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.keys.Key;
import org.tocsin.post.Span;
import org.tocsin.report.CaseJson;
import org.tocsin.report.RedactedText;
import org.tocsin.report.Redactor;
import org.tocsin.report.ReportData;
import org.tocsin.report.ReportData.PostExcerpts;
import org.tocsin.report.ReportData.RankedCase;
import org.tocsin.report.ReportWriter;
import org.tocsin.review.VaultWriter;
import org.tocsin.risk.RiskCase;
import org.tocsin.target.Sighting;
import org.tocsin.text.Language;

/** Writes what a run found: cases, tables, pages, and the vault that the review application reveals from. */
final class ReportStage {
    /** A page of excerpts is for reading: the weightiest posts of a case, not all of thousands. */
    private static final int EXCERPTED_POSTS = 40;

    private static final int EXCERPTS_PER_POST = 3;

    private final SparkSession spark;
    private final Redactor redactor = new Redactor();

    ReportStage(SparkSession spark) {
        this.spark = spark;
    }

    /** What a report tells of its run, beside the cases. */
    record About(
            String runId,
            java.time.@org.jspecify.annotations.Nullable Instant asOf,
            ReportData.Counts counts,
            ReportData.Versions versions,
            SortedMap<String, Long> trialHits) {}

    /** Writes into {@code folder}; {@code sightings} by post uid lead from a case to the words in {@code posts}. */
    void write(
            Path folder,
            About about,
            List<RiskCase> ranked,
            Map<String, Linked> sightings,
            Dataset<Row> posts,
            Key vaultKey)
            throws IOException {
        Map<String, String> words = words(ranked, sightings, posts);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("cases.ndjson")))) {
            new CaseJson().write(ranked, out);
        }
        new RunTables(spark, folder.resolve("tables")).write(ranked);
        List<RankedCase> pages = ranked.stream()
                .map(c -> new RankedCase(c, excerpts(c, sightings, words)))
                .toList();
        new ReportWriter()
                .write(
                        folder.resolve("report"),
                        new ReportData(
                                about.runId(),
                                about.asOf(),
                                about.counts(),
                                about.versions(),
                                about.trialHits(),
                                pages));
        try (VaultWriter vault =
                VaultWriter.create(folder.resolve("review.vault"), about.runId(), vaultKey, new SecureRandom())) {
            for (Map.Entry<String, String> post : new TreeMap<>(words).entrySet()) {
                vault.add(post.getKey(), post.getValue());
            }
        }
    }

    private Map<String, String> words(List<RiskCase> ranked, Map<String, Linked> sightings, Dataset<Row> posts) {
        Set<String> observations = ranked.stream()
                .flatMap(c -> c.posts().stream())
                .map(p -> sightings.get(p.postUid()))
                .filter(java.util.Objects::nonNull)
                .map(Linked::observationId)
                .collect(Collectors.toCollection(TreeSet::new));
        Dataset<Row> wanted = spark.createDataset(List.copyOf(observations), Encoders.STRING())
                .toDF("wanted_observation");
        Map<String, String> words = new HashMap<>();
        posts.select("post_uid", "observation_id", "body_text", "subject")
                .join(wanted, col("observation_id").equalTo(col("wanted_observation")), "left_semi")
                .toLocalIterator()
                .forEachRemaining(row ->
                        words.put(row.getAs("post_uid"), PostRow.spoken(row.getAs("body_text"), row.getAs("subject"))));
        return words;
    }

    private List<PostExcerpts> excerpts(RiskCase risk, Map<String, Linked> sightings, Map<String, String> words) {
        Set<String> chosen = risk.posts().stream()
                .sorted(java.util.Comparator.comparingDouble(CampaignPost::weight)
                        .reversed()
                        .thenComparing(CampaignPost::postUid))
                .limit(EXCERPTED_POSTS)
                .map(CampaignPost::postUid)
                .collect(Collectors.toSet());
        List<PostExcerpts> excerpts = new ArrayList<>();
        for (CampaignPost post : risk.posts()) {
            Linked linked = sightings.get(post.postUid());
            String text = words.get(post.postUid());
            if (linked != null && text != null && chosen.contains(post.postUid())) {
                excerpts.add(excerpts(linked.sighting(), text));
            }
        }
        return excerpts;
    }

    private PostExcerpts excerpts(Sighting sighting, String text) {
        Language language = Language.ofTag(sighting.language()).orElse(Language.OTHER);
        List<Identifier> identifiers = sighting.identifiers().stream()
                .map(i -> new Identifier(
                        i.type(), new Span(i.begin(), i.end()), i.confidence(), i.about(), "sighted", ""))
                .toList();
        List<RedactedText> shown = sighting.signals().stream()
                .filter(s -> !s.indicator().isCounter())
                .map(s -> redactor.excerpt(text, language, identifiers, new Span(s.begin(), s.end())))
                .distinct()
                .limit(EXCERPTS_PER_POST)
                .toList();
        return new PostExcerpts(sighting.postUid(), language, shown);
    }
}
