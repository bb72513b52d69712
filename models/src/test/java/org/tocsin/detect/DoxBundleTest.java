package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;

class DoxBundleTest {
    private static final Identifier NAME = identifier(IdentifierType.PERSON, 0, 10, About.THIRD_PARTY);
    private static final Identifier PHONE = identifier(IdentifierType.PHONE, 20, 30, About.THIRD_PARTY);
    private static final Identifier STREET = identifier(IdentifierType.STREET_ADDRESS, 40, 60, About.THIRD_PARTY);

    @Test
    void aNameWithANumberIsADox() {
        assertThat(DoxBundle.in(List.of(PHONE, NAME))).hasValueSatisfying(signal -> {
            assertThat(signal.indicator()).isEqualTo(Indicator.DOX_PUBLISH);
            assertThat(signal.span()).isEqualTo(new Span(0, 30));
        });
    }

    @Test
    void aNumberAloneIsNone() {
        assertThat(DoxBundle.in(List.of(PHONE))).isEmpty();
        assertThat(DoxBundle.in(List.of(NAME, identifier(IdentifierType.HANDLE, 12, 18, About.THIRD_PARTY))))
                .isEmpty();
    }

    @Test
    void onesOwnDataAndAShopsAreNone() {
        assertThat(DoxBundle.in(List.of(NAME, PHONE.about(About.SELF)))).isEmpty();
        assertThat(DoxBundle.in(List.of(NAME, PHONE.about(About.ORGANISATION)))).isEmpty();
    }

    @Test
    void everyKindOfDataMakesItSurer() {
        double two = DoxBundle.in(List.of(NAME, PHONE)).orElseThrow().confidence();
        double three = DoxBundle.in(List.of(NAME, PHONE, STREET)).orElseThrow().confidence();
        assertThat(three).isGreaterThan(two);
    }

    private static Identifier identifier(IdentifierType type, int begin, int end, About about) {
        return new Identifier(type, new Span(begin, end), 0.9, about, "test", "value");
    }
}
