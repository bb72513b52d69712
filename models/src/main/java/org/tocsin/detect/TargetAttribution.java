package org.tocsin.detect;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.syntax.Sentences;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.CodePoints;

/**
 * Finds whom a signal is aimed at, from what is nearest to what is only implied: a handle or name in its sentence, a
 * group, a pronoun, the one answered, a name elsewhere in the post, the thread's subject.
 */
final class TargetAttribution {
    private static final Set<String> YOU =
            Set.of("you", "u", "ur", "your", "yourself", "tu", "te", "toi", "ton", "ta", "tes", "vous", "votre", "vos");
    private static final Set<String> THIRD = Set.of(
            "she", "her", "him", "he", "his", "them", "they", "their", "elle", "il", "lui", "leur", "eux", "elles",
            "ils", "la", "le", "sa", "son", "ses");

    private final Post post;
    private final CodePoints points;
    private final List<Span> sentences;
    private final List<Identifier> named;

    TargetAttribution(Post post, CodePoints points, List<Identifier> identifiers) {
        this.post = post;
        this.points = points;
        this.sentences = Sentences.of(post.text());
        List<Identifier> answered = Addressees.in(points, identifiers);
        this.named = identifiers.stream()
                .filter(i -> i.type() == IdentifierType.HANDLE || i.type() == IdentifierType.PERSON)
                .filter(i -> i.about() == About.THIRD_PARTY || i.about() == About.UNKNOWN)
                .filter(i -> !answered.contains(i))
                .toList();
    }

    /** The target of a signal; {@code said} is the word for it that a rule or the grammar found, {@code kind} its guess. */
    @Nullable TargetRef of(Span signal, @Nullable Span said, TargetRef.@Nullable Kind kind) {
        Span sentence = sentenceOf(signal);
        if (kind == TargetRef.Kind.GROUP) {
            return new TargetRef(kind, said);
        }
        if (said != null && (kind == TargetRef.Kind.MENTION || isMention(said))) {
            return new TargetRef(TargetRef.Kind.MENTION, mentionAt(said).orElse(said));
        }
        Optional<Span> near = nearest(signal, sentence);
        if (near.isPresent()) {
            return new TargetRef(TargetRef.Kind.MENTION, near.get());
        }
        if (kind != null) {
            return kind == TargetRef.Kind.PRONOUN ? subjectOr(new TargetRef(kind, said)) : new TargetRef(kind, said);
        }
        Span words = said == null ? sentence : said;
        Optional<Span> you = word(words, YOU);
        Optional<Span> third = word(words, THIRD);
        if (third.isPresent() && (you.isEmpty() || said == null)) {
            return subjectOr(new TargetRef(TargetRef.Kind.PRONOUN, third.get()));
        }
        if (you.isPresent()) {
            return new TargetRef(TargetRef.Kind.REPLY, you.get());
        }
        return nearest(signal, new Span(0, points.length()))
                .map(span -> new TargetRef(TargetRef.Kind.MENTION, span))
                .or(() -> Optional.ofNullable(post.threadTitle()).map(t -> new TargetRef(TargetRef.Kind.THREAD, null)))
                .or(() -> Optional.ofNullable(post.replyTo()).map(r -> new TargetRef(TargetRef.Kind.REPLY, null)))
                .orElse(null);
    }

    /** "her" is whoever the post names, if it names exactly one. */
    private TargetRef subjectOr(TargetRef pronoun) {
        long distinct = named.stream().map(Identifier::value).distinct().count();
        return distinct == 1
                ? new TargetRef(TargetRef.Kind.MENTION, named.get(0).span())
                : pronoun;
    }

    private Span sentenceOf(Span signal) {
        return sentences.stream().filter(s -> s.overlaps(signal)).findFirst().orElse(signal);
    }

    private boolean isMention(Span said) {
        return points.cut(said).startsWith("@") || mentionAt(said).isPresent();
    }

    private Optional<Span> mentionAt(Span said) {
        return named.stream().map(Identifier::span).filter(said::overlaps).findFirst();
    }

    private Optional<Span> nearest(Span signal, Span within) {
        return named.stream()
                .map(Identifier::span)
                .filter(within::overlaps)
                .min(Comparator.comparingInt((Span span) -> distance(span, signal))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
    }

    /** The first word of a stretch that is in the set. */
    private Optional<Span> word(Span within, Set<String> words) {
        String text = points.cut(within);
        CodePoints inner = CodePoints.of(text);
        for (int i = 0; i < text.length(); i++) {
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > i && words.contains(text.substring(i, end).toLowerCase(Locale.ROOT))) {
                Span span = inner.span(i, end);
                return Optional.of(new Span(within.begin() + span.begin(), within.begin() + span.end()));
            }
            i = Math.max(i, end);
        }
        return Optional.empty();
    }
}
