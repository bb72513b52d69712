package org.tocsin.synth;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/**
 * What a talk is about, the same in all its posts: a person, who is invented when first spoken of, one star, one game,
 * one day. {@code aliases} are how many further names of the person are in use.
 */
final class Cast {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final long DAY = 86_400;
    private static final long HALF_HOUR = 1800;

    private final Texts texts;
    private final Supplier<Person> whom;
    private final long seed;
    private final int aliases;
    private final @Nullable Long action;
    private @Nullable Person person;

    Cast(Texts texts, Supplier<Person> whom, long seed, int aliases, @Nullable Long action) {
        this.texts = texts;
        this.whom = whom;
        this.seed = seed;
        this.aliases = aliases;
        this.action = action;
    }

    Language language() {
        return texts.language();
    }

    Texts texts() {
        return texts;
    }

    Person person() {
        if (person == null) {
            person = whom.get();
        }
        return person;
    }

    String fixed(Listed list) {
        return Seeds.pick(texts.list(list), Seeds.mix(seed + list.key().hashCode()));
    }

    String tag() {
        StringBuilder tag = new StringBuilder("#");
        WORD.matcher(fixed(Listed.EVENT))
                .results()
                .map(MatchResult::group)
                .forEach(word -> tag.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1)));
        return tag.toString();
    }

    /** When what the post calls for is to happen, in seconds: the day that was set, else an evening soon after. */
    long action(long at) {
        long days = 1 + Math.floorMod(seed, 4L);
        long then = action == null ? (at / DAY + days) * DAY + (17 + Math.floorMod(seed >>> 8, 5L)) * 3600 : action;
        return then / HALF_HOUR * HALF_HOUR;
    }

    /** A name of the person other than this one. */
    int otherAlias(int alias, SplittableRandom random) {
        if (alias > 0 && (aliases < 2 || random.nextInt(3) == 0)) {
            return 0;
        }
        int other = 1 + random.nextInt(Math.max(1, aliases));
        return other != alias ? other : 0;
    }
}
