package org.tocsin.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.ReportData.RankedCase;

/**
 * What every page has around its content: title, words, style sheet, and where its links lead. {@code root} is the way
 * to the report's folder, {@code path} the page's own way from there without its ending.
 */
public record PageFrame(
        ReportData data, Labels labels, Labels other, String title, String path, String root, String css) {

    /** The policy of a page that fetches nothing and runs nothing: its own style sheet, known by its hash. */
    public String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String index() {
        return root + "index" + ending(labels);
    }

    public String twin() {
        return root + path + ending(other);
    }

    /** The page of a case in this language. */
    public String link(String caseId) {
        return root + "cases/" + caseId + ending(labels);
    }

    /** The case of a rank (from 1); null where there is none. */
    public @Nullable RankedCase neighbour(int rank) {
        return rank < 1 || rank > data.cases().size() ? null : data.cases().get(rank - 1);
    }

    static String ending(Labels labels) {
        return labels.code().equals("en") ? ".html" : "." + labels.code() + ".html";
    }
}
