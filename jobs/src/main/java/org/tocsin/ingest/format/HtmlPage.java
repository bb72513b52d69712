package org.tocsin.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Charsets;
import org.tocsin.ingest.bytes.RawRecord;

/** A page of HTML, parsed once, whose elements know the bytes that they were made of. */
public final class HtmlPage {
    private static final int PROLOGUE = 4096; // browsers look no further than 1024 for a charset
    private static final int DEEPEST = 512;
    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{1,40})");

    private final RawRecord raw;
    private final Charsets.Told told;
    private final Document document;
    private final @Nullable String address;
    private final int[] offsets;

    private HtmlPage(RawRecord raw, Charsets.Told told, Document document, @Nullable String address, int[] offsets) {
        this.raw = raw;
        this.told = told;
        this.document = document;
        this.address = address;
        this.offsets = offsets;
    }

    /** Parses a page; the charset is the mark's, the server's, the page's own word, or what it looks like. */
    public static HtmlPage of(RawRecord raw, DumpFile file) {
        Capture capture = file.capture();
        byte[] bytes = raw.bytes();
        String server = capture == null ? null : capture.charset();
        Charsets.Told told = Charsets.of(bytes, server != null ? server : declared(bytes));
        RawRecord decoded = raw.in(told);
        Document document = document(decoded.text());
        String address = capture == null ? null : capture.url();
        return new HtmlPage(decoded, told, document, address, new int[2]);
    }

    /** Parses with positions; without, where the parser trips over a stray end tag as it keeps them (jsoup 1.22). */
    private static Document document(String text) {
        try {
            return parser().setTrackPosition(true).parseInput(text, "");
        } catch (NullPointerException e) {
            return parser().parseInput(text, "");
        }
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    private static @Nullable String declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(start);
        return matcher.find() ? matcher.group(1) : null;
    }

    public Document document() {
        return document;
    }

    public Charsets.Told charset() {
        return told;
    }

    /** The page's address: where it was fetched, else what it says itself (canonical link, {@code og:url}); else null. */
    public @Nullable String address() {
        if (address != null) {
            return address;
        }
        Element canonical = document.selectFirst("link[rel=canonical][href^=http]");
        if (canonical != null) {
            return canonical.attr("href");
        }
        Element graph = document.selectFirst("meta[property=og:url][content^=http]");
        return graph == null ? null : graph.attr("content");
    }

    /**
     * Whether an element's end tag stands in the page: the last post of a page that was cut has none. Where places are
     * not known, it is taken for whole.
     */
    public boolean isWhole(Element element) {
        Range end = element.endSourceRange();
        return !element.sourceRange().isTracked() || (end.isTracked() && !end.isImplicit());
    }

    /** The bytes of an element as a record of its own; the whole page's where its place is not known for certain. */
    public RawRecord cut(Element element, String pointer) {
        int from = element.sourceRange().isTracked() ? element.sourceRange().startPos() : -1;
        int to = isWhole(element)
                ? element.endSourceRange().endPos()
                : raw.text().length();
        if (from < 0 || to <= from || to > raw.text().length() || raw.badBytes()) {
            return raw.part(0, raw.bytes().length, pointer);
        }
        int start = bytesBefore(from);
        return raw.part(start, bytesBefore(to) - start, pointer);
    }

    /** What stands between an element's tags, as the page has it. */
    public String inner(Element element) {
        int from = element.sourceRange().isTracked() ? element.sourceRange().endPos() : -1;
        int to = isWhole(element)
                ? element.endSourceRange().startPos()
                : raw.text().length();
        return from < 0 || to < from ? element.html() : raw.text().substring(from, to);
    }

    /** An element's markup as it stands in the page, its own tags included. */
    public String source(Element element) {
        int from = element.sourceRange().isTracked() ? element.sourceRange().startPos() : -1;
        int to = isWhole(element)
                ? element.endSourceRange().endPos()
                : raw.text().length();
        return from < 0 || to <= from || to > raw.text().length()
                ? element.outerHtml()
                : raw.text().substring(from, to);
    }

    /** Counts on, or back, from the last place asked for, since elements come in the order of the page. */
    private int bytesBefore(int unit) {
        int from = Math.min(unit, offsets[0]);
        int to = Math.max(unit, offsets[0]);
        int bytes = raw.text().substring(from, to).getBytes(raw.charset().charset()).length;
        offsets[1] += unit < offsets[0] ? -bytes : bytes;
        offsets[0] = unit;
        return offsets[1];
    }
}
