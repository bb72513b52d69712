package org.tocsin.mosaic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tocsin.taxonomy.IdentifierType.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.taxonomy.IdentifierType;

class IdentifiabilityTest {
    private static final double ALL = Math.log(8.2e9) / Math.log(2);

    @Test
    void aSurnameTellsLessThanANameThanANameAndATownThanAPhone() {
        double surname = bits(new Clue(PERSON, Detail.PART));
        double name = bits(Clue.of(PERSON));
        double nameAndTown = bits(Clue.of(PERSON), Clue.of(POSTCODE));
        assertThat(List.of(surname, name, nameAndTown, bits(Clue.of(PHONE)), bits(Clue.of(NATIONAL_ID))))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void anAddressTellsMoreTheFullerItIs() {
        assertThat(List.of(
                        bits(new Clue(STREET_ADDRESS, Detail.PART)),
                        bits(new Clue(STREET_ADDRESS, Detail.WHOLE)),
                        bits(new Clue(STREET_ADDRESS, Detail.EXACT))))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aPostcodeAddsToAFullAddressNothingAndToAStreetNoMoreThanTheHousehold() {
        Clue full = new Clue(STREET_ADDRESS, Detail.EXACT);
        assertThat(bits(full, Clue.of(POSTCODE))).isCloseTo(bits(full), within(1e-9));
        assertThat(bits(Clue.of(STREET_ADDRESS), Clue.of(POSTCODE))).isCloseTo(bits(full), within(1e-9));
        assertThat(bits(Clue.of(POSTCODE))).isLessThan(bits(full));
    }

    @Test
    void aBirthDateAndAPostcodeLeaveAFewPeople() {
        double left = 8.2e9 / Math.pow(2, bits(Clue.of(BIRTH_DATE), Clue.of(POSTCODE)));
        assertThat(left).isBetween(1.0, 100.0);
    }

    @Test
    void allThereIsSinglesOutOneLivingPersonAndNoMore() {
        List<Clue> all = List.of(IdentifierType.values()).stream().map(Clue::of).toList();
        assertThat(Identifiability.standard().bits(all)).isCloseTo(ALL, within(1e-9));
        assertThat(Identifiability.standard().bits(List.of())).isZero();
    }

    private static double bits(Clue... clues) {
        return Identifiability.standard().bits(List.of(clues));
    }
}
