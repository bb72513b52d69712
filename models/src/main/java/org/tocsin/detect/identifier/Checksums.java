package org.tocsin.detect.identifier;

import java.math.BigInteger;
import org.apache.commons.validator.routines.checkdigit.ABANumberCheckDigit;
import org.apache.commons.validator.routines.checkdigit.EAN13CheckDigit;
import org.apache.commons.validator.routines.checkdigit.ISBN10CheckDigit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/**
 * The checks that numbers of people, accounts and vehicles carry in themselves. Each takes a number in capitals without
 * separators, of whatever length, and says whether it passes; what is no such number at all does not.
 */
final class Checksums {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final String PPS_LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";

    private Checksums() {}

    static boolean luhn(String digits) {
        return LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits);
    }

    /** French NIR: the key is 97 less the remainder of the rest by 97, with 19 for 2A and 18 for 2B (INSEE). */
    static boolean nir(String number) {
        if (!number.matches("\\d{5}(?:\\d\\d|2[AB])\\d{8}")) {
            return false;
        }
        String rest = number.substring(0, 13).replace("2A", "19").replace("2B", "18");
        return key(rest) == Integer.parseInt(number.substring(13));
    }

    /** Belgian national number: as the French key, with a 2 before the rest for those born since 2000. */
    static boolean belgian(String number) {
        if (!number.matches("\\d{11}")) {
            return false;
        }
        int check = Integer.parseInt(number.substring(9));
        return key(number.substring(0, 9)) == check || key("2" + number.substring(0, 9)) == check;
    }

    private static int key(String digits) {
        return 97 - new BigInteger(digits).mod(NINETY_SEVEN).intValue();
    }

    /** Swiss AHV/AVS number: an EAN-13 with the country's 756 before it (Central Compensation Office). */
    static boolean ahv(String number) {
        return number.startsWith("756") && EAN13CheckDigit.EAN13_CHECK_DIGIT.isValid(number);
    }

    /** Canadian SIN: Luhn; 0 is not given out, 8 is for businesses. */
    static boolean sin(String number) {
        return number.matches("[1-79]\\d{8}") && luhn(number);
    }

    /** US SSN or ITIN: no check digit, but areas 000 and 666, group 00 and serial 0000 are never given out (SSA). */
    static boolean ssn(String number) {
        return number.matches("\\d{9}")
                && !number.startsWith("000")
                && !number.startsWith("666")
                && !number.startsWith("00", 3)
                && !number.endsWith("0000");
    }

    /** UK national insurance number: no check digit, but prefixes that are not used (HMRC, NIM39110). */
    static boolean nino(String number) {
        return number.matches("[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\d{6}[A-D]")
                && !number.matches("(?:BG|GB|KN|NK|NT|TN|ZZ).*");
    }

    /** NHS number: weights 10 to 2 modulo 11, as an ISBN-10, but without its X (NHS data dictionary). */
    static boolean nhs(String number) {
        return number.matches("\\d{10}") && ISBN10CheckDigit.ISBN10_CHECK_DIGIT.isValid(number);
    }

    /** Irish PPS number: weights 8 to 2, and 9 for a second letter, modulo 23 (Department of Social Protection). */
    static boolean pps(String number) {
        if (!number.matches("\\d{7}[A-W][A-IW]?")) {
            return false;
        }
        int sum = weighted(number, 8, 7, 6, 5, 4, 3, 2);
        if (number.length() == 9) {
            sum += 9 * PPS_LETTERS.indexOf(number.charAt(8));
        }
        return PPS_LETTERS.charAt(sum % 23) == number.charAt(7);
    }

    /** Australian tax file number: modulo 11 (Australian Taxation Office). */
    static boolean tfn(String number) {
        return number.matches("\\d{9}") && weighted(number, 1, 4, 3, 7, 5, 8, 6, 9, 10) % 11 == 0;
    }

    /** Australian Medicare card: the ninth digit checks the first eight modulo 10 (Services Australia). */
    static boolean medicare(String number) {
        return number.matches("[2-6]\\d{9,10}")
                && weighted(number, 1, 3, 7, 9, 1, 3, 7, 9) % 10 == number.charAt(8) - '0';
    }

    /** US bank routing number: weights 3, 7, 1 modulo 10 (American Bankers Association). */
    static boolean aba(String number) {
        return number.matches("(?:0\\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\\d{7}")
                && ABANumberCheckDigit.ABAN_CHECK_DIGIT.isValid(number);
    }

    /** French RIB: 97 less 89 bank + 15 branch + 3 account modulo 97, letters as on a telephone keypad of old (CFONB). */
    static boolean rib(String number) {
        if (!number.matches("\\d{10}[A-Z0-9]{11}\\d{2}")) {
            return false;
        }
        StringBuilder account = new StringBuilder();
        for (char c : number.substring(10, 21).toCharArray()) {
            account.append(Character.isDigit(c) ? c : "12345678912345678923456789".charAt(c - 'A'));
        }
        long sum = 89 * Long.parseLong(number.substring(0, 5))
                + 15 * Long.parseLong(number.substring(5, 10))
                + 3 * Long.parseLong(account.toString());
        return 97 - sum % 97 == Long.parseLong(number.substring(21));
    }

    /** Vehicle identification number of North America and China: the ninth character, modulo 11 (49 CFR 565.15). */
    static boolean vin(String number) {
        if (!number.matches("[A-HJ-NPR-Z0-9]{17}")
                || number.chars().filter(Character::isLetter).count() < 3) {
            return false;
        }
        int[] weights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            char c = number.charAt(i);
            sum += weights[i] * (Character.isDigit(c) ? c - '0' : "12345678012345070923456789".charAt(c - 'A') - '0');
        }
        return "0123456789X".charAt(sum % 11) == number.charAt(8);
    }

    private static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
