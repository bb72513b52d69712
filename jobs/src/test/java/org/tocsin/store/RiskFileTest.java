package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.risk.Calibration;
import org.tocsin.risk.RiskWeights;
import org.tocsin.store.RiskFile.Basis;

class RiskFileTest {
    private static final SortedMap<String, Integer> MULTIPLIERS =
            new TreeMap<>(Map.of("severe acts", 1250, "news, counter-speech or fiction around it", 0));

    @TempDir
    private Path folder;

    private RiskFile file() {
        return new RiskFile(folder.resolve("risk.yml"));
    }

    private void write(Calibration calibration) throws IOException {
        file().write(
                        new RiskWeights(MULTIPLIERS, -120, calibration),
                        new TreeMap<>(Map.of("severe acts", new Basis(600, 3300, 41))),
                        List.of("Fitted on 60 decided cases."));
    }

    @Test
    void withoutAFileTheHandsWeightsHold() throws IOException {
        assertThat(file().read()).isEqualTo(RiskWeights.HAND);
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        for (Calibration map : List.of(
                Calibration.line(900, -40), Calibration.through(new TreeMap<>(Map.of(-500, -700, 900, 1099))))) {
            write(map);
            assertThat(file().read()).isEqualTo(new RiskWeights(MULTIPLIERS, -120, map));
        }
    }

    @Test
    void aPersonCanReadWhatEachFactorWeighsAndOnHowManyCasesThatRests() throws IOException {
        write(Calibration.line(900, -40));
        assertThat(Files.readString(folder.resolve("risk.yml")))
                .contains("# Fitted on 60 decided cases.\n", "prior_shift_milli: -120\n")
                .contains("calibration: {slope_milli: 900, offset_milli: -40}\n")
                .contains("  - {name: \"severe acts\", hand_milli: [600, 3300], multiplier_milli: 1250, cases: 41}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "version: 2",
                "{",
                "version: 1\nprior_shift_milli: 0",
                "version: 1\nprior_shift_milli: many\ncalibration: {slope_milli: 1000, offset_milli: 0}",
                "version: 1\nprior_shift_milli: 0\ncalibration: {slope_milli: -1000, offset_milli: 0}",
                "version: 1\nprior_shift_milli: 0\ncalibration: {slope_milli: 1000, offset_milli: 0}\n"
                        + "factors: [{name: \"severe acts\", multiplier_milli: -5}]"
            })
    void noRunGuessesWhatABadFileMeant(String yaml) throws IOException {
        Files.writeString(folder.resolve("risk.yml"), yaml);
        assertThatThrownBy(() -> file().read())
                .isInstanceOf(BadRiskFile.class)
                .hasMessageContaining("risk.yml: ")
                .hasMessageContaining("delete it for the weights set by hand");
    }
}
