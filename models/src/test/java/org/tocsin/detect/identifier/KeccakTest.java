package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeccakTest {
    private static String hash(String text) {
        return HexFormat.of().formatHex(Keccak.hash(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void publishedValuesComeOut() {
        assertThat(hash("")).isEqualTo("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
        assertThat(hash("abc")).isEqualTo("4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
    }

    @Test
    void moreThanABlockIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Keccak.hash(new byte[136]));
    }
}
