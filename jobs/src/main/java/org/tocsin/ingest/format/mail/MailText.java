package org.tocsin.ingest.format.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Charsets;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.HtmlText;
import org.tocsin.ingest.text.PlainText;

/** What a message says and shows: its plain text, else its HTML; the names of its attachments and nothing of them. */
record MailText(String words, Body.Markup markup, List<Media> media) {

    /** The text of a message and of the parts inside it. */
    static MailText of(Entity message) throws IOException {
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder();
        List<Media> media = new ArrayList<>();
        Deque<Entity> waiting = new ArrayDeque<>(List.of(message));
        while (!waiting.isEmpty()) {
            Entity part = waiting.pop();
            if (part.getBody() instanceof Multipart parts) {
                for (int i = parts.getBodyParts().size() - 1; i >= 0; i--) {
                    waiting.push(parts.getBodyParts().get(i));
                }
            } else if (part.getBody() instanceof SingleBody body && isText(part)) {
                (part.getMimeType().equalsIgnoreCase("text/html") ? html : plain).append(text(body, part.getCharset()));
            } else if (media.size() < Draft.MOST) {
                media.add(new Media(null, part.getFilename(), null, part.getMimeType(), null));
            }
        }
        boolean onlyHtml = plain.toString().isBlank() && html.length() > 0;
        return new MailText(
                onlyHtml ? html.toString() : plain.toString(),
                onlyHtml ? Body.Markup.HTML : Body.Markup.PLAIN,
                List.copyOf(media));
    }

    /** A body that is taken as it stands. */
    static MailText plain(byte[] bytes) {
        return new MailText(new String(bytes, Charsets.of(bytes, null).charset()), Body.Markup.PLAIN, List.of());
    }

    private static boolean isText(Entity part) {
        String type = String.valueOf(part.getMimeType()).toLowerCase(Locale.ROOT);
        return (type.equals("text/plain") || type.equals("text/html"))
                && !"attachment".equalsIgnoreCase(part.getDispositionType());
    }

    /** ASCII is what a mailer says that says nothing, so that other bytes are looked at. */
    private static String text(SingleBody body, @Nullable String declared) throws IOException {
        try (InputStream in = body.getInputStream()) {
            byte[] bytes = in.readAllBytes();
            boolean said = declared != null && !declared.equalsIgnoreCase("us-ascii");
            return new String(bytes, Charsets.of(bytes, said ? declared : null).charset());
        }
    }

    Body body() {
        if (markup == Body.Markup.HTML) {
            return new Body(
                    words, markup, HtmlText.read(Jsoup.parse(words).body(), HtmlText::usual, (element, at) -> {}));
        }
        return new Body(words, markup, PlainText.read(words.replace("\r\n", "\n")));
    }

    /** The same body, with what its lines say about parts of it. */
    static BodyText marked(BodyText text, List<BodyText.Marked> more) {
        return new BodyText(text.text(), more, text.anchors(), text.nulRemoved(), text.badText());
    }

    @Override
    public String toString() {
        return "MailText[" + markup + "]";
    }
}
