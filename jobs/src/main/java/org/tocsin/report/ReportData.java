package org.tocsin.report;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.risk.RiskCase;
import org.tocsin.text.Language;

/**
 * All that a report shows of one run; {@code cases} are in rank order. {@code asOf} is null for a run without a time.
 * {@code trialHits} is how often each rule on trial matched, which weighed nothing.
 */
public record ReportData(
        String runId,
        @Nullable Instant asOf,
        Counts counts,
        Versions versions,
        SortedMap<String, Long> trialHits,
        List<RankedCase> cases) {

    /** What became of the records of a run's inputs. */
    public record Counts(long recordsRead, long posts, long skipped, long rejected, long fresh, long duplicate) {}

    /** By what the run was made. */
    public record Versions(String tocsin, String rules, String models) {}

    /** A case and the words that may be shown of its posts: a post that is not in {@code excerpts} shows none. */
    public record RankedCase(RiskCase riskCase, List<PostExcerpts> excerpts) {
        private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,64}");

        public RankedCase {
            excerpts = List.copyOf(excerpts);
            if (!PLAIN.matcher(riskCase.caseId()).matches()) {
                throw new IllegalArgumentException("a case id that is no plain file name");
            }
        }
    }

    /** What may be shown of one post, in the order of its signals, and the language it is in. */
    public record PostExcerpts(String postUid, Language language, List<RedactedText> excerpts) {
        public PostExcerpts {
            excerpts = List.copyOf(excerpts);
        }
    }

    public ReportData {
        trialHits = Collections.unmodifiableSortedMap(new TreeMap<>(trialHits));
        cases = List.copyOf(cases);
    }
}
