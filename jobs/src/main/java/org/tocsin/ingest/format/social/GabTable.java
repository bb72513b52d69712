package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Rejected;

/** Gab's feeds until July 2019, flattened into a table whose columns are paths such as {@code post__body}. */
public final class GabTable implements DumpFormat {
    private static final String STEP = "__";

    @Override
    public String name() {
        return "gab-table";
    }

    @Override
    public String family() {
        return "gab";
    }

    @Override
    public String recognisedBy() {
        return "a CSV header with post__id, post__body and actuser__username";
    }

    @Override
    public String fills() {
        return "ids, author, times, text, @ mentions, language, metrics, edits";
    }

    @Override
    public String leavesOpen() {
        return "what is answered or quoted, media";
    }

    @Override
    public boolean claims(Head head) {
        return head.first(framing())
                .map(header -> columns(header.text()))
                .filter(columns -> columns.containsAll(List.of("post__id", "post__body", "actuser__username")))
                .isPresent();
    }

    @Override
    public Framing framing() {
        return Framing.csv(',');
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new RecordReader() {
            private List<String> header = List.of();

            @Override
            public void read(RawRecord raw, java.util.function.Consumer<org.tocsin.ingest.record.Reading> out) {
                List<String> fields = columns(raw.text());
                if (header.isEmpty()) {
                    header = fields;
                    return;
                }
                Intake intake = new Intake(raw, file, out);
                if (fields.size() != header.size()) {
                    intake.reject(Rejected.Reason.BROKEN_CSV);
                } else {
                    row(header, fields, intake);
                }
            }
        };
    }

    private static void row(List<String> header, List<String> fields, Intake intake) {
        ObjectNode item = Json.empty();
        for (int i = 0; i < fields.size(); i++) {
            String[] path = header.get(i).split(STEP, 2);
            ObjectNode at = path.length == 1 ? item : item.withObjectProperty(path[0]);
            put(at, path[path.length - 1], fields.get(i));
        }
        ObjectNode post = item.withObjectProperty("post");
        GabPost.Item feed = GabPost.Item.of(item);
        if (feed.isRepost()) {
            GabPost.repost(feed, item, intake);
        } else {
            new GabPost(post, feed).read(intake);
        }
    }

    /** A field as JSON would have it, so far as a table tells: the empty one is none. */
    private static void put(ObjectNode at, String name, String field) {
        Map<String, Boolean> truths = Map.of("True", true, "true", true, "False", false, "false", false);
        if (truths.containsKey(field)) {
            at.put(name, truths.get(field));
        } else if (name.endsWith("_count") || name.equals("score")) {
            at.set(name, count(field));
        } else if (!field.isEmpty() && !field.equals("None")) {
            at.put(name, field);
        }
    }

    private static JsonNode count(String field) {
        boolean digits =
                !field.isEmpty() && field.length() < 16 && field.chars().allMatch(Character::isDigit);
        ObjectNode holder = Json.empty();
        return digits
                ? holder.put("n", Long.parseLong(field)).get("n")
                : holder.putNull("n").get("n");
    }

    private static List<String> columns(String record) {
        try (CSVParser parser = CSVParser.parse(record, CSVFormat.DEFAULT)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? records.get(0).toList() : List.of();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return List.of(); // the message would show the text
        }
    }
}
