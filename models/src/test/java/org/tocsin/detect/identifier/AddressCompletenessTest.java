package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressCompletenessTest {
    @Test
    void eachFurtherPartHalvesTheDoubt() {
        assertThat(of(AddressPart.STREET).confidence()).isEqualTo(0.6, within(1e-9));
        assertThat(of(AddressPart.STREET, AddressPart.NUMBER).confidence()).isEqualTo(0.8, within(1e-9));
        assertThat(of(AddressPart.values()).confidence()).isEqualTo(0.975, within(1e-9));
    }

    @Test
    void itTellsWhatIsThereAndWhatLacks() {
        assertThat(of(AddressPart.STREET, AddressPart.TOWN).told())
                .isEqualTo("it has street, town; it lacks number, postcode, flat, floor or staircase");
        assertThat(of(AddressPart.values()).told())
                .isEqualTo("it has street, number, town, postcode, flat, floor or staircase");
    }

    @Test
    void thereIsNoAddressWithoutAStreet() {
        assertThatThrownBy(() -> new AddressCompleteness(Set.of(AddressPart.TOWN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AddressCompleteness of(AddressPart... parts) {
        return new AddressCompleteness(EnumSet.copyOf(Set.of(parts)));
    }
}
