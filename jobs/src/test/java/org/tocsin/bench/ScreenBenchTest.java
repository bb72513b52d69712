package org.tocsin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenBenchTest {
    @Test
    void aShortRunTellsPostsASecond() throws Exception {
        assertThat(ScreenBench.run(1, 0, 1)).hasSize(1).first().asString().matches(".*: [\\d,]+ posts/s .*");
    }
}
