package org.tocsin.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    private final Pseudonyms names = Pseudonyms.of(key(7));

    private static byte[] key(int fill) {
        byte[] key = new byte[Key.BYTES];
        Arrays.fill(key, (byte) fill);
        return key;
    }

    @Test
    void aPseudonymIsTheFirstHalfOfAnHmac() {
        // python3: hmac.new(bytes([7]*32), "author", 0x1F and the name in UTF-8, "sha256").hexdigest()[:32]
        assertThat(names.of("author", "Ren\u00e9e Sample")).isEqualTo("afcae8212d4427b07ac1e929f8d8fc73");
    }

    @Test
    void equalValuesOfDifferentKindsHaveDifferentNames() {
        assertThat(names.of("author", "sample")).isNotEqualTo(names.of("thread", "sample"));
    }

    @Test
    void anotherKeyGivesAnotherName() {
        assertThat(names.of("author", "sample"))
                .isNotEqualTo(Pseudonyms.of(key(8)).of("author", "sample"));
    }

    @Property
    void everyValueHasOneNameOf32HexDigits(@ForAll String value) {
        assertThat(names.of("author", value))
                .matches("[0-9a-f]{32}")
                .isEqualTo(Pseudonyms.of(key(7)).of("author", value));
    }

    @Test
    void threadsMayShareThem() {
        assertThat(IntStream.range(0, 20_000).parallel().mapToObj(i -> names.of("author", "sample" + i % 10)))
                .hasSize(20_000)
                .hasSameElementsAs(IntStream.range(0, 10)
                        .mapToObj(i -> names.of("author", "sample" + i))
                        .toList());
    }

    @Test
    void aKeyOfAnotherLengthOrADomainWithTheSeparatorIsRefused() {
        assertThatThrownBy(() -> Pseudonyms.of(new byte[16])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> names.of("a\u001fb", "c")).isInstanceOf(IllegalArgumentException.class);
    }
}
