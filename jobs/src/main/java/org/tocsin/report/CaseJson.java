package org.tocsin.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.risk.Factor;
import org.tocsin.risk.RiskCase;

/** Writes ranked cases as {@code cases.ndjson}: one JSON object a line, in UTF-8, byte for byte the same every time. */
public final class CaseJson {
    private static final int DECIMALS = 4; // of a probability: more would claim a precision that nothing here has

    private final JsonFactory json = new JsonFactory();

    /** Writes {@code ranked}, the first as rank 1, each line ended by a newline. The stream stays open. */
    public void write(List<RiskCase> ranked, OutputStream out) throws IOException {
        int rank = 0;
        for (RiskCase riskCase : ranked) {
            out.write((line(riskCase, ++rank) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /** One case as one line, without its newline; {@code rank} counts from 1. */
    public String line(RiskCase riskCase, int rank) {
        StringWriter text = new StringWriter();
        try (JsonGenerator line = json.createGenerator(text)) {
            write(riskCase, rank, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(RiskCase riskCase, int rank, JsonGenerator line) throws IOException {
        line.writeStartObject();
        line.writeNumberField("rank", rank);
        line.writeStringField("case_id", riskCase.caseId());
        line.writeStringField("campaign_id", riskCase.campaignId());
        line.writeStringField("tier", riskCase.tier().label());
        line.writeNumberField("score", riskCase.score());
        line.writeFieldName("probability");
        line.writeNumber(decimal(riskCase.probability()));
        line.writeArrayFieldStart("interval");
        line.writeNumber(decimal(riskCase.low()));
        line.writeNumber(decimal(riskCase.high()));
        line.writeEndArray();
        line.writeFieldName("confidence");
        line.writeNumber(decimal(riskCase.confidence()));
        line.writeNumberField("prior_milli", riskCase.priorMilli());
        line.writeNumberField("log_odds_milli", riskCase.logOddsMilli());
        writeTarget(riskCase.target(), line);
        line.writeStringField(
                "stage", riskCase.stage() == null ? null : riskCase.stage().label());
        line.writeObjectFieldStart("window");
        line.writeStringField("first", time(riskCase.first()));
        line.writeStringField("last", time(riskCase.last()));
        line.writeEndObject();
        writeCounts(riskCase, line);
        line.writeArrayFieldStart("factors");
        for (Factor factor : riskCase.factors()) {
            writeFactor(factor, line);
        }
        line.writeEndArray();
        line.writeEndObject();
    }

    private static void writeTarget(RiskCase.Target target, JsonGenerator line) throws IOException {
        line.writeObjectFieldStart("target");
        line.writeStringField("target_id", target.targetId());
        line.writeStringField("kind", target.kind());
        line.writeStringField("label", target.label());
        line.writeNumberField("keys", target.keys());
        line.writeBooleanField("ambiguous", target.ambiguous());
        line.writeEndObject();
    }

    private static void writeCounts(RiskCase riskCase, JsonGenerator line) throws IOException {
        line.writeObjectFieldStart("counts");
        line.writeNumberField("posts", riskCase.counts().posts());
        line.writeNumberField("authors", riskCase.counts().authors());
        line.writeNumberField("threads", riskCase.counts().threads());
        line.writeNumberField("platforms", riskCase.counts().platforms());
        line.writeEndObject();
        line.writeObjectFieldStart("indicators");
        for (var entry : riskCase.indicators().entrySet()) {
            line.writeNumberField(entry.getKey().id(), entry.getValue());
        }
        line.writeEndObject();
        line.writeObjectFieldStart("identifier_types");
        for (var entry : riskCase.identifierTypes().entrySet()) {
            line.writeNumberField(entry.getKey().name(), entry.getValue());
        }
        line.writeEndObject();
    }

    private static void writeFactor(Factor factor, JsonGenerator line) throws IOException {
        line.writeStartObject();
        line.writeStringField("name", factor.name());
        line.writeStringField("value", factor.value());
        line.writeNumberField("points_milli", factor.pointsMilli());
        if (factor.handMilli() != factor.pointsMilli()) {
            line.writeNumberField("hand_milli", factor.handMilli()); // what the next fit starts from
        }
        line.writeArrayFieldStart("evidence");
        for (String postUid : factor.evidence()) {
            line.writeString(postUid);
        }
        line.writeEndArray();
        line.writeEndObject();
    }

    private static String decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
