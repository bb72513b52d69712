package org.tocsin.ingest.format.mail;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.text.BodyText.Mark;
import org.tocsin.ingest.text.BodyText.Marked;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/**
 * Tells, by its lines, what of a plain message is quoted, from whom, and what is its signature: {@code >} before each
 * line, a line such as "Ann wrote:" or "Ann a écrit :" above them, {@code -- } above a signature.
 */
final class QuotedLines {
    private static final Pattern QUOTED = Pattern.compile("\\s{0,3}([A-Z]{1,4}> |>).*");
    private static final Pattern BELOW_IS_QUOTED =
            Pattern.compile("(?i)-{2,}\\s*(original message|forwarded message|message d'origine|message original"
                    + "|message transf.r.|message initial)\\s*-{2,}\\s*");
    private static final Pattern ATTRIBUTION =
            Pattern.compile("(?is)(.+?)\\s+(wrote|writes|said|a\\s+.crit|.crivait|.crit|a\\s+dit)[^:]{0,80}:\\s*");
    private static final Pattern ADDRESS = Pattern.compile("<[^<>]*>|\\[mailto:[^\\]]*\\]");
    private static final Pattern MESSAGE_ID =
            Pattern.compile("(?i)(?:article|message|news:)[\\s:]*<([^<>\\s@]+@[^<>\\s]+)>");
    private static final Pattern TIME = Pattern.compile(".*([0-9]{1,2}[:h][0-9]{2}|[+-][0-9]{4})\\S*(\\s+[AP]M)?\\s+");
    private static final Pattern ARTICLE =
            Pattern.compile("(?i)(in|dans)\\s+(the\\s+|l['’]\\s?|le\\s+)?(article|message)\\s+");
    private static final Pattern NAME_BEHIND = Pattern.compile("[^\\s()]+@[^\\s()]+\\s+\\(([^()]{1,80})\\)");
    private static final Pattern LIST_RULE = Pattern.compile("_{20,}\\s*");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ATTRIBUTION = 400;

    private final String text;
    private final CodePoints points;
    private final List<int[]> lines = new ArrayList<>(); // begin and end of each, in UTF-16 units
    private final List<Marked> marks = new ArrayList<>();
    private final List<Whose> quotes = new ArrayList<>();

    /** A quoted stretch and, where the line above says so, its author and message. */
    record Whose(@Nullable String author, @Nullable String messageId, Span at) {
        @Override
        public String toString() {
            return "Whose[" + at + "]";
        }
    }

    QuotedLines(String text) {
        this.text = text;
        this.points = CodePoints.of(text);
        for (int from = 0; from < text.length(); ) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            lines.add(new int[] {from, to});
            from = to + 1;
        }
        markQuotes();
        markSignature();
    }

    List<Marked> marks() {
        return List.copyOf(marks);
    }

    List<Whose> quotes() {
        return List.copyOf(quotes);
    }

    private String line(int i) {
        return text.substring(lines.get(i)[0], lines.get(i)[1]);
    }

    private void markQuotes() {
        for (int i = 0; i < lines.size(); i++) {
            if (BELOW_IS_QUOTED.matches(line(i).strip())) {
                quote(i, lines.size() - 1);
                return;
            }
            if (QUOTED.matches(line(i))) {
                int last = i;
                while (last + 1 < lines.size() && QUOTED.matches(line(last + 1))) {
                    last++;
                }
                quote(i, last);
                i = last;
            }
        }
    }

    private void quote(int first, int last) {
        Span at = points.span(lines.get(first)[0], lines.get(last)[1]);
        marks.add(new Marked(Mark.QUOTE, at, ""));
        String above = above(first);
        Matcher matcher = ATTRIBUTION.matcher(above);
        if (!matcher.matches()) {
            quotes.add(new Whose(null, null, at));
            return;
        }
        Matcher id = MESSAGE_ID.matcher(above);
        quotes.add(new Whose(name(matcher.group(1)), id.find() ? id.group(1) : null, at));
    }

    /** The paragraph of one to three lines that stands above a line, itself no quote. */
    private String above(int line) {
        int last = line - 1;
        while (last >= 0 && last >= line - 2 && line(last).isBlank()) {
            last--;
        }
        int first = last;
        while (first > 0 && first > last - 2 && !line(first - 1).isBlank() && !QUOTED.matches(line(first - 1))) {
            first--;
        }
        if (last < 0 || QUOTED.matches(line(last))) {
            return "";
        }
        String above = text.substring(lines.get(first)[0], lines.get(last)[1]);
        return above.length() <= LONGEST_ATTRIBUTION ? above : "";
    }

    /** The name in "On Monday, 4 March at 10:00, Ann Lee <ann@example.org>": what is left behind dates and addresses. */
    private static @Nullable String name(String words) {
        String bare = ADDRESS.matcher(words.replace('\n', ' ')).replaceAll("").strip();
        Matcher time = TIME.matcher(bare);
        String behindTime = time.lookingAt() ? bare.substring(time.end()) : bare;
        Matcher article = ARTICLE.matcher(behindTime);
        String bareName = article.lookingAt() ? behindTime.substring(article.end()) : behindTime;
        Matcher behind = NAME_BEHIND.matcher(bareName);
        bareName = behind.matches() ? behind.group(1) : bareName;
        String name = bareName.substring(bareName.lastIndexOf(',') + 1)
                .replace("\"", "")
                .replace("'", "’")
                .strip();
        boolean plausible = !name.isEmpty() && name.length() <= LONGEST_NAME && !name.endsWith(".");
        return plausible ? name.replace("’", "'") : null;
    }

    private void markSignature() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean rule = LIST_RULE.matches(line(i)) && i + 1 < lines.size() && isListFooter(i + 1);
            if (line(i).equals("-- ") || rule) {
                int end = lines.get(lines.size() - 1)[1];
                marks.add(new Marked(Mark.SIGNATURE, points.span(lines.get(i)[0], end), ""));
                if (!rule) {
                    return;
                }
            }
        }
    }

    private boolean isListFooter(int line) {
        String words = line(line).toLowerCase(java.util.Locale.ROOT);
        return words.contains("mailing list") || words.contains("liste");
    }
}
