package org.tocsin.report;

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

    static String ending(Labels labels) {
        return labels.code().equals("en") ? ".html" : "." + labels.code() + ".html";
    }
}
