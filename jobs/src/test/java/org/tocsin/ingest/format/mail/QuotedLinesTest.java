package org.tocsin.ingest.format.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedLinesTest {
    @Test
    void anArticleIsWhoseTheWordsBehindItsNumberSay() {
        assertThat(authors("In article <2io@example.com> tom@example.com (Tom Hill) writes:\n> Slugs.\n"))
                .containsExactly("Tom Hill");
        assertThat(authors("In article <2io@example.com>, Tom Hill <tom@example.com> wrote:\n> Slugs.\n"))
                .containsExactly("Tom Hill");
        assertThat(authors("Dans l'article <2io@example.com>, Anna Petit a écrit :\n> Des limaces.\n"))
                .containsExactly("Anna Petit");
        assertThat(authors("Ingrid wrote:\n> Snails.\n")).containsExactly("Ingrid");
    }

    private static List<String> authors(String text) {
        return new QuotedLines(text)
                .quotes().stream().map(whose -> String.valueOf(whose.author())).toList();
    }
}
