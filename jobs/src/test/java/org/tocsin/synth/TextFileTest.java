package org.tocsin.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.text.Language;

class TextFileTest {
    @TempDir
    Path folder;

    private static String shipped(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TextFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Texts read(String text) throws IOException {
        Files.writeString(folder.resolve("en.yml"), text);
        return TextFile.read(folder.toString(), Language.EN);
    }

    @ParameterizedTest
    @CsvSource({"tuning, EN", "tuning, FR", "testing, EN", "testing, FR"})
    void whatShipsHasAsMuchOfEverythingAsItShould(String texts, Language language) throws IOException {
        Texts read = TextFile.read(texts, language);
        for (Family family : Family.values()) {
            assertThat(read.family(family)).as(family.key()).hasSizeGreaterThanOrEqualTo(family.least());
        }
        for (Listed list : Listed.values()) {
            assertThat(read.list(list)).as(list.key()).hasSizeGreaterThanOrEqualTo(list.least());
        }
        assertThat(read.topics())
                .hasSize(14)
                .allMatch(topic -> topic.templates().size() >= 20);
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void tuningAndTestingShareNoTemplate(String language) throws IOException {
        List<String> tuning = templates("tuning-" + language + ".yml");
        assertThat(tuning)
                .hasSizeGreaterThan(700)
                .doesNotContainAnyElementsOf(templates("testing-" + language + ".yml"));
    }

    private static List<String> templates(String file) throws IOException {
        return shipped(file)
                .lines()
                .filter(line -> line.startsWith("    - \"") && line.contains("{"))
                .toList();
    }

    @Test
    void aFolderOfOnesOwnIsRead() throws IOException {
        assertThat(read(shipped("tuning-en.yml")).family(Family.HOOK)).hasSize(20);
    }

    @Test
    void aFamilyThatIsMissingIsNamedWithItsFile() throws IOException {
        String text = shipped("tuning-en.yml").replace("  dox_link:", "  dox_lnk:");
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadTexts.class)
                .hasMessageContaining("en.yml: families.dox_link: missing or empty");
    }

    @Test
    void aTemplateThatCannotBeReadIsNamedByItsNumber() throws IOException {
        String text = shipped("tuning-en.yml").replace("  hook:\n", "  hook:\n    - \"who is [nobody]\"\n");
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadTexts.class)
                .hasMessageContaining("families.hook: entry 1: unknown slot [nobody]");
    }

    @Test
    void aFolderWithoutTheFileIsToldWhatItShouldHold() {
        assertThatThrownBy(() -> TextFile.read(folder.toString(), Language.FR))
                .isInstanceOf(BadTexts.class)
                .hasMessageContaining("fr.yml: no such file; --texts takes tuning, testing or a folder");
    }
}
