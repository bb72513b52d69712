package org.tocsin.detect.identifier;

import java.util.List;
import org.tocsin.post.Post;
import org.tocsin.text.CodePoints;
import org.tocsin.text.Language;

/** What a detector finds in a text, as the words that its spans cover. */
record Found(IdentifierDetector detector) {

    List<String> en(String text) {
        return in(text, Language.EN);
    }

    List<String> fr(String text) {
        return in(text, Language.FR);
    }

    List<String> in(String text, Language language) {
        CodePoints points = CodePoints.of(text);
        return detector.find(new Reading(Post.of("1", text), language)).stream()
                .map(i -> points.cut(i.span()))
                .toList();
    }

    List<String> values(String text, Language language) {
        return detector.find(new Reading(Post.of("1", text), language)).stream()
                .map(Identifier::value)
                .toList();
    }

    List<String> rules(String text, Language language) {
        return detector.find(new Reading(Post.of("1", text), language)).stream()
                .map(Identifier::rule)
                .toList();
    }
}
