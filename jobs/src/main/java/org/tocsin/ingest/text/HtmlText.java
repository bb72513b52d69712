package org.tocsin.ingest.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.text.BodyText.Anchor;
import org.tocsin.ingest.text.BodyText.Mark;
import org.tocsin.ingest.text.BodyText.Marked;
import org.tocsin.post.Span;

/**
 * Reads HTML as a browser shows it: breaks and blocks become line feeds, white space folds outside {@code pre}, entities
 * are undone once, and {@code wbr} leaves nothing, so that a number or an address broken by it comes whole.
 */
public final class HtmlText {
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "blockquote", "pre", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr");
    private static final Set<String> BLOCKS =
            Set.of("div", "li", "tr", "dl", "dt", "dd", "section", "article", "aside", "details", "summary");

    private static final int LONGEST_GREENTEXT = 2000;
    private static final int LONGEST_ANCHOR = 100;

    private HtmlText() {}

    public static BodyText read(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return PlainText.read(html);
        }
        return read(Jsoup.parseBodyFragment(html).body(), HtmlText::usual, (element, at) -> {});
    }

    /**
     * Reads what an element holds. {@code marks} says what an element marks, {@link #usual} being the common answer;
     * {@code seen} is told where each marked element stands, inner ones first.
     */
    public static BodyText read(Element root, Function<Element, @Nullable Mark> marks, BiConsumer<Element, Span> seen) {
        Reading reading = new Reading(marks, seen);
        root.childNodes().forEach(child -> child.traverse(reading));
        return BodyText.of(reading.text, reading.marks, reading.anchors);
    }

    /** What an element marks on most sites; null for most elements. */
    public static @Nullable Mark usual(Element element) {
        return switch (element.normalName()) {
            case "blockquote" -> Mark.QUOTE;
            case "pre", "code" -> Mark.CODE;
            case "s" -> Mark.SPOILER;
            case "span" ->
                element.hasClass("quote") ? Mark.GREENTEXT : element.hasClass("spoiler") ? Mark.SPOILER : null;
            default -> null;
        };
    }

    /** Where a marked part begins: at its first words, which are still to come when its tag is met. */
    private static final class Start {
        private int codePoint = -1;
        private int unit;

        boolean reached() {
            return codePoint >= 0;
        }

        void reach(TextBuilder text) {
            codePoint = text.codePoints();
            unit = text.units();
        }
    }

    private static final class Reading implements NodeVisitor {
        private final Function<Element, @Nullable Mark> rules;
        private final BiConsumer<Element, Span> seen;
        private final TextBuilder text = new TextBuilder();
        private final List<Marked> marks = new ArrayList<>();
        private final List<Anchor> anchors = new ArrayList<>();
        private final Deque<Start> starts = new ArrayDeque<>();
        private int preformatted;
        private int breaks;
        private boolean space;

        Reading(Function<Element, @Nullable Mark> rules, BiConsumer<Element, Span> seen) {
            this.rules = rules;
            this.seen = seen;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (preformatted > 0) {
                    flush();
                    text.append(words.getWholeText());
                } else {
                    fold(words.getWholeText());
                }
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                breaks++;
                space = false;
            }
            block(name);
            if (marked(element)) {
                starts.push(new Start());
            }
            if (name.equals("pre")) {
                preformatted++;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            String name = element.normalName();
            if (name.equals("pre")) {
                preformatted--;
            }
            if (marked(element)) {
                close(element, starts.pop());
            }
            block(name);
            space |= name.equals("td") || name.equals("th");
        }

        private void close(Element element, Start start) {
            if (!start.reached()) {
                start.reach(text);
            }
            Span at = new Span(start.codePoint, text.codePoints());
            Mark mark = rules.apply(element);
            if (mark != null && at.length() > 0) {
                seen.accept(element, at);
                boolean kept = mark == Mark.GREENTEXT && at.length() <= LONGEST_GREENTEXT;
                marks.add(new Marked(mark, at, kept ? text.since(start.unit, 2 * LONGEST_GREENTEXT) : ""));
            }
            if (element.normalName().equals("a") || element.hasClass("deadlink")) {
                anchors.add(new Anchor(
                        element.attr("href"), element.className(), at, text.since(start.unit, LONGEST_ANCHOR)));
            }
        }

        private boolean marked(Element element) {
            return rules.apply(element) != null
                    || element.hasClass("deadlink")
                    || (element.normalName().equals("a") && element.hasAttr("href"));
        }

        private void block(String name) {
            int wanted = PARAGRAPHS.contains(name) ? 2 : BLOCKS.contains(name) ? 1 : 0;
            breaks = Math.max(breaks, wanted);
        }

        private void fold(String words) {
            for (int i = 0; i < words.length(); ) {
                int c = words.codePointAt(i);
                int units = Character.charCount(c);
                if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                    space = true;
                } else {
                    flush();
                    text.append(words, i, i + units);
                }
                i += units;
            }
        }

        /** Writes the white space that stands between the last words and the next. */
        private void flush() {
            if (!text.isEmpty()) {
                for (int i = 0; i < breaks; i++) {
                    text.append('\n');
                }
                if (breaks == 0 && space) {
                    text.append(' ');
                }
            }
            breaks = 0;
            space = false;
            for (Start start : starts) {
                if (start.reached()) {
                    break; // and so were those around it
                }
                start.reach(text);
            }
        }
    }
}
