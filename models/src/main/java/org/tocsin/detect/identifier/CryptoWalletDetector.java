package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.CRYPTO_WALLET;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Addresses of wallets: Bitcoin, Litecoin, Dogecoin and Tron by Base58Check, newer ones by Bech32, Ethereum by the capitals
 * of EIP-55. An Ethereum address in one case carries no check and is told by its shape; Monero, Solana and Ripple, whose
 * checks are none or their own, by a word for a wallet.
 */
final class CryptoWalletDetector implements IdentifierDetector {
    private static final int SHORTEST = 26;
    private static final int LONGEST = 108; // a Cardano address has 103
    private static final int LONGEST_BASE58 = 35;
    private static final int ETHEREUM = 42;
    private static final String BASE58_BEGINS = "13LMDAT9";

    @Override
    public IdentifierType type() {
        return CRYPTO_WALLET;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.digits() > 0;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>();
        Words words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.length(i) >= SHORTEST && words.length(i) <= LONGEST && words.digits(i) > 0) {
                wallet(reading, i, found);
            }
        }
        return found;
    }

    private static void wallet(Reading reading, int word, List<Identifier> found) {
        Words words = reading.words();
        int begin = words.begin(word);
        int end = words.end(word);
        String address = reading.text().substring(begin, end);
        if (BASE58_BEGINS.indexOf(address.charAt(0)) >= 0 && Base58.checked(address)) {
            found.add(reading.identifier(CRYPTO_WALLET, begin, end, 0.99, "id.wallet.base58.checked", address));
        } else if (bech32(address)) {
            String value = address.toLowerCase(Locale.ROOT);
            found.add(reading.identifier(CRYPTO_WALLET, begin, end, 0.99, "id.wallet.bech32.checked", value));
        } else if (ethereum(address)) {
            ethereum(reading, begin, end, address, found);
        } else if (mixed(address) && Cue.beside(NumberDetector.cues("wallet"), words, word, word, Scheme.REACH)) {
            found.add(reading.identifier(CRYPTO_WALLET, begin, end, 0.75, "id.wallet.cue", address));
        } else if (mixed(address)) {
            boolean base58 = BASE58_BEGINS.indexOf(address.charAt(0)) >= 0 && address.length() <= LONGEST_BASE58;
            NearMiss.Reason reason = base58 ? NearMiss.Reason.CHECK_FAILED : NearMiss.Reason.UNNAMED;
            reading.nearMiss(CRYPTO_WALLET, begin, end, reason);
        } else if (segwit(address)) {
            reading.nearMiss(CRYPTO_WALLET, begin, end, NearMiss.Reason.CHECK_FAILED);
        }
    }

    private static boolean bech32(String address) {
        return segwit(address) && Bech32.checked(address);
    }

    private static boolean segwit(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("bc1")
                || lower.startsWith("ltc1")
                || lower.startsWith("tb1")
                || lower.startsWith("addr1");
    }

    private static boolean ethereum(String address) {
        return address.length() == ETHEREUM
                && address.startsWith("0x")
                && address.chars().skip(2).allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private static void ethereum(Reading reading, int begin, int end, String address, List<Identifier> found) {
        String value = address.toLowerCase(Locale.ROOT);
        String digits = address.substring(2);
        boolean oneCase =
                digits.equals(digits.toLowerCase(Locale.ROOT)) || digits.equals(digits.toUpperCase(Locale.ROOT));
        if (checked(digits)) {
            found.add(reading.identifier(CRYPTO_WALLET, begin, end, 0.99, "id.wallet.eip55.checked", value));
        } else if (oneCase) {
            found.add(reading.identifier(CRYPTO_WALLET, begin, end, 0.85, "id.wallet.shape", value));
        } else {
            reading.nearMiss(CRYPTO_WALLET, begin, end, NearMiss.Reason.CHECK_FAILED);
        }
    }

    /** EIP-55: a letter is a capital where the hash of the address in small letters has 8 or more at its place. */
    private static boolean checked(String digits) {
        byte[] lower = digits.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
        String hash = HexFormat.of().formatHex(Keccak.hash(lower));
        int letters = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (Character.isUpperCase(c) != (Character.digit(hash.charAt(i), 16) >= 8)) {
                    return false;
                }
            }
        }
        return letters > 0;
    }

    /** Letters of both cases and digits, as random as an address: no long word is. */
    private static boolean mixed(String address) {
        return address.chars().anyMatch(Character::isUpperCase)
                && address.chars().anyMatch(Character::isLowerCase)
                && address.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }
}
