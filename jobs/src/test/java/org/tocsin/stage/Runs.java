package org.tocsin.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.tocsin.ingest.IngestOptions;
import org.tocsin.keys.Key;
import org.tocsin.keys.Keyring;
import org.tocsin.target.Constraint;

/** Makes runs with keys and a clock that never change, and reads what they wrote without Spark. */
final class Runs {
    static final Keyring KEYS = new Keyring(key(1), key(2), key(3));
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-21T12:00:00Z"), ZoneOffset.UTC);

    private Runs() {}

    static Scan.Outcome scan(Path scratch, Path workspace, List<Path> dumps) throws Exception {
        return scan(scratch, workspace, dumps, List.of());
    }

    /** The same, where reviewers have said who is who. */
    static Scan.Outcome scan(Path scratch, Path workspace, List<Path> dumps, List<Constraint> inForce)
            throws Exception {
        return new Scan(() -> KEYS, reviews(inForce), Progress.SILENT, CLOCK).run(request(scratch, workspace, dumps));
    }

    static Reviews reviews(List<Constraint> inForce) {
        return new Reviews() {
            @Override
            public Optional<List<Constraint>> constraints(Keyring keys) {
                return Optional.of(inForce);
            }

            @Override
            public String ledgerHead(Keyring keys) {
                return "head";
            }
        };
    }

    static Scan.Request request(Path scratch, Path workspace, List<Path> dumps) {
        return new Scan.Request(
                dumps.stream().map(Path::toString).toList(), workspace, IngestOptions.DEFAULT, false, null, scratch);
    }

    /** One value of every row of a Parquet table, in no order that is promised. */
    static <T> List<T> rows(Path table, Function<Group, T> value) throws IOException {
        List<T> values = new ArrayList<>();
        try (Stream<Path> all = Files.walk(table)) {
            for (Path file : all.filter(f -> f.toString().endsWith(".parquet")).toList()) {
                try (ParquetReader<Group> rows = ParquetReader.builder(
                                new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
                        .withConf(new Configuration(false))
                        .build()) {
                    for (Group row = rows.read(); row != null; row = rows.read()) {
                        values.add(value.apply(row));
                    }
                }
            }
        }
        return values;
    }

    private static Key key(int number) {
        byte[] secret = new byte[Key.BYTES];
        secret[0] = (byte) number;
        return new Key(HexFormat.of().toHexDigits(number), secret);
    }
}
