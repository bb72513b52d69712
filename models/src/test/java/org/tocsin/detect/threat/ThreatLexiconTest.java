package org.tocsin.detect.threat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.post.Span;

class ThreatLexiconTest {

    @Test
    void bothLanguagesHaveTheSameClassesOfWords() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("fr"));
    }

    @Test
    void theScreenSeesThroughAccentsAndDigits() {
        WordScreen screen = new WordScreen(List.of("egorg*", "kill"));
        assertThat(screen.in("ils l'ont ÉGORGÉ")).containsExactly(new Span(10, 16));
        assertThat(screen.in("k1ll")).hasSize(1);
        assertThat(screen.in("a killer, an overkill")).isEmpty();
    }

    @Test
    void chatLeadsBackToWhatWasWritten() {
        ThreatLexicon french = ThreatLexicon.of(org.tocsin.text.Language.FR);
        PlainSpelling plain = PlainSpelling.of("😀 jvais voir", french.chat(), new WordScreen(french.screen()));
        assertThat(plain.text()).isEqualTo("😀 je vais voir");
        assertThat(plain.origin(new Span(5, 9))).isEqualTo(new Span(2, 7));
        assertThat(plain.origin(new Span(10, 14))).isEqualTo(new Span(8, 12));
    }

    private static List<String> keys(String language) throws IOException {
        try (InputStream in = ThreatLexiconTest.class.getResourceAsStream("/grammar/" + language + ".yml")) {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(in);
            List<String> keys = new ArrayList<>();
            root.fieldNames().forEachRemaining(keys::add);
            return keys.stream().sorted().toList();
        }
    }
}
