package org.tocsin.ingest.format.video;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgoTest {
    @Test
    void bothLanguagesAreRead() {
        assertThat(Ago.of("2 years ago")).isEqualTo(Ago.of("il y a 2 ans"));
        assertThat(Ago.of("1 hour ago (edited)")).isEqualTo(Ago.of("il y a 1 heure (modifié)"));
        assertThat(Ago.of("3\u00A0weeks ago")).isEqualTo(new Ago(3, 7 * 86_400));
        assertThat(Ago.of("à l'instant")).isEqualTo(new Ago(0, 60));
    }

    @Test
    void whatSaysNoUnitIsNone() {
        assertThat(Ago.of(null)).isNull();
        assertThat(Ago.of("")).isNull();
        assertThat(Ago.of("2 years".repeat(40))).isNull();
        assertThat(Ago.of("12345 days ago")).isNull();
        assertThat(Ago.of("Mar 3, 2024")).isNull();
    }
}
