package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.text.Language;

class MacDetectorTest {
    private final Found found = new Found(new MacDetector());

    @Test
    void sixPairsAreAnAddress() {
        assertThat(found.en("on the sticker: 00-00-5E-00-53-AF.")).containsExactly("00-00-5E-00-53-AF");
        assertThat(found.fr("adresse MAC:00:00:5e:00:53:1b")).containsExactly("00:00:5e:00:53:1b");
        assertThat(found.values("00-00-5E-00-53-AF", Language.EN)).containsExactly("00:00:5e:00:53:af");
    }

    @Test
    void mereFiguresNeedAWordForOne() {
        assertThat(found.en("router 00:00:10:20:30:40")).containsExactly("00:00:10:20:30:40");
        assertThat(found.en("won 12-10-11-13-15-12")).isEmpty();
        assertThat(found.fr("la box 00:00:10:20:30:40")).containsExactly("00:00:10:20:30:40");
        assertThat(found.fr("gagné 12-10-11-13-15-12")).isEmpty();
    }

    @Test
    void aFingerprintIsNone() {
        assertThat(found.en("aa:bb:cc:dd:ee:f1:02:03 and 5e:00:53:1b:00")).isEmpty();
        assertThat(found.fr("00:00:5e:00:53-1b")).isEmpty();
    }
}
