package org.tocsin.ingest.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Link;
import org.tocsin.ingest.record.Locator;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.Quote;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.Found;
import org.tocsin.ingest.text.Urls;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/** An observation in the making: a format fills in what it can say, and the rest stays open. */
public final class Draft {
    /** No post needs more links or mentions than this; a hostile one has millions. */
    public static final int MOST = 1000;

    private static final int LONGEST_EXTRA = 1 << 15;

    private final RawRecord raw;
    private final DumpFile file;
    private final Place place;
    private final String nativeId;
    private final Set<String> flags = new LinkedHashSet<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Long> metrics = new TreeMap<>();
    private Body body = Body.EMPTY;

    public boolean synthetic;

    public @Nullable String threadId;

    public @Nullable String threadTitle;

    public @Nullable Integer position;

    public Observation.Kind kind = Observation.Kind.POST;
    public List<ReplyTo> replyTo = List.of();
    public List<Media> media = List.of();
    public Author author = Author.UNKNOWN;
    public Moment moment = Moment.UNKNOWN;

    public @Nullable String subject;

    public @Nullable String langDeclared;

    public Standing standing = Standing.PUBLIC;

    public @Nullable String thirdPartyLabels;

    public @Nullable String sourceUrl;

    public @Nullable String extra;

    public Draft(RawRecord raw, DumpFile file, Place place, String nativeId) {
        this.raw = raw;
        this.file = file;
        this.place = place;
        this.nativeId = nativeId;
    }

    public Place place() {
        return place;
    }

    public String nativeId() {
        return nativeId;
    }

    /** The text taken so far. */
    public String said() {
        return body.text().text();
    }

    public void flag(String flag) {
        flags.add(flag);
    }

    /** Takes a quote, which says more than what the markup alone showed of the same words. */
    public void quote(Quote quote) {
        if (quotes.size() < MOST) {
            quotes.removeIf(shown -> shown.equals(new Quote(null, null, null, quote.at())));
            quotes.add(quote);
        }
    }

    public void link(Link link) {
        if (links.size() < MOST) {
            links.add(link);
        }
    }

    /** Takes the body, and from it the quotes that its markup shows and the web addresses, but those already told. */
    public void say(Body said) {
        say(said, Map.of());
    }

    /** The same, where the markup also tells whose words some quotes are. */
    public void say(Body said, Map<Span, Quote> attributed) {
        body = said;
        BodyText text = said.text();
        Set<Span> told = new HashSet<>();
        quotes.forEach(quote -> told.add(quote.at()));
        for (BodyText.Marked mark : text.marks()) {
            if (mark.mark() == BodyText.Mark.QUOTE && told.add(mark.at())) {
                quotes.add(attributed.getOrDefault(mark.at(), new Quote(null, null, null, mark.at())));
            }
        }
        Set<Integer> taken = new LinkedHashSet<>();
        for (Link known : links) {
            if (known.at() != null) {
                taken.add(known.at().begin());
            }
        }
        for (BodyText.Anchor anchor : text.anchors()) {
            if (anchor.href().startsWith("http://") || anchor.href().startsWith("https://")) {
                link(new Link(anchor.href(), null, anchor.at()));
                taken.add(anchor.at().begin());
            }
        }
        for (Found url : Urls.in(CodePoints.of(text.text()), text.text())) {
            if (!taken.contains(url.at().begin())) {
                link(new Link(url.words(), null, url.at()));
            }
        }
    }

    /** Takes handles found in the body, less the sign that marks them. */
    public void mention(List<Found> found) {
        for (Found handle : found.subList(0, Math.min(MOST, found.size()))) {
            String name = handle.words();
            int from = name.startsWith("@") ? 1 : name.indexOf("u/") + 2;
            mentions.add(new Mention(name.substring(from), null, "text", handle.at()));
        }
    }

    /** Takes a mention that the dump itself marks. */
    public void mention(Mention mention) {
        if (mentions.size() < MOST) {
            mentions.add(mention);
        }
    }

    /** Keeps what is left of a record once the fields that were read are taken out, unless it is huge. */
    public void keepRest(ObjectNode record, Collection<String> read) {
        String rest = Json.rest(record, read);
        if (rest != null && rest.length() > LONGEST_EXTRA) {
            flag("extra_dropped");
        } else {
            extra = rest;
        }
    }

    /** Takes a whole number as a metric; says whether it was one. */
    public boolean metric(String name, @Nullable JsonNode value) {
        boolean whole = value != null && value.isIntegralNumber() && value.canConvertToLong();
        if (whole && value != null) {
            metrics.put(name, value.longValue());
        }
        return whole;
    }

    public Observation finish() {
        BodyText text = body.text();
        if (text.nulRemoved()) {
            flags.add("nul_removed");
        }
        if (text.badText() || raw.badBytes()) {
            flags.add("bad_bytes");
        }
        if (moment.flag() != null) {
            flags.add(moment.flag());
        }
        return new Observation(
                place,
                place.uid(nativeId),
                nativeId,
                synthetic,
                threadId,
                threadTitle,
                position,
                kind,
                replyTo,
                quotes,
                mentions,
                links,
                media,
                author,
                moment,
                subject,
                body,
                langDeclared,
                standing,
                metrics,
                thirdPartyLabels,
                Locator.of(raw, file.container()),
                raw.sha256(),
                raw.charset(),
                sourceUrl,
                List.copyOf(flags),
                extra);
    }
}
