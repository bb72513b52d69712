package org.tocsin.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run was: {@code run.json}. Counts reconcile: {@code records_read = posts + skipped + rejected} and
 * {@code posts = new + duplicate}, for every file and in all. {@code tables} holds the version of each long-lived table
 * when the run was complete.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunManifest(
        @JsonProperty("run_id") String runId,
        @JsonProperty("state") String state,
        @JsonProperty("as_of") @Nullable String asOf,
        @JsonProperty("config_sha256") String configSha256,
        @JsonProperty("versions") Map<String, String> versions,
        @JsonProperty("options") Map<String, String> options,
        @JsonProperty("inputs") List<Input> inputs,
        @JsonProperty("not_read") List<NotRead> notRead,
        @JsonProperty("counts") Totals counts,
        @JsonProperty("stages") List<StageTime> stages,
        @JsonProperty("tables") SortedMap<String, Long> tables,
        @JsonProperty("ledger_head") @Nullable String ledgerHead) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** One file that was read; {@code reading} says which bytes, and how ({@code DumpFile.reading}). */
    public record Input(
            @JsonProperty("path") String path,
            @JsonProperty("bytes") long bytes,
            @JsonProperty("sha256") String sha256,
            @JsonProperty("format") String format,
            @JsonProperty("reading") @Nullable String reading,
            @JsonProperty("counts") Counts counts) {}

    /** One file that is no dump, is empty, or could not be opened. */
    public record NotRead(
            @JsonProperty("path") String path,
            @JsonProperty("reason") String reason) {}

    /** Records of one file. */
    public record Counts(
            @JsonProperty("records_read") long recordsRead,
            @JsonProperty("posts") long posts,
            @JsonProperty("skipped") long skipped,
            @JsonProperty("rejected") long rejected,
            @JsonProperty("new") long fresh,
            @JsonProperty("duplicate") long duplicate) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        public Counts {
            if (recordsRead != posts + skipped + rejected || posts != fresh + duplicate) {
                throw new IllegalStateException("records do not reconcile: " + recordsRead + " read, " + posts
                        + " posts, " + skipped + " skipped, " + rejected + " rejected, " + fresh + " new, " + duplicate
                        + " duplicate");
            }
        }

        public Counts plus(Counts other) {
            return new Counts(
                    recordsRead + other.recordsRead,
                    posts + other.posts,
                    skipped + other.skipped,
                    rejected + other.rejected,
                    fresh + other.fresh,
                    duplicate + other.duplicate);
        }
    }

    /**
     * Records of all files, posts with findings, and cases by tier; {@code trial_hits} is how often each rule on trial
     * matched in the posts that this run judged.
     */
    public record Totals(
            @JsonProperty("records_read") long recordsRead,
            @JsonProperty("posts") long posts,
            @JsonProperty("skipped") long skipped,
            @JsonProperty("rejected") long rejected,
            @JsonProperty("new") long fresh,
            @JsonProperty("duplicate") long duplicate,
            @JsonProperty("flagged") long flagged,
            @JsonProperty("cases") Map<String, Integer> cases,
            @JsonProperty("trial_hits") Map<String, Long> trialHits) {}

    /** How long a stage took, and the most heap in use when it ended. */
    public record StageTime(
            @JsonProperty("name") String name,
            @JsonProperty("seconds") double seconds,
            @JsonProperty("peak_memory_bytes") long peakMemoryBytes) {}

    public void write(Path file) throws IOException {
        Files.write(file, JSON.writeValueAsBytes(this));
    }

    public static RunManifest read(Path file) throws IOException {
        return JSON.readValue(Files.readAllBytes(file), RunManifest.class);
    }
}
