package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.CodePoints;

class AddresseesTest {
    /** The handles of a text, without their {@code @}, that only say whom it answers. */
    private static List<String> addressees(String text) {
        List<Identifier> handles = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int end = at + 1;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            handles.add(new Identifier(
                    IdentifierType.HANDLE,
                    new Span(at, end),
                    0.9,
                    About.UNKNOWN,
                    "id.handle",
                    text.substring(at + 1, end)));
        }
        return Addressees.in(CodePoints.of(text), handles).stream()
                .map(Identifier::value)
                .toList();
    }

    @Test
    void whoIsAnsweredBesideAnotherIsNotSpokenOf() {
        assertThat(addressees("@wren2 did anybody look up @heron9 yet")).containsExactly("wren2");
        assertThat(addressees("@wren2 @tern4 on s'occupe de @heron9")).containsExactly("wren2", "tern4");
    }

    @Test
    void whoIsAnsweredAboutHerIsNotSpokenOf() {
        assertThat(addressees("@wren2 where does she live then")).containsExactly("wren2");
        assertThat(addressees("@wren2 elle habite où déjà")).containsExactly("wren2");
    }

    @Test
    void whoIsPointedAtIsAnother() {
        assertThat(Addressees.speaksOfAnother("lovely street, this one has")).isTrue();
        assertThat(Addressees.speaksOfAnother("jolie rue, celle-là")).isTrue();
        assertThat(Addressees.speaksOfAnother("nice street, one of many")).isFalse();
        assertThat(Addressees.speaksOfAnother("you know where this one lives")).isFalse();
    }

    @Test
    void whoIsSpokenToIsSpokenOf() {
        assertThat(addressees("@heron9 we know where you live")).isEmpty();
        assertThat(addressees("@heron9 elle a raison, t'es fini")).isEmpty();
        assertThat(addressees("@heron9 lied again")).isEmpty();
    }

    @Test
    void aHandleInTheMidstAnswersNobody() {
        assertThat(addressees("look at @heron9 and @wren2, she lied")).isEmpty();
    }
}
