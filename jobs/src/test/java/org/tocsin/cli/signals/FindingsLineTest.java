package org.tocsin.cli.signals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.detect.Findings;
import org.tocsin.detect.Scores;
import org.tocsin.detect.Signal;
import org.tocsin.detect.StanceEstimate;
import org.tocsin.detect.TargetRef;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.report.Redactor;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;
import org.tocsin.text.Language;

class FindingsLineTest {
    private static final String TEXT = "call her at 555-0142 tonight";
    private static final List<Identifier> PHONE = List.of(new Identifier(
            IdentifierType.PHONE, new Span(12, 20), 0.99, About.THIRD_PARTY, "id.phone", "+12025550142"));

    private static Findings findings(TargetRef target) {
        return new Findings(
                Language.EN,
                true,
                new Scores(0.93, 1.0 / 3, 1e-9, 0),
                new StanceEstimate(Stance.ATTACK, 0.97),
                PHONE,
                List.of(new Signal(Indicator.OVERLOAD_CALLS, new Span(0, 28), 0.93, "en.overload.calls", null, target)),
                null,
                List.of());
    }

    @Test
    void aLineIsAsTheContractSays() {
        assertThat(FindingsLine.write(
                        TextNode.valueOf("7"), findings(new TargetRef(TargetRef.Kind.PRONOUN, new Span(5, 8))), null))
                .isEqualTo("{\"id\":\"7\",\"lang\":\"en\",\"flagged\":true,"
                        + "\"scores\":{\"threat\":0.93,\"doxxing\":0.3333,\"mobilisation\":0,\"self_harm_baiting\":0},"
                        + "\"stance\":{\"label\":\"attack\",\"attack\":0.97},"
                        + "\"identifiers\":[{\"type\":\"PHONE\",\"begin\":12,\"end\":20,\"confidence\":0.99,"
                        + "\"about\":\"third_party\",\"rule\":\"id.phone\"}],"
                        + "\"signals\":[{\"indicator\":\"OVERLOAD.CALLS\",\"begin\":0,\"end\":28,\"confidence\":0.93,"
                        + "\"rule\":\"en.overload.calls\",\"target\":{\"begin\":5,\"end\":8,\"kind\":\"pronoun\"}}]}");
    }

    @Test
    void aTargetWithoutWordsOfItsOwnHasNoPlace() {
        assertThat(FindingsLine.write(
                        TextNode.valueOf("7"), findings(new TargetRef(TargetRef.Kind.THREAD, null)), null))
                .contains("\"target\":{\"kind\":\"thread\"}");
    }

    @Test
    void aSignalAtNobodyHasNoTarget() {
        assertThat(FindingsLine.write(TextNode.valueOf("7"), findings(null), null))
                .doesNotContain("target");
    }

    @Test
    void anIdComesBackAsItCame() {
        assertThat(FindingsLine.write(IntNode.valueOf(7), Findings.none(Language.FR), null))
                .startsWith("{\"id\":7,\"lang\":\"fr\",\"flagged\":false,")
                .endsWith("\"identifiers\":[],\"signals\":[]}");
    }

    @Test
    void noWordIsShownUnlessAskedFor() {
        assertThat(FindingsLine.write(TextNode.valueOf("7"), findings(null), null))
                .doesNotContain("\"text\"")
                .doesNotContain("tonight")
                .doesNotContain("555");
    }

    @Test
    void whatIsShownIsMasked() {
        Redactor redactor = new Redactor();

        assertThat(FindingsLine.write(TextNode.valueOf("7"), findings(null), span -> redactor.mask(TEXT, PHONE, span)))
                .contains("\"text\":\"call her at ")
                .contains("tonight")
                .doesNotContain("555")
                .doesNotContain("0142");
    }
}
