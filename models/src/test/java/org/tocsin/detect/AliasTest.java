package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

class AliasTest {
    private static boolean alias(String text) {
        int first = text.indexOf("@heron");
        int second = text.indexOf("@wren");
        return Alias.between(
                CodePoints.of(text),
                new Span(Math.min(first, second), Math.min(first, second) + (first < second ? 6 : 5)),
                new Span(Math.max(first, second), Math.max(first, second) + (first < second ? 5 : 6)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@heron aka @wren",
                "@heron (@wren)",
                "@heron is really @wren",
                "@heron = @wren",
                "@heron, real name @wren",
                "@heron is an old account of @wren",
                "@heron, son ancien compte : @wren",
                "@heron est un autre compte de @wren",
                "@heron used to post as @wren on another board",
                "look: the same person, @heron and @wren",
                "@heron and @wren are the same",
                "other accounts run by @heron: @wren",
                "@heron c'est en fait @wren",
                "@heron alias @wren",
                "@heron et @wren ne font qu'un",
                "c'est la même personne : @heron et @wren",
                "@heron, avant, écrivait sous le nom de @wren",
                "@heron (an old blog of @wren)",
                "@heron (vieux blog de @wren)",
                "@heron se faisait appeler @wren",
                "@heron, dit @wren",
                "@heron = the one we know as @wren",
                "derrière @heron se cache @wren",
                "@heron turns out to be @wren",
                "solved: @heron -> @wren",
                "trouvé : @heron → @wren",
                "@heron was once @wren",
                "@heron signait @wren",
                "@heron postait sous @wren",
                "@heron et @wren, c la mm personne",
                "it is the same guy, @heron and @wren"
            })
    void twoNamesAreOne(String text) {
        assertThat(alias(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@heron and @wren had lunch",
                "@heron is right about @wren",
                "@heron est d'accord avec @wren",
                "@heron et @wren ont chanté",
                "@heron, @wren, good morning",
                "@heron is the sister of @wren",
                "@heron dit à @wren de venir",
                "@heron called @wren yesterday",
                "@heron a appelé @wren hier",
                "@heron posted as soon as @wren left",
                "@heron posts as often as @wren",
                "@heron goes by @wren's house on mondays",
                "@heron is behind @wren in the polls",
                "@heron hates the new channel of @wren",
                "@heron read another account by @wren",
                "@heron a lu le nouveau blog de @wren",
                "@heron déteste la nouvelle page de @wren",
                "@heron used to be friends with @wren",
                "@heron has the same phone as @wren",
                "@heron a le même mail que @wren lui a envoyé",
                "@heron c'est la soeur de @wren",
                "@heron was kind to @wren",
                "@heron et @wren sont du même avis"
            })
    void twoNamesStayTwo(String text) {
        assertThat(alias(text)).as(text).isFalse();
    }
}
