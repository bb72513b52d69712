package org.tocsin.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.tocsin.campaign.Course;
import org.tocsin.report.Courses;

class CourseCodecTest {
    @Test
    void whatIsEncodedIsDecodedAgain() {
        for (Course course : List.of(Courses.QUIET, Courses.raid(), Courses.slowBurn())) {
            Row row = CourseCodec.encode(course);
            assertThat(row.length()).isEqualTo(CourseCodec.SCHEMA.length());
            assertThat(CourseCodec.decode(asRead(row, CourseCodec.SCHEMA))).isEqualTo(course);
        }
    }

    /** As Spark gives it back: named columns, sequences for arrays. */
    private static Row asRead(Row row, StructType schema) {
        return new GenericRowWithSchema(
                IntStream.range(0, schema.length())
                        .mapToObj(i -> asRead(row.get(i), schema.fields()[i].dataType()))
                        .toArray(),
                schema);
    }

    private static Object asRead(Object value, DataType type) {
        if (value instanceof Object[] array) {
            DataType element = ((ArrayType) type).elementType();
            return scala.jdk.javaapi.CollectionConverters.asScala(java.util.Arrays.stream(array)
                            .map(it -> asRead(it, element))
                            .toList())
                    .toSeq();
        }
        return value instanceof Row row ? asRead(row, (StructType) type) : value;
    }
}
