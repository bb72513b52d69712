package org.tocsin.ingest.format.forum;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the pages of XenForo 1 and 2 share: addresses that end in ids, and a script that tells the page's time. */
abstract class XenForo extends Forum {
    private static final Pattern NOW = Pattern.compile("\\bnow\"?\\s{0,4}:\\s{0,4}(\\d{9,11})\\b");
    private static final Pattern TODAY = Pattern.compile("\\btoday\"?\\s{0,4}:\\s{0,4}(\\d{9,11})\\b");
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final long HALF_HOUR = 1800;

    XenForo(int version) {
        super("xenforo", version);
    }

    @Override
    @Nullable Integer position(ThreadPage page, Element post, int index) {
        return number(post.select(positions()).last());
    }

    abstract String positions();

    @Override
    @Nullable String containerId(Href link) {
        return link.slugNumber();
    }

    /** The thread's number in an address, whose words the board may have translated. */
    static @Nullable String thread(Href address) {
        String id = address.numberEnding("threads/");
        return id != null ? id : address.slugNumber();
    }

    static @Nullable String account(@Nullable Element link) {
        return accountOf(new Href(href(link)));
    }

    @Override
    @Nullable String account(Href link) {
        return accountOf(link);
    }

    private static @Nullable String accountOf(Href link) {
        String id = link.numberEnding("members/");
        return id != null ? id : link.slugNumber();
    }

    /** The first title that is one of the staff's, else the first. */
    static @Nullable String title(List<String> titles) {
        return titles.stream()
                .filter(title -> member(null, null, title).role() != null)
                .findFirst()
                .orElse(titles.isEmpty() ? null : titles.get(0));
    }

    /**
     * The script tells when the page was made and when that day began for its reader: so the zone of that day, which in
     * another season may be an hour off.
     */
    @Override
    PageClock clock(ThreadPage page, DateOrder order) {
        for (Element script : page.document().select("script:not([src])")) {
            Matcher today = TODAY.matcher(script.data());
            Matcher now = NOW.matcher(script.data());
            if (today.find() && now.find()) {
                long made = Long.parseLong(now.group(1));
                long morning = Math.floorMod(Long.parseLong(today.group(1)), DAY);
                long ahead = morning > DAY / 2 - HALF_HOUR * 4 ? DAY - morning : -morning;
                Instant fetched = page.fetched();
                boolean zone = ahead % (HALF_HOUR / 2) == 0;
                return new PageClock(
                        zone ? ZoneOffset.ofTotalSeconds((int) ahead) : null,
                        Duration.ofHours(1),
                        order,
                        fetched != null ? fetched : Instant.ofEpochSecond(made));
            }
        }
        return super.clock(page, order);
    }
}
