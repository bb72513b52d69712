package org.tocsin.ingest.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;

/** A format whose records are JSON objects of one kind, a line each or all in one array. */
public abstract class ObjectsFormat implements DumpFormat {
    private final String stem;
    private final String family;
    private final boolean lines;

    protected ObjectsFormat(String stem, String family, boolean lines) {
        this.stem = stem;
        this.family = family;
        this.lines = lines;
    }

    @Override
    public String name() {
        return stem + (lines ? "-lines" : "-list");
    }

    @Override
    public String family() {
        return family;
    }

    @Override
    public String recognisedBy() {
        return (lines ? "JSON lines, each " : "a JSON array of objects, each ") + marks();
    }

    @Override
    public boolean claims(Head head) {
        return lines
                ? head.opening() == '{' && head.objects().stream().anyMatch(this::fits)
                : head.opening() == '['
                        && head.firstElement("").filter(this::fits).isPresent();
    }

    @Override
    public Framing framing() {
        return lines ? Framing.lines() : Framing.elements("");
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return (raw, out) -> {
            ObjectNode record = Json.object(raw.text());
            if (record == null) {
                out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
            } else {
                read(raw, record, file, out);
            }
        };
    }

    /** What a record is known by, for the operator: {@code "with id and text"}. */
    protected abstract String marks();

    protected abstract boolean fits(ObjectNode record);

    /** Hands over what a record holds, which may be changed. */
    protected abstract void read(RawRecord raw, ObjectNode record, DumpFile file, Consumer<Reading> out);
}
