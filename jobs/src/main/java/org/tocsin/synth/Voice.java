package org.tocsin.synth;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/** Fills the slots of one post: whom it is about, under which of the names, where and when it is written. */
final class Voice implements Filling {
    private static final int DAY = 86_400;
    private static final int EVENING = 17;

    private final Cast cast;
    private final Platform platform;
    private final int alias;
    private final long at;
    private int names;
    private boolean hush;

    Voice(Cast cast, Platform platform, int alias, long at) {
        this.cast = cast;
        this.platform = platform;
        this.alias = alias;
        this.at = at;
    }

    /** A post of these words. */
    String say(List<Template> templates, SplittableRandom random) {
        StringBuilder text = new StringBuilder(160);
        names = 0;
        templates.get(random.nextInt(templates.size())).write(random, this, text);
        return Tidy.up(text);
    }

    /** The same without a name, understood from what it answers; null where that would be no sentence. */
    @Nullable String sayWithoutName(List<Template> templates, SplittableRandom random) {
        hush = true;
        String text = Unnamed.of(say(templates, random), names, cast.language(), person().woman());
        hush = false;
        return text;
    }

    /** Whether the last post said by a name whom it is about. */
    boolean named() {
        return names > 0;
    }

    @Override
    public void fill(Slot slot, SplittableRandom random, StringBuilder text) {
        if (slot.names()) {
            names++;
            if (hush) {
                text.append(Unnamed.GAP);
                return;
            }
        }
        switch (slot) {
            case NAME -> text.append(alias == 0 ? person().first() + " " + person().last() : person().account(alias));
            case FIRST -> text.append(alias == 0 ? person().first() : person().account(alias));
            case LAST -> text.append(alias == 0 ? person().last() : person().account(alias));
            case HANDLE -> handle(person().account(alias), random, text);
            case ALIAS -> alias(random, text);
            case PHONE -> text.append(any(facts().phones(), random));
            case MAIL -> text.append(facts().mail());
            case STREET -> text.append(facts().street());
            case TOWN -> text.append(facts().town());
            case POSTCODE -> text.append(facts().postcode());
            case EMPLOYER -> text.append(facts().employer());
            case SCHOOL -> text.append(facts().school());
            case LANDLORD -> text.append(facts().landlord());
            case RELATIVE -> text.append(facts().relative());
            case CAR -> text.append(facts().car());
            case PLATE -> text.append(facts().plate());
            case LINK -> text.append(facts().link());
            case DAY -> text.append(day(random));
            case TIME -> text.append(time(random));
            case PLACE -> text.append(cast.fixed(Listed.PLACE));
            case SITE -> text.append(cast.fixed(Listed.SITE));
            case GAME -> text.append(cast.fixed(Listed.GAME));
            case BRAND -> text.append(cast.fixed(Listed.BRAND));
            case STAR -> text.append(cast.fixed(Listed.STAR));
            case EVENT -> text.append(cast.fixed(Listed.EVENT));
            case TOPIC -> text.append(cast.fixed(Listed.TOPIC));
            case TAG -> text.append(cast.tag());
            case SHE -> text.append(woman() ? "she" : "he");
            case HER -> text.append(woman() ? "her" : "his");
            case HIM -> text.append(woman() ? "her" : "him");
            case SHE_CAPITAL -> text.append(woman() ? "She" : "He");
            case HER_CAPITAL -> text.append(woman() ? "Her" : "His");
            case HIM_CAPITAL -> text.append(woman() ? "Her" : "Him");
            case ELLE -> text.append(woman() ? "elle" : "il");
            case ELLE_CAPITAL -> text.append(woman() ? "Elle" : "Il");
            case LA -> text.append(woman() ? "la" : "le").append(Tidy.ELIDES);
            case LUI -> text.append("lui");
            case E -> text.append(woman() ? "e" : "");
        }
    }

    private Person person() {
        return cast.person();
    }

    private Person.Facts facts() {
        return person().facts();
    }

    private boolean woman() {
        return person().woman();
    }

    private void handle(String account, SplittableRandom random, StringBuilder text) {
        boolean own = platform == Platform.REDDIT && random.nextInt(5) < 3;
        text.append(own ? "u/" : "@").append(account);
    }

    /** Another name than the one that the post goes by. */
    private void alias(SplittableRandom random, StringBuilder text) {
        int other = cast.otherAlias(alias, random);
        if (other == 0) {
            text.append(person().first()).append(' ').append(person().last());
        } else if (random.nextBoolean()) {
            handle(person().account(other), random, text);
        } else {
            text.append(person().account(other));
        }
    }

    /** The day that something is called for, as it is named on the day of the post. */
    private String day(SplittableRandom random) {
        long then = cast.action(at);
        long days = then / DAY - at / DAY;
        OffsetDateTime when = Instant.ofEpochSecond(then).atOffset(ZoneOffset.UTC);
        boolean french = cast.language() == Language.FR;
        Locale locale = french ? Locale.FRENCH : Locale.ENGLISH;
        if (days <= 0) {
            boolean evening = when.getHour() >= EVENING;
            return french ? (evening ? "ce soir" : "aujourd'hui") : evening ? "tonight" : "today";
        }
        if (days == 1) {
            return french ? "demain" : "tomorrow";
        }
        if (days < DayOfWeek.values().length) {
            String day = when.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
            return french || random.nextBoolean() ? day.toLowerCase(locale) : day;
        }
        String month = when.getMonth().getDisplayName(TextStyle.FULL, locale);
        return french ? "le " + when.getDayOfMonth() + " " + month : month + " " + when.getDayOfMonth();
    }

    private String time(SplittableRandom random) {
        OffsetDateTime when = Instant.ofEpochSecond(cast.action(at)).atOffset(ZoneOffset.UTC);
        int hour = when.getHour();
        boolean half = when.getMinute() >= 30;
        if (cast.language() == Language.FR) {
            return hour + (half ? "h30" : "h");
        }
        if (random.nextInt(3) == 0 && hour > 12) {
            return (hour - 12) + (half ? ":30pm" : "pm");
        }
        return (hour < 10 ? "0" : "") + hour + (half ? ":30" : ":00");
    }

    private static String any(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }
}
