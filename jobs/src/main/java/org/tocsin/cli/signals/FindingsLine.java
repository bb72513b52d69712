package org.tocsin.cli.signals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.detect.Findings;
import org.tocsin.detect.Signal;
import org.tocsin.detect.TargetRef;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.report.MaskedText;

/** One line of output: findings as JSON, numbers to four places, the same bytes every time. */
final class FindingsLine {
    private static final JsonFactory FACTORY = new ObjectMapper().getFactory();

    private FindingsLine() {}

    /** With {@code text}, each signal also shows the words that it stands on. */
    static String write(JsonNode id, Findings findings, @Nullable Function<Span, MaskedText> text) {
        StringWriter out = new StringWriter(256);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeFieldName("id");
            json.writeTree(id);
            json.writeStringField("lang", findings.language().code());
            json.writeBooleanField("flagged", findings.flagged());
            json.writeObjectFieldStart("scores");
            number(json, "threat", findings.scores().threat());
            number(json, "doxxing", findings.scores().doxxing());
            number(json, "mobilisation", findings.scores().mobilisation());
            number(json, "self_harm_baiting", findings.scores().selfHarmBaiting());
            json.writeEndObject();
            json.writeObjectFieldStart("stance");
            json.writeStringField("label", findings.stance().label().label());
            number(json, "attack", findings.stance().attack());
            json.writeEndObject();
            json.writeArrayFieldStart("identifiers");
            for (Identifier identifier : findings.identifiers()) {
                identifier(json, identifier);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("signals");
            for (Signal signal : findings.signals()) {
                signal(json, signal, text);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("a string writer cannot fail", e);
        }
        return out.toString();
    }

    private static void identifier(JsonGenerator json, Identifier identifier) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", identifier.type().name());
        json.writeNumberField("begin", identifier.span().begin());
        json.writeNumberField("end", identifier.span().end());
        number(json, "confidence", identifier.confidence());
        json.writeStringField("about", identifier.about().label());
        json.writeStringField("rule", identifier.rule());
        json.writeEndObject();
    }

    private static void signal(JsonGenerator json, Signal signal, @Nullable Function<Span, MaskedText> text)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("indicator", signal.indicator().id());
        json.writeNumberField("begin", signal.span().begin());
        json.writeNumberField("end", signal.span().end());
        number(json, "confidence", signal.confidence());
        json.writeStringField("rule", signal.rule());
        if (text != null) {
            json.writeStringField("text", text.apply(signal.span()).text());
        }
        TargetRef target = signal.target();
        if (target != null) {
            json.writeObjectFieldStart("target");
            if (target.span() != null) {
                json.writeNumberField("begin", target.span().begin());
                json.writeNumberField("end", target.span().end());
            }
            json.writeStringField("kind", target.kind().label());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String field, double value) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(BigDecimal.valueOf(value)
                .setScale(4, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString());
    }
}
