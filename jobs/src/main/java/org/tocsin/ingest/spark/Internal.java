package org.tocsin.ingest.spark;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayBasedMapData;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.catalyst.util.MapData;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;

/** Spark's internal form of plain values. */
final class Internal {
    private static final Map<Enum<?>, UTF8String> NAMES = new ConcurrentHashMap<>();
    private static final Map<String, UTF8String> WORDS = new ConcurrentHashMap<>();
    private static final ArrayData NOTHING = new GenericArrayData(new Object[0]);

    private Internal() {}

    static @Nullable UTF8String text(@Nullable String text) {
        return text == null ? null : UTF8String.fromString(text);
    }

    static UTF8String name(Enum<?> value) {
        UTF8String name = NAMES.get(value);
        return name != null
                ? name
                : NAMES.computeIfAbsent(
                        value, constant -> UTF8String.fromString(constant.name().toLowerCase(Locale.ROOT)));
    }

    /** A word of our own, of which there are few. */
    static UTF8String word(String word) {
        UTF8String form = WORDS.get(word);
        return form != null ? form : WORDS.computeIfAbsent(word, UTF8String::fromString);
    }

    /** Microseconds since 1970, which is what a timestamp is. */
    static @Nullable Long micros(@Nullable Instant at) {
        return at == null ? null : at.getEpochSecond() * 1_000_000 + at.getNano() / 1000;
    }

    static @Nullable Integer begin(@Nullable Span at) {
        return at == null ? null : at.begin();
    }

    static @Nullable Integer end(@Nullable Span at) {
        return at == null ? null : at.end();
    }

    static InternalRow row(@Nullable Object... values) {
        return new GenericInternalRow(values);
    }

    static <T> ArrayData list(List<T> values, Function<T, @Nullable Object> form) {
        if (values.isEmpty()) {
            return NOTHING;
        }
        Object[] forms = new Object[values.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = form.apply(values.get(i));
        }
        return new GenericArrayData(forms);
    }

    static MapData map(Map<String, Long> values) {
        Object[] keys = values.keySet().toArray();
        Arrays.setAll(keys, i -> UTF8String.fromString((String) keys[i]));
        return new ArrayBasedMapData(
                new GenericArrayData(keys), new GenericArrayData(values.values().toArray()));
    }
}
