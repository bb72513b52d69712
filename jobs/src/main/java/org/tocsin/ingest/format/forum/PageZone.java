package org.tocsin.ingest.format.forum;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The zone that a page's foot names, as in {@code All times are GMT -5} or {@code Les heures sont au format UTC+1}. */
record PageZone(ZoneId zone, Duration slack) {
    private static final List<String> HEADS = List.of(
            "times are", "timezone", "time zone", "heures sont", "heures au format", "fuseau horaire", "fuseau sur");
    private static final List<String> SUMMER = List.of("[ dst", "[dst", "heure d'été", "summer time");
    private static final Pattern ZONE =
            Pattern.compile("(?:gmt|utc)\\s{0,3}(?:([+\\x{2212}-])\\s{0,2}(\\d{1,2})(?:(:)(\\d{2})|\\.(\\d{1,2}))?)?");
    private static final int LONGEST = 300;
    private static final Duration HOUR = Duration.ofHours(1);

    /** Looks outside the posts, whose authors may write anything; null when the page names no zone. */
    static @Nullable PageZone of(Document page, String posts) {
        PageZone found = null;
        for (TextNode node : page.nodeStream(TextNode.class).toList()) {
            String words = node.getWholeText();
            boolean named = words.contains("GMT") || words.contains("UTC");
            Element around = node.parent();
            if (named && around != null && around.closest(posts) == null) {
                PageZone zone = of(around, posts);
                found = zone != null ? zone : found;
            }
        }
        return found;
    }

    private static @Nullable PageZone of(Element around, String posts) {
        PageZone zone = of(around.text(), around.attr("title"));
        Element outer = around.parent();
        boolean alone = outer == null || outer.selectFirst(posts) != null;
        return zone != null || alone || outer == null ? zone : of(outer.text(), around.attr("title"));
    }

    private static @Nullable PageZone of(String text, String title) {
        String words = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u00A0', ' ');
        if (words.length() > LONGEST || HEADS.stream().noneMatch(words::contains)) {
            return null;
        }
        ZoneId region = region(title);
        Matcher matcher = ZONE.matcher(words);
        if (region != null || !matcher.find()) {
            return region == null ? null : new PageZone(region, Duration.ZERO);
        }
        int seconds = seconds(matcher);
        boolean summer = SUMMER.stream().anyMatch(words::contains);
        // phpBB from 3.1 on shows today's offset with a colon, and other days may have had another
        Duration slack = matcher.group(3) != null && title.isEmpty() ? HOUR : Duration.ZERO;
        try {
            return new PageZone(ZoneOffset.ofTotalSeconds(seconds + (summer ? 3600 : 0)), slack);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int seconds(Matcher matcher) {
        if (matcher.group(2) == null) {
            return 0;
        }
        int seconds = Integer.parseInt(matcher.group(2)) * 3600;
        if (matcher.group(4) != null) {
            seconds += Integer.parseInt(matcher.group(4)) * 60;
        } else if (matcher.group(5) != null) {
            seconds += (int) Math.round(Double.parseDouble("0." + matcher.group(5)) * 3600);
        }
        return matcher.group(1).equals("+") ? seconds : -seconds;
    }

    private static @Nullable ZoneId region(String title) {
        try {
            return title.indexOf('/') > 0 ? ZoneId.of(title) : null;
        } catch (DateTimeException e) {
            return null; // a title that names no zone
        }
    }
}
