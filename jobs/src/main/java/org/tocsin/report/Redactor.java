package org.tocsin.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.report.RedactedText.Kind;
import org.tocsin.report.RedactedText.Piece;
import org.tocsin.text.CodePoints;
import org.tocsin.text.Language;

/**
 * Makes the words of a post fit to be read: the only maker of {@link RedactedText} and {@link MaskedText}. It errs
 * towards masking: a word is shown because it is common, never because nothing recognised it. Linear in the length of
 * the text; safe to share between threads.
 */
public final class Redactor {
    /** The most tokens that an excerpt shows, masks included. */
    public static final int MAX_TOKENS = 12;

    private static final int MAX_MASKED_CHUNKS = 200;
    private static final int MANY_DIGITS = 4; // a year or a house number may be told to who holds the post; a phone not

    private final Map<Language, CommonLexicon> lexicons = new EnumMap<>(Language.class);

    public Redactor() {
        for (Language language : Language.values()) {
            lexicons.put(language, CommonLexicon.of(language));
        }
    }

    /**
     * At most {@link #MAX_TOKENS} tokens of {@code text} around {@code signal}: common words of {@code language} and
     * their punctuation; identifying data as its type; a mask for all else. The spans count code points of the text.
     */
    public RedactedText excerpt(String text, Language language, List<Identifier> identifiers, Span signal) {
        CodePoints points = CodePoints.of(text);
        int length = points.length();
        int begin = points.unit(Math.min(signal.begin(), length));
        int end = points.unit(Math.min(signal.end(), length));
        Line line = new Line(text, points, identifiers, lexicon(language));
        for (Chunk chunk : around(text, begin, end)) {
            if (!line.add(chunk)) {
                break;
            }
        }
        return new RedactedText(line.pieces);
    }

    /** All words of {@code text}, up to a cap, with identifying data masked. */
    public MaskedText mask(String text, List<Identifier> identifiers) {
        return mask(text, identifiers, new Span(0, text.codePointCount(0, text.length())));
    }

    /** The words of {@code text} that {@code within} touches, up to a cap, with identifying data masked. */
    public MaskedText mask(String text, List<Identifier> identifiers, Span within) {
        CodePoints points = CodePoints.of(text);
        int length = points.length();
        int limit = points.unit(Math.min(within.end(), length));
        List<String> words = new ArrayList<>();
        Identifier last = null;
        Chunk chunk = Chunk.after(text, Chunk.start(text, points.unit(Math.min(within.begin(), length))), limit);
        for (; chunk != null && words.size() < MAX_MASKED_CHUNKS; chunk = Chunk.after(text, chunk.end(), limit)) {
            Identifier found = touching(identifiers, points.span(chunk.begin(), chunk.end()));
            if (found == null) {
                words.add(tellsNobody(chunk.cut(text)) ? chunk.cut(text) : "[…]");
            } else if (!found.equals(last)) {
                words.add("[" + found.type() + "]");
            }
            last = found;
        }
        return new MaskedText(String.join(" ", words));
    }

    /** The chunks of the signal, then as many on either side as still fit, shared evenly where both sides have some. */
    private static List<Chunk> around(String text, int begin, int end) {
        List<Chunk> signal = chunks(text, Chunk.start(text, begin), Math.max(end, Math.min(begin + 1, text.length())));
        int room = MAX_TOKENS - signal.size();
        int after = signal.isEmpty() ? begin : signal.get(signal.size() - 1).end();
        List<Chunk> right = room == 0 ? List.of() : chunks(text, after, text.length(), room);
        Deque<Chunk> left = new ArrayDeque<>();
        int first = signal.isEmpty() ? begin : signal.get(0).begin();
        int leftRoom = Math.max(room / 2, room - right.size());
        for (Chunk chunk = Chunk.before(text, first);
                chunk != null && left.size() < leftRoom;
                chunk = Chunk.before(text, chunk.begin())) {
            left.addFirst(chunk);
        }
        List<Chunk> all = new ArrayList<>(left);
        all.addAll(signal);
        all.addAll(right.subList(0, Math.min(right.size(), room - left.size())));
        return all;
    }

