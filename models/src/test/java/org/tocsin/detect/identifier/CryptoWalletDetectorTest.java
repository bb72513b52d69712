package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CryptoWalletDetectorTest {
    private final Found found = new Found(new CryptoWalletDetector());

    /** The first block's address, and the examples of BIP 13, 173, 350 and EIP 55. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
                "3P14159f73E4gFr7JterCCQh9QjiTjiZrG",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
                "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"
            })
    void anAddressIsFoundByItsCheckInBothLanguages(String wallet) {
        assertThat(found.en("tips: " + wallet + " thanks")).containsExactly(wallet);
        assertThat(found.fr("pour les dons : " + wallet + ".")).containsExactly(wallet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
                "0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                "da39a3ee5e6b4b0d3255bfef95601890afd80709"
            })
    void whatFailsItsCheckIsNone(String text) {
        assertThat(found.en("see " + text + " there")).isEmpty();
        assertThat(found.fr("voir " + text + " là")).isEmpty();
    }

    @Test
    void otherCoinsNeedAWordForAWallet() {
        String other = "7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV1";
        assertThat(found.en("SOL wallet: " + other)).containsExactly(other);
        assertThat(found.fr("son portefeuille : " + other)).containsExactly(other);
        assertThat(found.en("session " + other)).isEmpty();
        assertThat(found.fr("la session " + other)).isEmpty();
    }
}
