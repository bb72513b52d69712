package org.tocsin.ingest.bytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the elements out of JSON arrays, wherever in their document they lie, without holding the document. It looks at
 * brackets and strings alone; whether an element is good JSON is for its reader to say. On its way it keeps the small
 * fields that it passes, since they say which chat or video the elements belong to.
 */
public final class ElementFramer implements Framer {
    private static final String EACH = "*";
    private static final int LONGEST_KEY = 1024;

    private final ByteSource source;
    private final JsonScanner json;
    private final List<List<String>> paths;
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean begun;
    private boolean ended;
    private boolean found;

    /** A document's array or object that we are inside of; {@code paths} are those that lead on from here. */
    private static final class Level {
        final boolean array;
        final boolean wanted;
        final String step;
        final List<List<String>> paths;
        final SmallFields fields = new SmallFields();
        int index;

        @Nullable String context;

        Level(boolean array, boolean wanted, String step, List<List<String>> paths) {
            this.array = array;
            this.wanted = wanted;
            this.step = step;
            this.paths = paths;
        }
    }

    /** {@code paths} are keys that lead to the arrays; {@code *} stands for each element of an array. */
    public ElementFramer(ByteSource source, List<List<String>> paths) {
        this.source = source;
        this.json = new JsonScanner(source);
        this.paths = List.copyOf(paths);
    }

    /** The elements of an array inside a record, each with its own bytes; how many there were. */
    public static int within(RawRecord raw, List<String> path, Consumer<RawRecord> each) {
        ElementFramer inner = new ElementFramer(ByteSource.of(raw.bytes(), raw.offset()), List.of(path));
        int count = 0;
        try {
            for (RawRecord part = inner.next(); part != null; part = inner.next()) {
                int from = (int) (part.offset() - raw.offset());
                String pointer = (raw.pointer() == null ? "" : raw.pointer()) + part.pointer();
                if (part.fault() == RawRecord.Fault.NONE) {
                    each.accept(raw.part(from, part.bytes().length, pointer));
                    count++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes at hand do not fail
        }
        return count;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (!begun) {
            begun = true;
            int c = json.skipWhite();
            if (c < 0 || !enter(c, "", paths)) {
                return lost();
            }
        }
        while (!ended) {
            Level level = levels.peek();
            if (level == null) {
                ended = true;
                drain();
                return found ? null : lost(RawRecord.Fault.BROKEN);
            }
            int c = json.skipWhite();
            if (c == ',' && level.index > 0) {
                source.read();
                c = json.skipWhite();
            }
            if (c == (level.array ? ']' : '}')) {
                source.read();
                levels.pop();
                continue;
            }
            if (level.wanted && level.array) {
                return element(level, c);
            }
            if (!(level.array ? step(level, c) : field(level, c))) {
                return lost();
            }
        }
        return null;
    }

    private RawRecord element(Level level, int c) throws IOException {
        if (c < 0 || c == ',' || c == '}' || c == ':') {
            return lost();
        }
        long start = source.position();
        RecordBuffer buffer = new RecordBuffer(RawRecord.CAP);
        String pointer = pointer();
        level.index++;
        boolean whole = json.value(buffer);
        ended = !whole;
        RawRecord.Fault fault = whole ? RawRecord.Fault.NONE : RawRecord.Fault.TRUNCATED;
        return RawRecord.of(buffer, start, null, pointer, fault).amid(context());
    }

    /** Takes an element of an array on the way to others. */
    private boolean step(Level level, int c) throws IOException {
        int at = level.index++;
        boolean value = c >= 0 && c != ',' && c != '}' && c != ':';
        return value && (enter(c, String.valueOf(at), onward(level.paths, EACH)) || json.value(new RecordBuffer(0)));
    }

    /** Takes a key and its value, and keeps it when it is small. */
    private boolean field(Level level, int c) throws IOException {
        RecordBuffer name = new RecordBuffer(LONGEST_KEY);
        if (c != '"' || !json.string(name) || json.skipWhite() != ':') {
            return false;
        }
        source.read();
        level.index++;
        String quoted = new String(name.bytes(), StandardCharsets.UTF_8);
        String key = quoted.substring(1, Math.max(1, quoted.length() - 1));
        c = json.skipWhite();
        if (c < 0 || c == ',' || c == '}' || c == ']' || c == ':') {
            return false;
        }
        if (enter(c, key, onward(level.paths, key))) {
            return true;
        }
        if (!level.fields.take(name, json)) {
            return false;
        }
        level.context = null;
        return true;
    }

    /** Goes into a value that a path leads through. */
    private boolean enter(int c, String step, List<List<String>> onward) throws IOException {
        boolean here = onward.stream().anyMatch(List::isEmpty);
        boolean array = c == '['
                && (here || onward.stream().anyMatch(path -> path.get(0).equals(EACH)));
        boolean object = c == '{'
                && onward.stream()
                        .anyMatch(path -> !path.isEmpty() && !path.get(0).equals(EACH));
        if (!array && !object) {
            return false;
        }
        source.read();
        found |= array && here;
        levels.push(new Level(array, here, step, onward));
        return true;
    }

    private static List<List<String>> onward(List<List<String>> paths, String step) {
        return paths.stream()
                .filter(path -> !path.isEmpty() && path.get(0).equals(step))
                .map(path -> path.subList(1, path.size()))
                .toList();
    }

    /** The fields around, inner ones over outer ones, as a JSON object; made anew only when there is a new one. */
    private String context() {
        Level inmost = levels.peek();
        if (inmost != null && inmost.context != null) {
            return inmost.context;
        }
        SmallFields fields = new SmallFields();
        for (Iterator<Level> outward = levels.descendingIterator(); outward.hasNext(); ) {
            fields.over(outward.next().fields);
        }
        String context = fields.json();
        if (inmost != null) {
            inmost.context = context;
        }
        return context;
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Iterator<Level> outward = levels.descendingIterator(); outward.hasNext(); ) {
            Level level = outward.next();
            pointer.append(level.step.isEmpty() ? "" : "/").append(level.step);
        }
        Level inmost = levels.peek();
        return pointer.append('/').append(inmost == null ? 0 : inmost.index).toString();
    }

    /** Reads on to the end, so that the source finds out whether it was cut. */
    private void drain() throws IOException {
        while (source.fill()) {
            source.advance(source.to() - source.from());
        }
    }

    /** What stands where an element or an array's end should: the document was cut, or is broken. */
    private RawRecord lost() throws IOException {
        return lost(source.peek() < 0 ? RawRecord.Fault.TRUNCATED : RawRecord.Fault.BROKEN);
    }

    private RawRecord lost(RawRecord.Fault fault) {
        ended = true;
        return new RawRecord(new byte[0], source.position(), 0, null, pointer(), fault);
    }
}
