package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IpDetectorTest {
    private final Found found = new Found(new IpDetector());

    @Test
    void bothVersionsAreFound() {
        assertThat(found.en("from 192.0.2.17, then 2001:db8::17.")).containsExactly("192.0.2.17", "2001:db8::17");
        assertThat(found.fr("son ip : 203.0.113.5/24")).containsExactly("203.0.113.5");
    }

    @Test
    void aNetworkIsNobodysAddress() {
        assertThat(found.en("attacks from 192.0.2.0/24 every night")).isEmpty();
        assertThat(found.fr("des attaques de 192.0.2.0/24")).isEmpty();
    }

    @Test
    void versionsTimesAndScopesAreNone() {
        assertThat(found.en("version 1.2.3.4, v1.2.3.4, at 12:30:45, std::vector, a::b, 1.2.3.4.5, 300.1.1.1"))
                .isEmpty();
        assertThat(found.fr("la version 10.2.0.1")).isEmpty();
    }
}
