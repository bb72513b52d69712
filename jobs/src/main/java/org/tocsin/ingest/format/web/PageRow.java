package org.tocsin.ingest.format.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Charsets;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.HtmlPage;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.HtmlText;
import org.tocsin.ingest.text.PlainText;

/** Makes one row of a whole page: who wrote what on it, and when, is not known. */
final class PageRow {
    private static final String NOT_READ = "script, style, noscript, template, svg, iframe, nav, [role=navigation]";
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_WALL = 3000; // a page that only asks for a login says little else
    private static final Set<String> WALLS = Set.of(
            "you must be logged in",
            "you must be logged-in",
            "you must log in",
            "you need to be logged in",
            "you need to log in",
            "you need to login",
            "you are not logged in or you do not have permission",
            "to be registered and logged in",
            "please log in to continue",
            "this content is for members only",
            "vous devez être connecté",
            "vous devez vous connecter",
            "vous devez être inscrit",
            "vous n'êtes pas connecté",
            "connectez-vous pour continuer",
            "réservé aux membres");

    private final DumpFile file;
    private final String platform;

    PageRow(DumpFile file, String platform) {
        this.file = file;
        this.platform = platform;
    }

    /** The row of an HTML page: its title, and what it shows besides its navigation. */
    Reading html(Document document) {
        HtmlPage page = HtmlPage.of(document.decoded(), file.page(document.capture()));
        RawRecord raw = document.decoded().in(page.charset());
        Element body = page.document().body();
        body.select(NOT_READ).remove();
        BodyText text = HtmlText.read(body, HtmlText::usual, (element, at) -> {});
        if (isWall(text.text())) {
            return Skipped.of(document.raw(), file.container(), Skipped.Reason.PRIVATE);
        }
        return row(document, raw, page.document().title(), new Body(raw.text(), Body.Markup.HTML, text));
    }

    /** The row of a plain text. */
    Reading text(Document document) {
        Charsets.Told told =
                Charsets.of(document.answer().body(), document.answer().charset());
        RawRecord raw = document.decoded().in(told);
        String words = raw.text();
        String title = words.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        if (isWall(words)) {
            return Skipped.of(document.raw(), file.container(), Skipped.Reason.PRIVATE);
        }
        return row(document, raw, title, new Body(words, Body.Markup.PLAIN, PlainText.read(words)));
    }

    private Observation row(Document document, RawRecord raw, String title, Body body) {
        Draft draft =
                new Draft(raw, file, new Place(platform, host(document.url()), null, null, false), document.url());
        draft.kind = Observation.Kind.PAGE;
        String shown = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
        draft.subject = shown.isBlank() ? null : PlainText.read(shown).text();
        draft.threadTitle = draft.subject;
        draft.threadId = document.url();
        draft.say(body);
        draft.langDeclared = document.record().language();
        draft.sourceUrl = document.url();
        draft.moment = new Moment(
                null, null, Moment.Basis.NONE, null, null, document.record().at(), null);
        if (document.cut()) {
            draft.flag("truncated");
        }
        return draft.finish();
    }

    private static boolean isWall(String text) {
        String words = text.length() > LONGEST_WALL
                ? ""
                : text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return WALLS.stream().anyMatch(words::contains);
    }

    /** The host of an address, less a user's name and a port that stands by itself. */
    private static String host(String url) {
        String host = parsed(url);
        if (host == null) {
            int from = url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3;
            int to = Stream.of("/", "?", "#")
                    .mapToInt(mark -> url.indexOf(mark, from))
                    .filter(at -> at >= 0)
                    .min()
                    .orElse(url.length());
            host = url.substring(from, to);
        }
        return host.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String parsed(String url) {
        try {
            return new URI(url).getHost();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
