package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.text.Language;

class EmailDetectorTest {
    private final Found found = new Found(new EmailDetector());

    @Test
    void anAddressEndsBeforeTheSentenceDoes() {
        assertThat(found.en("write to jo.sample@example.org. Soon.")).containsExactly("jo.sample@example.org");
        assertThat(found.fr("(jo@example.com)")).containsExactly("jo@example.com");
    }

    @Test
    void whatHasNoDomainIsNone() {
        assertThat(found.en("jo@work, see @sample and a..b@example.com or x@192.0.2.1"))
                .isEmpty();
    }

    @Test
    void signsMayBeWords() {
        assertThat(found.en("jo.sample [at] example [dot] com")).containsExactly("jo.sample [at] example [dot] com");
        assertThat(found.en("jo (at) example.com")).containsExactly("jo (at) example.com");
        assertThat(found.en("reach jo_s at example dot com now")).containsExactly("jo_s at example dot com");
        assertThat(found.fr("jo arobase example point com")).containsExactly("jo arobase example point com");
        assertThat(found.values("Jo.S (at) Example (dot) org", Language.EN)).containsExactly("jo.s@example.org");
    }

    @Test
    void everydayAtIsNone() {
        assertThat(found.en("meet at the dot com cafe; look at example.com")).isEmpty();
        assertThat(found.en("find us at example dot com")).isEmpty();
        assertThat(found.fr("à ce point com un idiot")).isEmpty();
    }
}
