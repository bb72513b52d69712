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
                "Quiet_heron, le dossier | Quiet_heron"
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
