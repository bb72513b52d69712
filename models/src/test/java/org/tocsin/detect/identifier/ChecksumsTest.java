package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksumsTest {
    /** Published test values and specimens, each with one digit that is changed. */
    static Stream<Arguments> numbers() {
        return Stream.of(
                number("NIR", Checksums::nir, "184127645108946"),
                number("SIN", Checksums::sin, "130692544"),
                number("NHS", Checksums::nhs, "9434765919"),
                number("TFN", Checksums::tfn, "123456782"),
                number("AHV", Checksums::ahv, "7569217076985"),
                number("BE", Checksums::belgian, "85073003328"),
                number("ABA", Checksums::aba, "110000000"),
                number("RIB", Checksums::rib, "20041010050500013M02606"),
                number("VIN", Checksums::vin, "1M8GDM9AXKP042788"),
                number("Luhn", Checksums::luhn, "4111111111111111"));
    }

    private static Arguments number(String name, Predicate<String> check, String valid) {
        return Arguments.of(Named.of(name, check), valid);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aTestValuePassesAndALastDigitChangedDoesNot(Predicate<String> check, String valid) {
        int last = valid.length() - 1;
        char other = valid.charAt(last) == '9' ? '0' : (char) (valid.charAt(last) + 1);
        assertThat(check.test(valid)).isTrue();
        assertThat(check.test(valid.substring(0, last) + other)).isFalse();
    }

    @Test
    void corsicaCountsAsNineteenAndEighteen() {
        assertThat(Checksums.nir("280052A004021" + corsican("2800519004021"))).isTrue();
        assertThat(Checksums.nir("280052B004021" + corsican("2800518004021"))).isTrue();
        assertThat(Checksums.nir("280052A004021" + corsican("2800518004021"))).isFalse();
    }

    private static String corsican(String digits) {
        return "%02d".formatted(97 - Long.parseLong(digits) % 97);
    }

    @Test
    void bothFormsOfAPpsNumberPass() {
        assertThat(Checksums.pps("1234567T")).isTrue();
        assertThat(Checksums.pps("1234567FA")).isTrue();
        assertThat(Checksums.pps("1234567A")).isFalse();
    }

    @Test
    void aNationalNumberSince2000HasATwoBeforeIt() {
        assertThat(Checksums.belgian("17073003384")).isTrue();
        assertThat(Checksums.belgian("17073003385")).isFalse();
    }

    @Test
    void areasThatAreNeverGivenOutAreNoSocialSecurityNumbers() {
        assertThat(Checksums.ssn("078051120")).isTrue();
        assertThat(Checksums.ssn("000051120")).isFalse();
        assertThat(Checksums.ssn("666051120")).isFalse();
        assertThat(Checksums.ssn("078001120")).isFalse();
    }

    @Test
    void prefixesOfSpecimensAreNoInsuranceNumbers() {
        assertThat(Checksums.nino("AB123456C")).isTrue();
        assertThat(Checksums.nino("QQ123456C")).isFalse();
        assertThat(Checksums.nino("GB123456C")).isFalse();
    }

    @Test
    void theNinthDigitOfAMedicareCardChecksTheOthers() {
        assertThat(Checksums.medicare("2123456701")).isTrue();
        assertThat(Checksums.medicare("2123456711")).isFalse();
    }

    @Property(tries = 300)
    void anyWrongKeyOfANirIsSeen(@ForAll @IntRange(min = 0, max = 99) int key) {
        assertThat(Checksums.nir("1841276451089" + "%02d".formatted(key))).isEqualTo(key == 46);
    }

    @Property(tries = 300)
    void anyTextMayBeAsked(@ForAll String text) {
        numbers().forEach(n -> {
            @SuppressWarnings("unchecked")
            Predicate<String> check = ((Named<Predicate<String>>) n.get()[0]).getPayload();
            assertThat(check.test(text + "x")).isFalse();
        });
    }
}
