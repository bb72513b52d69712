package org.tocsin.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleLoaderTest {
    private static final String RULE = """
            id: en.dox.sample
            indicator: DOX.SOLICIT
            status: active
            confidence: 0.8
            description: Asks for a thing.
            pattern: '\\b(?:need|want) {thing}'
            matches: ["[[need apples]]", "I [[want pears]]"]
            ignores: ["apples", "I need it"]
            """;

    @TempDir
    private Path home;

    @BeforeEach
    void words() throws IOException {
        write(home, "lexicons/things.yml", "thing: {en: [apples, pears], fr: [pommes]}");
    }

    private static void write(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aNewFileIsANewRule() throws IOException {
        write(home, "rules/en/dox/sample.yml", RULE);
        Rule rule = RuleLoader.from(home).load().byId("en.dox.sample").orElseThrow();
        assertThat(rule.pattern()).isEqualTo("\\b(?:need|want) (?:apples|pears)");
        assertThat(rule.anyOf()).containsExactly("need apples", "need pears", "want apples", "want pears");
    }

    @Test
    void rulesLoadFromAJar() throws IOException {
        Path jar = home.resolve("rules.jar");
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            write(zip.getPath("/"), "lexicons/things.yml", "thing: {en: [apples], fr: [pommes]}");
            write(zip.getPath("/"), "rules/en/dox/sample.yml", RULE);
        }
        assertThat(RuleLoader.from(jar).load().rules()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator: DOX.SOLICIT | indicator: DOX.NOTHING | indicator",
                "status: active | status: maybe | status",
                "confidence: 0.8 | confidence: 2 | confidence",
                "id: en.dox.sample | id: en.dox.other | id",
                "{thing} | {nothing} | pattern",
                "{thing} | {thing}( | pattern",
                "need apples]] | need apples | matches",
                "\"I need it\" | \"\" | ignores",
                "description: | colour: | colour"
            })
    void aFaultNamesFileAndField(String from, String to, String field) throws IOException {
        write(home, "rules/en/dox/sample.yml", RULE.replace(from, to));
        assertThatThrownBy(() -> RuleLoader.from(home).load())
                .isInstanceOf(InvalidRule.class)
                .hasMessageStartingWith("en/dox/sample.yml: " + field + ":");
    }

    @Test
    void aPatternThatCouldMatchAnywhereIsRefused() throws IOException {
        write(home, "rules/en/dox/sample.yml", RULE.replace("{thing}", "x*").replace("(?:need|want)", "\\w+"));
        assertThatThrownBy(() -> RuleLoader.from(home).load())
                .isInstanceOf(InvalidRule.class)
                .hasMessageContaining("could match anywhere");
    }
}
