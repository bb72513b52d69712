package org.tocsin.ingest.format.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.Quote;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

/** Reads one message of a list or a newsgroup. Ids are message ids without their angle brackets (RFC 5322, 3.6.4). */
final class MessageReader implements DumpFormat.RecordReader {
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,900})>");
    /** An article of early news: its site and its number there. */
    private static final Pattern ARTICLE = Pattern.compile("\\b([A-Za-z][A-Za-z0-9_-]{0,63}\\.[0-9]{1,9})\\b");

    private static final Pattern REPLY = Pattern.compile("(?i)((re|fwd?|tr|r.f|aw)(\\[[0-9]{1,3}\\])?\\s?:\\s*)+");
    private static final List<String> LISTS =
            List.of("List-Id", "X-Mailing-List", "Mailing-List", "X-BeenThere", "List-Post", "X-List", "X-Loop");
    private static final List<String> DATES =
            List.of("Date", "Posted", "NNTP-Posting-Date", "Injection-Date", "Date-Received");
    private static final Set<String> READ =
            Set.of("from", "subject", "date", "message-id", "references", "in-reply-to", "received", "content-type");
    private static final int LONGEST_FIELD = 1000;
    private static final int LONGEST_EXTRA = 16 << 10;

    private final DumpFile file;

    MessageReader(DumpFile file) {
        this.file = file;
    }

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        Message message = Message.read(raw.bytes());
        if (!message.isMessage()) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_MESSAGE));
        } else if (message.field("Control") != null || isNotice(message)) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST));
        } else {
            out.accept(observation(raw, message));
        }
    }

    /** Mail servers keep their own state in a message at the beginning of a box. */
    private static boolean isNotice(Message message) {
        return message.field("X-IMAP") != null
                && String.valueOf(message.field("Subject")).contains("FOLDER INTERNAL DATA");
    }

    private Observation observation(RawRecord raw, Message message) {
        List<String> own = ids(message, "Message-ID", "Article-I.D.");
        String id = own.isEmpty() ? raw.sha256().id() : own.get(0);
        Draft draft = new Draft(raw, file, place(message), id);
        draft.synthetic = own.isEmpty();
        draft.subject = first(message, "Subject", "Title");
        draft.threadTitle = draft.subject == null ? null : title(draft.subject);
        draft.author = Sender.of(message.field("From"));
        draft.moment = moment(message);
        draft.standing = standing(message);
        answer(draft, message);
        MailText text = message.text();
        draft.media = text.media();
        say(draft, text.body());
        String archived = message.field("Archived-At");
        if (archived != null && archived.startsWith("<http")) {
            draft.sourceUrl = archived.substring(1).replace(">", "").strip();
        }
        draft.extra = extra(message);
        if (raw.fault() == RawRecord.Fault.TRUNCATED) {
            draft.flag("truncated");
        }
        return draft.finish();
    }

    private static Place place(Message message) {
        String groups = message.field("Newsgroups");
        if (groups != null) {
            String first = groups.split("[,\\s]", 2)[0].strip();
            return new Place("mbox", "usenet", first.isEmpty() ? groups : first, first, false);
        }
        for (String name : LISTS) {
            String list = message.field(name);
            if (list != null) {
                String bare = ids(list).isEmpty()
                        ? list.split(";", 2)[0].strip()
                        : ids(list).get(0);
                String id = bare.startsWith("mailto:") ? bare.substring("mailto:".length()) : bare;
                return new Place("mbox", "mail", id, id, false);
            }
        }
        return new Place("mbox", "mail", null, null, false);
    }

    private static String title(String subject) {
        Matcher matcher = REPLY.matcher(subject);
        return matcher.lookingAt() && matcher.end() < subject.length() ? subject.substring(matcher.end()) : subject;
    }

    /** The first field that holds a time; the first of all that can be no time otherwise, so that it is told. */
    private static Moment moment(Message message) {
        MessageDate date = MessageDate.of(message.field(DATES.get(0)));
        for (String name : DATES) {
            MessageDate other = MessageDate.of(message.field(name));
            if (!date.known() && other.known()) {
                date = other;
            }
        }
        return Moment.of(date.time(), date.basis(), date.errorSeconds(), ReadTime.NONE, ReadTime.NONE);
    }

    private static Standing standing(Message message) {
        String basis = message.field("Newsgroups") != null ? "newsgroups" : "format";
        Standing standing = new Standing(Standing.Visibility.PUBLIC, basis, Standing.State.LIVE, "format");
        return message.field("Supersedes") == null ? standing : standing.now(Standing.State.EDITED, "supersedes");
    }

    private static void answer(Draft draft, Message message) {
        List<String> references = ids(message, "References", "References");
        List<String> answered = ids(message.field("In-Reply-To"));
        String parent = !answered.isEmpty()
                ? answered.get(0)
                : references.isEmpty() ? null : references.get(references.size() - 1);
        draft.threadId = !references.isEmpty() ? references.get(0) : parent != null ? parent : draft.nativeId();
        if (parent != null) {
            draft.kind = Observation.Kind.REPLY;
            String method = answered.isEmpty() ? "references" : "native";
            draft.replyTo = List.of(new ReplyTo(parent, draft.place().uid(parent), method, null));
        }
    }

    private static void say(Draft draft, Body body) {
        if (body.markup() == Body.Markup.HTML) {
            draft.say(body);
            return;
        }
        QuotedLines lines = new QuotedLines(body.text().text());
        for (QuotedLines.Whose quote : lines.quotes()) {
            String id = quote.messageId();
            draft.quote(new Quote(
                    quote.author(), id, id == null ? null : draft.place().uid(id), quote.at()));
        }
        draft.say(new Body(body.raw(), body.markup(), MailText.marked(body.text(), lines.marks())));
    }

    /** A field, or the one that news had in its place before it was written as mail is (RFC 850). */
    private static @Nullable String first(Message message, String name, String before) {
        String field = message.field(name);
        return field != null ? field : message.field(before);
    }

    /** The ids in a field; in early news, which numbered articles by site, those of the older kind. */
    private static List<String> ids(Message message, String name, String early) {
        List<String> ids = ids(message.field(name));
        String older = message.field("Article-I.D.") == null ? null : message.field(early);
        return ids.isEmpty() && older != null ? found(ARTICLE, older) : ids;
    }

    private static List<String> ids(@Nullable String field) {
        return field == null ? List.of() : found(ID, field);
    }

    private static List<String> found(Pattern pattern, String field) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = pattern.matcher(field);
        while (matcher.find() && ids.size() < Draft.MOST) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    private static @Nullable String extra(Message message) {
        ObjectNode extra = Json.empty();
        int length = 0;
        for (Message.Field field : message.fields()) {
            String name = field.name().toLowerCase(Locale.ROOT);
            String value = field.value();
            length += name.length() + value.length();
            if (!READ.contains(name) && !extra.has(name) && length < LONGEST_EXTRA) {
                extra.put(name, value.length() <= LONGEST_FIELD ? value : value.substring(0, LONGEST_FIELD));
            }
        }
        return extra.isEmpty() ? null : extra.toString();
    }
}
