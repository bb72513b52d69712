package org.tocsin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void theIntervalIsWilsons() {
        Share share = new Share(15, 148); // an example of Newcombe 1998, of one proportion
        assertThat(share.low()).isCloseTo(0.0624, within(0.0001));
        assertThat(share.high()).isCloseTo(0.1605, within(0.0001));
    }

    @Test
    void noneAndAllStillHaveAnInterval() {
        assertThat(new Share(0, 20).low()).isZero();
        assertThat(new Share(0, 20).high()).isCloseTo(0.1611, within(0.0001));
        assertThat(new Share(20, 20).low()).isCloseTo(0.8389, within(0.0001));
        assertThat(new Share(20, 20).high()).isOne();
    }

    @Test
    void ofNothingNothingIsKnown() {
        Share none = new Share(0, 0);
        assertThat(none.value()).isNaN();
        assertThat(none.low()).isNaN();
        assertThat(none.high()).isNaN();
    }
}
