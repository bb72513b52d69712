package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.GEO;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Places on a map: pairs of decimal degrees, degrees with minutes, plus codes, and links to a pin. Decimals must lie on
 * Earth and be fine enough to show a street (three places after the point show 100 m); a coarser pair needs a word for it.
 */
final class GeoDetector implements IdentifierDetector {
    private static final String DEGREES =
            "\\d{1,3}(?:\\.\\d{1,8})?\\s?[\u00b0\u00ba](?:\\s?\\d{1,2}(?:\\.\\d{1,6})?\\s?['\u2032\u2019]"
                    + "(?:\\s?\\d{1,2}(?:[.,]\\d{1,4})?\\s?(?:[\"\u2033\u201d]|''))?)?";
    private static final Pattern ANGLES = Pattern.compile("(?:[NS]\\s?" + DEGREES + "[\\s,;/]{1,3}[EWO]\\s?" + DEGREES
            + ")|(?:" + DEGREES + "\\s?[NS][\\s,;/]{0,3}" + DEGREES + "\\s?[EWO]\\b)");
    private static final Pattern PAIR = Pattern.compile(
            "([-+\u2212]?\\d{1,2}\\.(\\d{2,12}))\\s?([NS]\\b)?(?:\\s?[,;/]\\s?|\\s)([-+\u2212]?\\d{1,3}\\.(\\d{2,12}))(?:\\s?[EWO]\\b)?");
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)\\blat(?:itude)?\\W{0,3}([-+]?\\d{1,2}\\.\\d{2,12})\\W{1,4}(?:and |et )?(?:lon|lng|long|longitude)\\W{0,3}([-+]?\\d{1,3}\\.\\d{2,12})");
    /** Open Location Code: eight of twenty signs, a plus, two or three more; a short one leaves off the first four. */
    private static final Pattern PLUS = Pattern.compile(
            "\\b(?:[2-9C][2-9CFGHJMPQRV][2-9CFGHJMPQRVWX]{6}|[2-9CFGHJMPQRVWX]{4})\\+[2-9CFGHJMPQRVWX]{2,3}\\b");

    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://)?(?:www\\.)?(?:"
            + "google\\.[a-z.]{2,6}/maps[/?@]|maps\\.google\\.[a-z.]{2,6}/|goo\\.gl/maps/|maps\\.app\\.goo\\.gl/|maps\\.apple\\.com/"
            + "|(?:openstreetmap|osm)\\.org/[?#]|(?:ul\\.)?waze\\.com/(?:ul|live-map)|bing\\.com/maps\\?|w3w\\.co/|what3words\\.com/|plus\\.codes/"
            + "|geo:-?\\d)[^\\s<>\"']{3,400}");
    private static final Literals MAPS =
            Literals.of("maps", "streetmap.org", "osm.org", "waze.com", "w3w.co", "what3words", "plus.codes", "geo:");
    private static final int FINE = 4; // places after the point that need no word for it

    @Override
    public IdentifierType type() {
        return GEO;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.digits() >= 4 || (glance.slash() && glance.dot());
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>();
        String text = reading.text();
        if (text.indexOf('.') >= 0) {
            if (decimals(text) >= 2) {
                labelled(reading, found);
                pairs(reading, found);
            }
            if (MAPS.in(text)) {
                links(reading, found);
            }
        }
        if (text.indexOf('\u00b0') >= 0 || text.indexOf('\u00ba') >= 0) {
            angles(reading, found);
        }
        if (text.indexOf('+') >= 0) {
            plusCodes(reading, found);
        }
        return found;
    }

    /** How many points stand between two figures. */
    private static int decimals(String text) {
        int decimals = 0;
        for (int dot = text.indexOf('.', 1); dot > 0 && dot + 1 < text.length(); dot = text.indexOf('.', dot + 1)) {
            decimals += Character.isDigit(text.charAt(dot - 1)) && Character.isDigit(text.charAt(dot + 1)) ? 1 : 0;
        }
        return decimals;
    }

    private static void pairs(Reading reading, List<Identifier> found) {
        Matcher pair = PAIR.matcher(reading.text());
        while (pair.find()) {
            int begin = pair.start();
            int end = pair.end();
            boolean onEarth = onEarth(pair.group(1), pair.group(4));
            boolean fine = Math.min(pair.group(2).length(), pair.group(5).length()) >= FINE;
            boolean free = free(reading, begin, end);
            if (free && onEarth && (pair.group(3) != null || fine || cue(reading, begin, end))) {
                String value = plain(pair.group(1)) + "," + plain(pair.group(4));
                found.add(reading.identifier(GEO, begin, end, fine ? 0.95 : 0.8, "id.geo.decimal", value));
            } else {
                reading.nearMiss(GEO, begin, end, free ? coarse(onEarth) : NearMiss.Reason.TIED);
            }
        }
    }

    private static NearMiss.Reason coarse(boolean onEarth) {
        return onEarth ? NearMiss.Reason.COARSE : NearMiss.Reason.OFF_EARTH;
    }

    private static void labelled(Reading reading, List<Identifier> found) {
        Matcher pair = LABELLED.matcher(reading.text());
        while (pair.find()) {
            if (onEarth(pair.group(1), pair.group(2))) {
                String value = plain(pair.group(1)) + "," + plain(pair.group(2));
                found.add(reading.identifier(GEO, pair.start(), pair.end(), 0.97, "id.geo.labelled", value));
            } else {
                reading.nearMiss(GEO, pair.start(), pair.end(), NearMiss.Reason.OFF_EARTH);
            }
        }
    }

    private static void angles(Reading reading, List<Identifier> found) {
        Matcher angles = ANGLES.matcher(reading.text());
        while (angles.find()) {
            String value = angles.group().replaceAll("\\s", "");
            found.add(reading.identifier(GEO, angles.start(), angles.end(), 0.97, "id.geo.degrees", value));
        }
    }

    private static void plusCodes(Reading reading, List<Identifier> found) {
        Matcher code = PLUS.matcher(reading.text());
        while (code.find()) {
            boolean whole = code.group().indexOf('+') == 8;
            boolean digit = code.group().chars().anyMatch(Character::isDigit);
            boolean letter = code.group().chars().anyMatch(Character::isLetter);
            if (digit
                    && letter
                    && (whole || cue(reading, code.start(), code.end()) || townFollows(reading, code.end()))) {
                found.add(reading.identifier(
                        GEO, code.start(), code.end(), whole ? 0.95 : 0.8, "id.geo.plus", code.group()));
            } else if (digit && letter) {
                reading.nearMiss(GEO, code.start(), code.end(), NearMiss.Reason.COARSE);
            }
        }
    }

    private static void links(Reading reading, List<Identifier> found) {
        Matcher link = LINK.matcher(reading.text());
        while (link.find()) {
            int end = link.end();
            while (end > link.start() && ".,;:!?)]".indexOf(reading.at(end - 1)) >= 0) {
                end--;
            }
            if (!Words.part(reading.at(link.start() - 1)) && ".-".indexOf(reading.at(link.start() - 1)) < 0) {
                String value = reading.text().substring(link.start(), end).toLowerCase(Locale.ROOT);
                found.add(reading.identifier(GEO, link.start(), end, 0.9, "id.geo.link", value));
            }
        }
    }

    private static boolean free(Reading reading, int begin, int end) {
        char before = reading.at(begin - 1);
        char after = reading.at(end);
        boolean tightAfter = (after == '.' || after == ',') && Character.isDigit(reading.at(end + 1));
        return !Words.part(before)
                && "./$\u20ac\u00a3-+=@".indexOf(before) < 0
                && !Words.part(after)
                && !tightAfter
                && "%\u20ac\u00b0".indexOf(after) < 0;
    }

    private static boolean onEarth(String latitude, String longitude) {
        return Math.abs(Double.parseDouble(plain(latitude))) <= 90
                && Math.abs(Double.parseDouble(plain(longitude))) <= 180;
    }

    private static String plain(String degrees) {
        return degrees.replace('\u2212', '-').replace("+", "");
    }

    private static boolean townFollows(Reading reading, int end) {
        return (reading.at(end) == ' ' && Character.isUpperCase(reading.at(end + 1)))
                || (reading.at(end) == ',' && Character.isUpperCase(reading.at(end + 2)));
    }

    private static boolean cue(Reading reading, int begin, int end) {
        Words words = reading.words();
        int first = words.from(begin);
        return Cue.beside(NumberDetector.cues("place"), words, first, words.from(end) - 1, Scheme.REACH);
    }
}
