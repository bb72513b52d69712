package org.tocsin.ingest.format.stackexchange;

import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Standing;

/**
 * What the tables of a Stack Exchange dump share: one {@code <row/>} a line. A DOCTYPE is a line like any other that is
 * no row, and is never processed. The site is the folder's name, as the archives unpack; posts and comments count their
 * ids apart, so the table is the container.
 */
abstract class StackExchange implements DumpFormat {
    private final String table;
    private final String body;

    StackExchange(String table, String body) {
        this.table = table;
        this.body = body;
    }

    @Override
    public String family() {
        return "stackexchange";
    }

    @Override
    public String name() {
        return "stackexchange-" + table;
    }

    @Override
    public String leavesOpen() {
        return "deletions, the site unless the folder is named after it";
    }

    @Override
    public Framing framing() {
        return Framing.lines();
    }

    @Override
    public boolean claims(Head head) {
        String text = head.text();
        int root = text.indexOf("<" + table + ">");
        return head.opening() == '<' && root >= 0 && text.indexOf("<row ", root) > root;
    }

    @Override
    public RecordReader reader(DumpFile file) {
        XmlRow rows = new XmlRow();
        Place place = new Place("stackexchange", file.folder(), table, table, true);
        return (raw, out) -> read(raw, file, place, rows, out);
    }

    abstract void fill(Draft draft, ObjectNode row, String words);

    abstract List<String> fieldsRead();

    private void read(RawRecord raw, DumpFile file, Place place, XmlRow rows, Consumer<Reading> out) {
        String line = raw.text();
        if (isFrame(line)) {
            return;
        }
        ObjectNode row = rows.read(line);
        if (row == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_XML));
            return;
        }
        String id = Json.filled(row, "Id");
        String words = Json.text(row, body);
        if (id == null || words == null) {
            Rejected.Reason reason = id == null ? Rejected.Reason.NO_ID : Rejected.Reason.NO_BODY;
            out.accept(Rejected.of(raw, file.container(), reason));
            return;
        }
        Draft draft = new Draft(raw, file, place, id);
        fill(draft, row, words);
        draft.moment =
                Moment.of(time(row, "CreationDate"), Moment.Basis.OFFSET, 0, time(row, "LastEditDate"), ReadTime.NONE);
        if (row.has("LastEditDate")) {
            draft.standing = draft.standing.now(Standing.State.EDITED, "LastEditDate");
        }
        draft.extra = Json.rest(row, fieldsRead());
        out.accept(draft.finish());
    }

    /** The lines around the rows. */
    private boolean isFrame(String line) {
        return line.startsWith("<?")
                || line.startsWith("<!")
                || line.equals("<" + table + ">")
                || line.equals("</" + table + ">");
    }

    /** A time of the dump, which is UTC by the format's definition and says no zone. */
    private static ReadTime time(ObjectNode row, String field) {
        String raw = Json.filled(row, field);
        if (raw == null) {
            return ReadTime.NONE;
        }
        try {
            Instant at = LocalDateTime.parse(raw).toInstant(ZoneOffset.UTC);
            return ReadTime.of(at, raw);
        } catch (DateTimeParseException e) {
            return ReadTime.absurd(raw);
        }
    }

    static Author author(ObjectNode row, String idField, String nameField) {
        String id = Json.filled(row, idField);
        String name = Json.filled(row, nameField);
        if (id == null && name == null) {
            return Author.UNKNOWN;
        }
        // a row that has a name and no id is of an account that is gone
        Author.Scope scope = id == null ? Author.Scope.NONE : Author.Scope.SITE;
        Author.State state = id == null ? Author.State.DELETED : Author.State.PRESENT;
        return new Author(id, scope, name, null, null, null, state);
    }

    static void metric(Draft draft, ObjectNode row, String attribute, String name) {
        String value = Json.filled(row, attribute);
        if (value != null) {
            draft.metric(name, LongNode.valueOf(row.path(attribute).asLong()));
        }
    }

    static @Nullable String url(Place place, String path) {
        return place.site().indexOf('.') > 0 ? "https://" + place.site() + path : null;
    }
}