    private static List<Chunk> chunks(String text, int from, int limit) {
        return chunks(text, from, limit, MAX_TOKENS);
    }

    private static List<Chunk> chunks(String text, int from, int limit, int most) {
        List<Chunk> chunks = new ArrayList<>();
        for (Chunk chunk = Chunk.after(text, from, limit);
                chunk != null && chunks.size() < most;
                chunk = Chunk.after(text, chunk.end(), limit)) {
            chunks.add(chunk);
        }
        return chunks;
    }

    private boolean tellsNobody(String chunk) {
        long digits = chunk.codePoints().filter(Character::isDigit).count();
        boolean points = chunk.indexOf('@') >= 0 || chunk.contains("://") || chunk.contains("www.");
        boolean strange = chunk.codePoints().anyMatch(Redactor::isInvisible) || chunk.length() > 64;
        boolean capital = chunk.codePoints().anyMatch(Character::isUpperCase);
        return digits < MANY_DIGITS && !points && !strange && (!capital || isCommon(chunk));
    }

    private boolean isCommon(String chunk) {
        Word word = Word.of(chunk);
        return word != null
                && (lexicon(Language.EN).spelling(word.core(), false).isPresent()
                        || lexicon(Language.FR).spelling(word.core(), false).isPresent());
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    private CommonLexicon lexicon(Language language) {
        return lexicons.getOrDefault(language, CommonLexicon.of(Language.OTHER));
    }

    private static @Nullable Identifier touching(List<Identifier> identifiers, Span span) {
        return identifiers.stream()
                .filter(it -> it.span().overlaps(span))
                .min(Identifier.ORDER)
                .orElse(null);
    }

    /** An excerpt in the making. */
    private static final class Line {
        private final String text;
        private final CodePoints points;
        private final List<Identifier> identifiers;
        private final CommonLexicon lexicon;
        private final List<Piece> pieces = new ArrayList<>();
        private int tokens;
        private boolean afterNumber;
        private @Nullable Identifier last;

        Line(String text, CodePoints points, List<Identifier> identifiers, CommonLexicon lexicon) {
            this.text = text;
            this.points = points;
            this.identifiers = identifiers;
            this.lexicon = lexicon;
        }

        /** Adds what may be shown of {@code chunk}; false when the line is full. */
        boolean add(Chunk chunk) {
            Identifier found = touching(identifiers, points.span(chunk.begin(), chunk.end()));
            if (found != null && found.equals(last)) {
                return true;
            }
            last = found;
            Piece piece = found == null ? piece(chunk) : new Piece(Kind.TAG, "[" + found.type() + "]");
            tokens += Math.max(1, letterRuns(piece));
            if (tokens > MAX_TOKENS) {
                return false;
            }
            pieces.add(piece);
            return true;
        }

        private Piece piece(Chunk chunk) {
            boolean strict = afterNumber;
            afterNumber = hasDigit(chunk);
            Word word = Word.of(chunk.end() - chunk.begin() > Word.LONGEST ? "" : chunk.cut(text));
            if (word == null) {
                return new Piece(Kind.MASK, RedactedText.MASK);
            }
            if (word.core().isEmpty()) {
                return new Piece(Kind.WORD, word.opening() + word.closing());
            }
            Optional<String> spelling = lexicon.spelling(word.core(), strict);
            return spelling.map(it -> new Piece(Kind.WORD, word.opening() + it + word.closing()))
                    .orElseGet(() -> new Piece(Kind.MASK, RedactedText.MASK));
        }

        private boolean hasDigit(Chunk chunk) {
            return chunk.cut(text).codePoints().anyMatch(Character::isDigit);
        }

        /** "don't" and "dis-moi" count as two, so that nobody's way of counting finds more than the promise. */
        private static int letterRuns(Piece piece) {
            int runs = 0;
            boolean inside = false;
            for (int i = 0; i < piece.text().length(); i++) {
                boolean letter = Character.isLetter(piece.text().charAt(i));
                runs += letter && !inside ? 1 : 0;
                inside = letter;
            }
            return piece.kind() == Kind.WORD ? runs : 1;
        }
    }
}
