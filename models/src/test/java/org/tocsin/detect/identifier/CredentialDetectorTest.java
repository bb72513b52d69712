package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.text.Language;

class CredentialDetectorTest {
    private final Found found = new Found(new CredentialDetector());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "password: Sample-Otter7|Sample-Otter7",
                "login jo@example.org / pass Otter2047 works|Otter2047",
                "[+] ISP login pw ....... otter2047!|otter2047!",
                "his password is \"otter2047\"|otter2047",
                "jo@example.net;192.0.2.143;otter2047|otter2047",
                "the gate code is 2047#|2047#"
            })
    void aSecretIsFoundInEnglish(String text, String secret) {
        assertThat(found.en(text)).containsExactly(secret);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mdp : loutre2047|loutre2047",
                "son mot de passe est Loutre-2047.|Loutre-2047",
                "jo@example.net:loutre2047|loutre2047",
                "digicode : A2047|A2047",
                "code de l'immeuble 2047B|2047B"
            })
    void aSecretIsFoundInFrench(String text, String secret) {
        assertThat(found.fr(text)).containsExactly(secret);
    }

    @Test
    void talkOfPasswordsIsNone() {
        assertThat(found.en("change your password: now. The password is wrong, a pass v2 fails, password reset 2024"))
                .isEmpty();
        assertThat(found.fr("change ton mot de passe : vite. Le mdp est faux, un pass vaccin2, jo@example.net: merci"))
                .isEmpty();
        assertThat(found.en("password: https://example.org/r3set")).isEmpty();
    }

    @Test
    void noSecretIsEverKept() {
        assertThat(found.values("password: Sample-Otter7", Language.EN)).containsExactly("");
        assertThat(found.values("mdp : loutre2047", Language.FR)).containsExactly("");
    }
}
