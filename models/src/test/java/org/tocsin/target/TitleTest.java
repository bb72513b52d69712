package org.tocsin.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Halford exposed | halford",
                "Le cas Anselme - tome 4 | anselme",
                "everything on Mira Halford so far | mira halford",
                "L'affaire Élodie Vassieux | elodie vassieux",
                "The @quietheron thread | quietheron",
                "quiet_heron general | quiet_heron",
                "Quiet_heron, le dossier | Quiet_heron",
                "what a liar. Mira Halford again. Unbelievable | mira halford",
                "encore un mensonge de Mira. Passez voir | mira",
                "told you. Dr. Mira Halford again | mira halford",
                "Halford, Vassieux: who lied first | halford"
            })
    void aTitleNamesSomebody(String title, String subject) {
        assertThat(Title.subject(title).orElseThrow().value()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The best bread in March",
                "Pourquoi les trains sont en retard",
                "Ten Things Nobody Tells You About Sourdough Bread",
                "RAID TONIGHT",
                "General thread, part 3",
                "2026-03-14",
                "Gardening in the rain again, why not. Pictures tomorrow",
                "Quel ciel hier soir : arc double, photo. Couvrez-vous.",
                "Jardiner sous la pluie ? Gonflez vos pneus",
                ""
            })
    void aTitleNamesNobody(String title) {
        assertThat(Title.subject(title)).isEmpty();
    }

    @Test
    void noTitleNamesNobody() {
        assertThat(Title.subject(null)).isEmpty();
    }
}
