package org.tocsin.synth;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What people talk about when nobody is attacked: threads of one to two hundred posts, each from a seed of its own. */
final class PlainTalk {
    private static final int LONGEST = 200;
    private static final double MENTIONS = .015; // posts that speak of somebody, harmlessly
    private static final double REGULARS = .5; // posts by somebody who is in the thread already
    private static final double ANSWERS = .6; // posts that answer another than the first
    private static final double QUOTES = .08; // answers that quote what they answer
    private static final Platform[] PLATFORMS = Platform.values();

    private final World world;
    private long threads;

    PlainTalk(World world) {
        this.world = world;
    }

    /** A thread of at most so many posts. */
    Conversation next(long most) {
        SplittableRandom random = world.seeds().random("talk", threads++);
        World.Tongue tongue = world.tongue(random);
        Platform platform = PLATFORMS[random.nextInt(PLATFORMS.length)];
        Community community =
                tongue.communities().get(random.nextInt(tongue.communities().size()));
        Cast cast = cast(tongue, random.split());
        long size = Math.min(most, size(random));
        long pace = 60 + random.nextLong(Calendar.HOUR); // seconds between two posts, on the average
        long at = world.calendar().anyTime(random);
        List<Said> posts = new ArrayList<>();
        while (posts.size() < size) {
            posts.add(post(tongue, community, cast, platform, at, posts, random));
            long gap = 1 + (long) (-Math.log(1 - random.nextDouble()) * pace);
            at = world.calendar().awakeFrom(at + gap, random);
            if (at >= world.calendar().end()) {
                break;
            }
        }
        return new Conversation(platform, community, Titles.of(posts.get(0).text()), posts);
    }

    private Cast cast(World.Tongue tongue, SplittableRandom random) {
        return new Cast(tongue.texts(), () -> world.known(tongue, random), random.nextLong(), 1, null);
    }

    private Said post(
            World.Tongue tongue,
            Community community,
            Cast cast,
            Platform platform,
            long at,
            List<Said> before,
            SplittableRandom random) {
        Member author = !before.isEmpty() && random.nextDouble() < REGULARS
                ? any(before, random).author()
                : tongue.members().any(platform, random);
        boolean answers = !before.isEmpty();
        Said answered = !answers ? null : random.nextDouble() < ANSWERS ? any(before, random) : before.get(0);
        List<Template> words = random.nextDouble() < MENTIONS
                ? tongue.texts().family(Family.MENTION)
                : tongue.texts().topics().get(community.topic()).templates();
        String text = new Voice(cast, platform, 0, at).say(words, random);
        boolean quotes = answered != null && random.nextDouble() < QUOTES;
        return new Said(world.next(), answered, quotes, author, at, text, tongue.language(), null);
    }

    /** Most threads are short, a few are long. */
    private static long size(SplittableRandom random) {
        return (long) Math.min(LONGEST, 1 + 3 * (Math.pow(1 - random.nextDouble(), -.8) - 1));
    }

    private static Said any(List<Said> posts, SplittableRandom random) {
        return posts.get(random.nextInt(posts.size()));
    }
}
