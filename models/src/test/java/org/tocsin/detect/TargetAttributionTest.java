package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.CodePoints;

class TargetAttributionTest {
    @Test
    void theHandleOfTheSentenceIsTheTarget() {
        assertThat(kind("go after @brunel_x now", "go after", "@brunel_x")).isEqualTo(TargetRef.Kind.MENTION);
        assertThat(kind("occupez-vous de @brunel_x", "occupez-vous", "@brunel_x"))
                .isEqualTo(TargetRef.Kind.MENTION);
    }

    @Test
    void youIsWhoeverIsAnswered() {
        assertThat(kind("you will regret this", "regret", null)).isEqualTo(TargetRef.Kind.REPLY);
        assertThat(kind("tu vas regretter", "regretter", null)).isEqualTo(TargetRef.Kind.REPLY);
    }

    @Test
    void herIsAPronounUnlessThePostNamesExactlyOne() {
        assertThat(kind("somebody stop her", "stop", null)).isEqualTo(TargetRef.Kind.PRONOUN);
        assertThat(kind("@brunel_x is back. somebody stop her", "stop", "@brunel_x"))
                .isEqualTo(TargetRef.Kind.MENTION);
    }

    @Test
    void withNobodySaidTheThreadIsTheTarget() {
        assertThat(kind("tonight then", "tonight", null)).isEqualTo(TargetRef.Kind.THREAD);
    }

    private static TargetRef.@Nullable Kind kind(String text, String sign, @Nullable String named) {
        Post post = new Post("1", text, null, null, "t", "A thread", null, null, null, List.of());
        List<Identifier> known = named == null
                ? List.of()
                : List.of(new Identifier(
                        IdentifierType.HANDLE,
                        span(text, named),
                        0.9,
                        About.THIRD_PARTY,
                        "test",
                        named.toLowerCase(Locale.ROOT)));
        TargetRef target = new TargetAttribution(post, CodePoints.of(text), known).of(span(text, sign), null, null);
        return target == null ? null : target.kind();
    }

    private static Span span(String text, String part) {
        return new Span(text.indexOf(part), text.indexOf(part) + part.length());
    }
}
