package org.tocsin.report;

import org.jspecify.annotations.Nullable;
import org.tocsin.report.ReportData.RankedCase;

/**
 * What every page has around its content: title, words, style sheet, and where its links lead. {@code root} is the way
 * to the report's folder, {@code path} the page's own way from there without its ending.
 */
public record PageFrame(
        ReportData data, Labels labels, Labels other, String title, String path, String root, StyleSheet style) {

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
