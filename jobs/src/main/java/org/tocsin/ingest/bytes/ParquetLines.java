package org.tocsin.ingest.bytes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** A Parquet file as bytes: one JSON object a row, so that a mapping reads it like any other lines. */
final class ParquetLines extends InputStream {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int DEEPEST = 32;

    private final ParquetReader<Group> rows;
    private InputStream line = InputStream.nullInputStream();

    private ParquetLines(ParquetReader<Group> rows) {
        this.rows = rows;
    }

    /** Opens a file. */
    static ParquetLines open(Path file) throws IOException {
        try {
            ParquetLines lines = new ParquetLines(new Builder(new LocalInputFile(file)).build());
            lines.line = new ByteArrayInputStream(lines.next()); // now, since only the first row opens the file
            return lines;
        } catch (RuntimeException e) {
            throw new Unreadable();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int n = line.read(into, from, length);
        if (n >= 0) {
            return n;
        }
        byte[] next = next();
        if (next.length == 0) {
            return -1;
        }
        line = new ByteArrayInputStream(next);
        return line.read(into, from, length);
    }

    private byte[] next() throws IOException {
        try {
            Group row = rows.read();
            return row == null ? new byte[0] : (object(row, 0) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (RuntimeException e) {
            throw new Unreadable(); // the library's message may show a value
        }
    }

    private static JsonNode object(Group group, int depth) throws IOException {
        GroupType type = group.getType();
        ObjectNode object = JSON.createObjectNode();
        for (int field = 0; field < type.getFieldCount(); field++) {
            JsonNode value = field(group, field, depth);
            if (!value.isNull()) {
                object.set(type.getFieldName(field), value);
            }
        }
        return object;
    }

    private static JsonNode field(Group group, int field, int depth) throws IOException {
        Type type = group.getType().getType(field);
        int count = group.getFieldRepetitionCount(field);
        if (type.isRepetition(Type.Repetition.REPEATED)) {
            ArrayNode values = JSON.createArrayNode();
            for (int i = 0; i < count; i++) {
                values.add(value(group, field, i, depth));
            }
            return values;
        }
        return count == 0 ? JsonNodeFactory.instance.nullNode() : value(group, field, 0, depth);
    }

    private static JsonNode value(Group group, int field, int index, int depth) throws IOException {
        Type type = group.getType().getType(field);
        if (!type.isPrimitive()) {
            return depth == DEEPEST
                    ? JsonNodeFactory.instance.nullNode()
                    : plainer(group.getGroup(field, index), depth + 1);
        }
        JsonNodeFactory make = JsonNodeFactory.instance;
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        PrimitiveTypeName name = type.asPrimitiveType().getPrimitiveTypeName();
        return switch (name) {
            case BOOLEAN -> make.booleanNode(group.getBoolean(field, index));
            case INT32 ->
                meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation
                        ? make.textNode(LocalDate.ofEpochDay(group.getInteger(field, index))
                                .toString())
                        : make.numberNode(group.getInteger(field, index));
            case INT64 -> make.numberNode(group.getLong(field, index));
            case FLOAT -> make.numberNode(group.getFloat(field, index));
            case DOUBLE -> make.numberNode(group.getDouble(field, index));
            case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> bytes(group, field, index, meaning);
        };
    }

    private static JsonNode bytes(Group group, int field, int index, LogicalTypeAnnotation meaning) {
        byte[] bytes = meaning == null
                        && group.getType().getType(field).asPrimitiveType().getPrimitiveTypeName()
                                == PrimitiveTypeName.INT96
                ? group.getInt96(field, index).getBytes()
                : group.getBinary(field, index).getBytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean readable =
                meaning instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation || text.indexOf('\uFFFD') < 0;
        return JsonNodeFactory.instance.textNode(
                readable ? text : Base64.getEncoder().encodeToString(bytes));
    }

    /** A list as an array: Parquet wraps each element twice. */
    private static JsonNode plainer(Group group, int depth) throws IOException {
        if (!(group.getType().getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation)) {
            return object(group, depth);
        }
        ArrayNode plain = JSON.createArrayNode();
        for (JsonNode element : field(group, 0, depth)) {
            plain.add(
                    element.isObject() && element.size() == 1
                            ? element.elements().next()
                            : element);
        }
        return plain;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** Says that a file is no good Parquet; nothing of it. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super("a Parquet file that cannot be read");
        }
    }

    private static final class Builder extends ParquetReader.Builder<Group> {
        Builder(InputFile file) {
            super(file, new PlainParquetConfiguration());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
