package org.tocsin.mosaic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.taxonomy.IdentifierType;

class MosaicTest {
    @Property
    void theOrderOfPostsDoesNotMatter(
            @ForAll("mosaics") Mosaic a, @ForAll("mosaics") Mosaic b, @ForAll("mosaics") Mosaic c) {
        assertThat(Mosaic.merged(List.of(a, b, c))).isEqualTo(Mosaic.merged(List.of(c, a, b)));
        assertThat(a.with(b).with(c)).isEqualTo(a.with(b.with(c)));
    }

    @Property
    void aPostTwiceTellsNoMoreThanOnce(@ForAll("mosaics") Mosaic a) {
        assertThat(a.with(a)).isEqualTo(a);
        assertThat(a.with(Mosaic.EMPTY)).isEqualTo(a);
    }

    @Property
    void morePostsTellNoLessAndNeverMoreThanThereIs(@ForAll("mosaics") Mosaic a, @ForAll("mosaics") Mosaic b) {
        assertThat(a.with(b).bits()).isBetween(Math.max(a.bits(), b.bits()) - 1e-9, 33.0);
    }

    @Test
    void aNameIsNoFactThatIsExposed() {
        Mosaic mosaic = Mosaic.of(List.of(Clue.of(IdentifierType.PERSON), Clue.of(IdentifierType.GEO)));
        assertThat(mosaic.exposed()).isEqualTo(Set.of(Facet.PLACE));
        assertThat(mosaic.types()).containsExactly(IdentifierType.PERSON, IdentifierType.GEO);
    }

    @Provide
    Arbitrary<Mosaic> mosaics() {
        return Combinators.combine(Arbitraries.of(IdentifierType.class), Arbitraries.of(Detail.class))
                .as(Clue::new)
                .list()
                .ofMaxSize(6)
                .map(Mosaic::of);
    }
}
