package org.tocsin.ingest.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final String OF_ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // FIPS 180-4

    private static Digest of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Digest.of(bytes, bytes.length);
    }

    @Test
    void theDigestOfTheStandardsExampleIsTheStandards() {
        assertThat(of("abc").hex()).isEqualTo(OF_ABC);
        assertThat(of("abc").id()).isEqualTo(OF_ABC.substring(0, 32));
    }

    @Test
    void aDigestIsReadAsItIsWritten() {
        assertThat(Digest.parse(OF_ABC)).isEqualTo(of("abc")).hasSameHashCodeAs(of("abc"));
        assertThat(Digest.parse(OF_ABC)).isNotEqualTo(of("abd"));
        assertThatThrownBy(() -> Digest.parse("ba78")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoHoldsItsBytesCannotChangeIt() {
        Digest digest = of("abc");
        digest.bytes()[0] = 0;
        assertThat(digest.hex()).isEqualTo(OF_ABC);
    }
}
