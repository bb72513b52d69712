package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Capture;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

/** One record on its way in: its bytes, the file it is of, and where its readings go. */
record Intake(RawRecord raw, DumpFile file, Consumer<Reading> out) {
    void skip(Skipped.Reason reason) {
        out.accept(Skipped.of(raw, file.container(), reason));
    }

    void reject(Rejected.Reason reason) {
        out.accept(Rejected.of(raw, file.container(), reason));
    }

    Draft draft(Place place, String nativeId) {
        return new Draft(raw, file, place, nativeId);
    }

    /** Hands over a post; what is left of {@code record} without the fields that were read is kept beside it. */
    void keep(Draft draft, ObjectNode record, Collection<String> read) {
        draft.keepRest(record, read);
        out.accept(draft.finish());
    }

    /** A part of this record by itself. */
    Intake of(RawRecord part) {
        return new Intake(part, file, out);
    }

    /** The parts of this record that are posts of their own, by pointer. */
    Map<String, RawRecord> parts(Set<String> pointers) {
        return Parts.of(raw, pointers);
    }

    /** A part of this record by itself, at a JSON pointer. */
    Intake part(String pointer) {
        return of(Parts.of(raw, Set.of(pointer)).getOrDefault(pointer, raw));
    }

    /** When the file was fetched, if an archive of the web says so. */
    ReadTime captured() {
        Capture capture = file.capture();
        Instant at = capture == null ? null : capture.at();
        return at == null ? ReadTime.NONE : ReadTime.of(at, at.toString());
    }

    /** The host that the file was fetched from, or that one of its folders is named after; else null. */
    @Nullable String host() {
        Capture capture = file.capture();
        String fetched = capture == null || capture.url() == null ? null : Hosts.of(capture.url());
        return fetched != null ? fetched : Hosts.amongFolders(file);
    }
}
