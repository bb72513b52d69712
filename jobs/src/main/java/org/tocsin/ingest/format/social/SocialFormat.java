package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Rejected;

/** What the JSON formats of social networks share: records that are objects, laid out as lines, a list or by themselves. */
abstract class SocialFormat implements DumpFormat {
    private final String family;
    private final Layout layout;
    private final String[] lists;

    SocialFormat(String family, Layout layout, String... lists) {
        this.family = family;
        this.layout = layout;
        this.lists = lists.clone();
    }

    @Override
    public String name() {
        return family + "-" + layout.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String family() {
        return family;
    }

    @Override
    public String recognisedBy() {
        String shape = switch (layout) {
            case LINES -> "JSON lines, each ";
            case LIST -> "a JSON array, alone or inside an answer, of ";
            case DOCUMENT -> "a JSON document: ";
        };
        return shape + marks();
    }

    @Override
    public Framing framing() {
        return layout.framing(lists);
    }

    @Override
    public boolean claims(Head head) {
        boolean lines = head.objects().stream().anyMatch(this::fits);
        return lines ? layout == Layout.LINES : layout.glimpse(head, lists).anyMatch(this::fits);
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return (raw, out) -> {
            Intake intake = new Intake(raw, file, out);
            ObjectNode record = Json.object(raw.text());
            if (record == null) {
                intake.reject(Rejected.Reason.BROKEN_JSON);
            } else {
                read(record, intake);
            }
        };
    }

    /** The fields that a record is known by, for the operator. */
    abstract String marks();

    abstract boolean fits(ObjectNode record);

    /** Hands over all that a record holds, once at least. */
    abstract void read(ObjectNode record, Intake intake);
}
