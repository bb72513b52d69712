package org.tocsin.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.bytes.Digest;
import org.tocsin.ingest.format.DumpFile;

class DumpFilesTest {
    private static final String MAPPING =
            "fields: {id: key, author: /user/name, body: words, timestamp: at}\nvisibility: public\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.write(folder.resolve("a/b/thread.json"), Samples.named("4chan-thread.json"));
        Files.write(folder.resolve("a/comments"), Samples.named("reddit-comments.ndjson"));
        Files.writeString(folder.resolve("a/README.md"), "# Not a dump\n");
        Files.writeString(folder.resolve("a/truth.ndjson"), "{\"case\":1}\n");
        Files.write(folder.resolve("a/.hidden"), Samples.named("reddit-comments.ndjson"));
        Files.write(folder.resolve("a/picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Files.createFile(folder.resolve("a/nothing"));
    }

    private List<DumpFile> discover(String... operands) {
        return DumpFiles.discover(List.of(operands), IngestOptions.DEFAULT);
    }

    private String named(String path) {
        return folder.resolve(path).toString();
    }

    @Test
    void everyFileIsNamedAndOnlyDumpsAreRead() throws IOException {
        List<DumpFile> files = discover(named("a"));
        assertThat(files)
                .extracting(DumpFile::path)
                .containsExactly(
                        named("a/.hidden"),
                        named("a/README.md"),
                        named("a/b/thread.json"),
                        named("a/comments"),
                        named("a/nothing"),
                        named("a/picture.png"),
                        named("a/truth.ndjson"));
        assertThat(files)
                .extracting(file -> file.state().column())
                .containsExactly("not_a_dump", "not_a_dump", "dump", "dump", "empty", "not_a_dump", "not_a_dump");
        byte[] bytes = Samples.named("4chan-thread.json");
        assertThat(files.get(2).sha256())
                .isEqualTo(Digest.of(bytes, bytes.length).hex());
        assertThat(files.get(2).family()).isEqualTo("4chan");
        assertThat(files.get(2).bytes()).isEqualTo(bytes.length);
    }

    @Test
    void aMissingPathIsNoInput() {
        assertThatExceptionOfType(NoInput.class)
                .isThrownBy(() -> discover(named("missing")))
                .satisfies(fault -> assertThat(fault.path()).isEqualTo(named("missing")));
        assertThatExceptionOfType(NoInput.class).isThrownBy(() -> discover(named("*.none")));
    }

    @Test
    void aGlobNamesWhatItMatches() {
        assertThat(discover(named("a/*ments"))).extracting(DumpFile::path).containsExactly(named("a/comments"));
        assertThat(discover(named("a/**.json"))).extracting(DumpFile::path).containsExactly(named("a/b/thread.json"));
    }

    @Test
    void aLinkThatLeadsBackIsFollowedOnce() throws IOException {
        Files.createSymbolicLink(folder.resolve("a/b/up"), folder.resolve("a"));
        assertThat(discover(named("a"))).hasSize(7);
    }

    @Test
    void aFileNamedTwiceIsReadOnce() {
        assertThat(discover(named("a/comments"), named("a"), named("a/comments")))
                .hasSize(7);
    }

    @Test
    void aFormatThatThereIsNoneOfIsNamed() {
        IngestOptions options = new IngestOptions("redit", null, false);
        assertThatExceptionOfType(UnknownFormat.class)
                .isThrownBy(() -> DumpFiles.discover(List.of(named("a")), options))
                .withMessageContaining("redit")
                .withMessageContaining("reddit-comments");
    }

    @Test
    void aFamilyLimitsWhatIsRead() {
        List<DumpFile> files = DumpFiles.discover(List.of(named("a")), new IngestOptions("reddit", null, false));
        assertThat(files.stream().filter(DumpFile::isDump))
                .extracting(DumpFile::path)
                .containsExactly(named("a/comments"));
    }

    @Test
    void aMappingServesItsFolderAndBelowWhereNothingElseDoes() throws IOException {
        Files.createDirectories(folder.resolve("a/mapped/deep"));
        Files.writeString(folder.resolve("a/mapped/how.yml"), MAPPING);
        Files.write(folder.resolve("a/mapped/deep/posts.txt"), Samples.named("mapped.ndjson"));
        Files.write(folder.resolve("a/mapped/deep/comments"), Samples.named("reddit-comments.ndjson"));
        Files.write(folder.resolve("a/posts.txt"), Samples.named("mapped.ndjson"));
        List<DumpFile> dumps =
                discover(named("a")).stream().filter(DumpFile::isDump).toList();
        assertThat(dumps)
                .extracting(DumpFile::format)
                .containsExactly("4chan-thread", "reddit-comments", "reddit-comments", "mapped");
        assertThat(dumps.get(3).path()).isEqualTo(named("a/mapped/deep/posts.txt"));
    }

    @Test
    void aMappingThatIsNamedServesAll() throws IOException {
        Files.writeString(folder.resolve("how.yml"), MAPPING);
        Files.write(folder.resolve("a/posts.txt"), Samples.named("mapped.ndjson"));
        IngestOptions options = new IngestOptions(null, folder.resolve("how.yml"), false);
        assertThat(DumpFiles.discover(List.of(named("a")), options).stream().filter(DumpFile::isDump))
                .extracting(DumpFile::path)
                .containsExactly(named("a/posts.txt"));
    }
}
