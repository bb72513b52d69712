package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.report.ReportData.RankedCase;
import org.tocsin.risk.Factor;
import org.tocsin.risk.RiskCase;
import org.tocsin.risk.Tier;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;

class CaseJsonTest {
    private final CaseJson json = new CaseJson();

    @Test
    void aCaseIsOneLineWithItsFieldsInOrder() {
        assertThat(json.line(SampleReport.french().riskCase(), 2))
                .isEqualTo(
                        "{\"rank\":2,\"case_id\":\"case-b20c44\",\"campaign_id\":\"camp-case-b20c44\",\"tier\":\"high\","
                                + "\"score\":71,\"probability\":0.7109,\"interval\":[0.52,0.86],\"confidence\":0.82,"
                                + "\"prior_milli\":-1200,\"log_odds_milli\":900,"
                                + "\"target\":{\"target_id\":\"t-case-b20c44\",\"kind\":\"person\","
                                + "\"label\":\"Target B20C, a person\",\"keys\":3,\"ambiguous\":false},"
                                + "\"stage\":\"call\","
                                + "\"window\":{\"first\":\"2022-08-30T17:20:00Z\",\"last\":\"2022-09-01T10:00:00Z\"},"
                                + "\"counts\":{\"posts\":3,\"authors\":5,\"threads\":3,\"platforms\":2},"
                                + "\"indicators\":{\"DOX.SOLICIT\":1,\"CONTACT.WORK\":1,\"COUNTER.NEWS\":1},"
                                + "\"identifier_types\":{},"
                                + "\"factors\":[{\"name\":\"serious acts\",\"value\":\"about 1.5 posts\",\"points_milli\":1500,"
                                + "\"evidence\":[\"" + SampleReport.uid(32) + "\"]},"
                                + "{\"name\":\"several authors\",\"value\":\"2 authors\",\"points_milli\":700,"
                                + "\"evidence\":[\"" + SampleReport.uid(31) + "\",\"" + SampleReport.uid(32) + "\"]},"
                                + "{\"name\":\"news, counter-speech or fiction around it\",\"value\":\"33 % of posts\",\"points_milli\":-100,"
                                + "\"evidence\":[\"" + SampleReport.uid(33) + "\"]}]}");
    }

    @Test
    void thePointsAddUpInTheFileToo() throws IOException {
        JsonNode line =
                new ObjectMapper().readTree(json.line(SampleReport.imminent().riskCase(), 1));
        int sum = line.get("prior_milli").intValue();
        for (JsonNode factor : line.get("factors")) {
            sum += factor.get("points_milli").intValue();
        }
        assertThat(sum).isEqualTo(line.get("log_odds_milli").intValue());
    }

    @Test
    void probabilitiesArePlainDecimalsOfFourPlaces() {
        assertThat(numbers(1.0 / 3, 1e-9, 1.0)).isEqualTo("0.3333 [0,1]");
        assertThat(numbers(.00005001, .0, .99999)).isEqualTo("0.0001 [0,1]");
        assertThat(numbers(.1 + .2, .25, .5)).isEqualTo("0.3 [0.25,0.5]");
    }

    @Test
    void unknownTimesAndStagesAreNull() {
        assertThat(json.line(bare(.5, .4, .6), 1)).contains("\"stage\":null,\"window\":{\"first\":null,\"last\":null}");
    }

    /** Through all queues: only pages rank organisations apart. */
    @Test
    void ranksCountFromOneAndEachLineEndsWithANewline() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(
                SampleReport.small().cases().stream().map(RankedCase::riskCase).toList(), out);
        String file = out.toString(StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(5);
        assertThat(file.lines().toList().get(3)).startsWith("{\"rank\":4,").contains("\"kind\":\"organisation\"");
        assertThat(file).endsWith("}\n");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        String expected = json.line(SampleReport.imminent().riskCase(), 1);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new CaseJson().line(SampleReport.imminent().riskCase(), 1))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private String numbers(double probability, double low, double high) {
        String line = json.line(bare(probability, low, high), 1);
        String from = line.substring(line.indexOf("\"probability\":") + 14);
        return from.substring(0, from.indexOf(",\"confidence\"")).replace(",\"interval\":", " ");
    }

    private static RiskCase bare(double probability, double low, double high) {
        return new RiskCase(
                "c",
                "g",
                new RiskCase.Target("t", "person", "Target 0001, a person", 1, false),
                Tier.ROUTINE,
                1,
                probability,
                low,
                high,
                .5,
                -10,
                -10,
                null,
                null,
                null,
                new RiskCase.Counts(0, 0, 0, 0),
                new TreeMap<Indicator, Integer>(),
                new TreeMap<IdentifierType, Integer>(),
                List.<Factor>of(),
                List.of(),
                Courses.QUIET);
    }
}
