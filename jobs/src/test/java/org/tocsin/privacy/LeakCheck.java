package org.tocsin.privacy;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.jsoup.parser.Parser;

/**
 * Looks for planted words in every file of a workspace but the data of {@code tables/posts}, which alone may hold them.
 * Parquet is decoded file by file, referenced or not, checkpoints of the log included; gzip and zstd are unpacked; the
 * review database is dumped; all else is searched as text, as it is and with HTML entities resolved. A byte search alone
 * would prove nothing.
 *
 * <p>{@code java … LeakCheck WORKSPACE CANARIES} prints what leaked where, by the canary's line, and exits with 1 if
 * anything did.
 */
public final class LeakCheck {
    private final List<String> canaries;
    private final Trie trie;

    public LeakCheck(List<String> canaries) {
        this.canaries = canaries.stream()
                .map(String::strip)
                .filter(c -> !c.isEmpty() && !c.startsWith("#"))
                .map(c -> c.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        this.trie = Trie.builder().addKeywords(this.canaries).build();
    }

    /** A canary, by its number in the list, in a file. */
    public record Leak(String file, int canary) implements Comparable<Leak> {
        @Override
        public int compareTo(Leak other) {
            int byFile = file.compareTo(other.file);
            return byFile != 0 ? byFile : Integer.compare(canary, other.canary);
        }
    }

    /** What was found, and how many files and how many characters were searched for it. */
    public record Outcome(Set<Leak> leaks, int files, long chars) {}

    public Outcome search(Path workspace) throws IOException {
        Set<Leak> leaks = new TreeSet<>();
        int[] files = {0};
        long[] chars = {0};
        Files.walkFileTree(workspace, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = workspace.relativize(file).toString();
                scan(name, name, leaks);
                if (isPostData(workspace.relativize(file))) {
                    return FileVisitResult.CONTINUE;
                }
                files[0]++;
                for (String text : texts(file)) {
                    chars[0] += text.length();
                    scan(name, text, leaks);
                    if (text.indexOf('&') >= 0) {
                        scan(name, Parser.unescapeEntities(text, false), leaks);
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new Outcome(leaks, files[0], chars[0]);
    }

    /** The rows of tables/posts, not its log: the log keeps statistics, which must not name anybody. */
    private static boolean isPostData(Path relative) {
        return relative.startsWith(Path.of("tables", "posts"))
                && !relative.startsWith(Path.of("tables", "posts", "_delta_log"));
    }

    private void scan(String file, String text, Set<Leak> leaks) {
        for (Emit emit : trie.parseText(text.toLowerCase(Locale.ROOT))) {
            leaks.add(new Leak(file, canaries.indexOf(emit.getKeyword()) + 1));
        }
    }

    private static List<String> texts(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".parquet") && !name.startsWith(".")) {
            return rows(file);
        }
        if (name.endsWith(".mv.db")) {
            List<String> texts = new ArrayList<>(dump(file));
            texts.add(text(Files.newInputStream(file)));
            return texts;
        }
        return List.of(text(unpacked(file)));
    }

    private static InputStream unpacked(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        raw.mark(4);
        byte[] head = raw.readNBytes(4);
        raw.reset();
        if (head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B) {
            return new GZIPInputStream(raw);
        }
        if (head.length > 3 && (head[0] & 0xFF) == 0x28 && (head[1] & 0xFF) == 0xB5 && (head[2] & 0xFF) == 0x2F) {
            return new ZstdInputStream(raw);
        }
        return raw;
    }

    private static String text(InputStream in) throws IOException {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> rows(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        try (ParquetReader<Group> reader = ParquetReader.builder(
                        new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
                .withConf(new Configuration(false))
                .build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                rows.add(row.toString());
            }
        }
        return rows;
    }

    /** Every value of every table: a SQL script would write letters beyond ASCII as escapes. */
    private static List<String> dump(Path database) {
        String path = database.toAbsolutePath().toString().replaceFirst("\\.mv\\.db$", "");
        List<String> values = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:" + path + ";ACCESS_MODE_DATA=r", "tocsin", "");
                ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", null, null)) {
            while (tables.next()) {
                addRows(connection, tables.getString("TABLE_NAME"), values);
            }
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("cannot dump " + database.getFileName(), e));
        }
        return values;
    }

    private static void addRows(Connection connection, String table, List<String> values) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    values.add(String.valueOf(rows.getString(column)));
                }
            }
        }
    }

    public static void main(String[] args) throws IOException {
        Outcome outcome = new LeakCheck(Files.readAllLines(Path.of(args[1]))).search(Path.of(args[0]));
        outcome.leaks().forEach(leak -> System.out.println("LEAK of canary " + leak.canary() + " in " + leak.file()));
        System.out.println(outcome.leaks().size() + " leaks; " + outcome.files() + " files, " + outcome.chars()
                + " characters searched");
        System.exit(outcome.leaks().isEmpty() ? 0 : 1);
    }
}
