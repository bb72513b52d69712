package org.tocsin.synth;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A hashtag that everybody takes up for some days, and that attacks nobody. */
final class HashtagWave {
    private static final long DAYS = 10;
    private static final List<Platform> PLATFORMS = List.of(Platform.values());
    private static final int LONGEST = 5;

    private final World world;
    private final World.Tongue tongue;
    private final Cast cast;
    private final long start;
    private final Act act;
    private long threads;

    HashtagWave(World world, World.Tongue tongue) {
        this.world = world;
        this.tongue = tongue;
        String language = tongue.language().code();
        SplittableRandom random = world.seeds().random("wave " + language, 0);
        this.cast = new Cast(tongue.texts(), () -> world.known(tongue, random), random.nextLong(), 1, null);
        Calendar calendar = world.calendar();
        long span = Math.max(1, calendar.length() - DAYS * Calendar.DAY);
        this.start = calendar.begin() + random.nextLong(span);
        String key = "n" + Long.toHexString(random.nextLong());
        this.act = new Act(
                "hashtag-" + language + "-0",
                "hashtag",
                tongue.language(),
                0,
                null,
                null,
                key,
                Tier.AT_MOST_ROUTINE,
                List.of());
    }

    /** The line of the truth; its conversations come one by one. */
    Act act() {
        return act;
    }

    Conversation next(long most) {
        SplittableRandom random =
                world.seeds().random("wave " + tongue.language().code(), 1 + threads++);
        Platform platform = PLATFORMS.get(random.nextInt(PLATFORMS.size()));
        Community community =
                tongue.communities().get(random.nextInt(tongue.communities().size()));
        long days = Math.min(DAYS * Calendar.DAY, world.calendar().length() - LONGEST * Calendar.HOUR);
        double share = random.nextDouble(); // most on the first days
        long at = start + (long) (share * share * days);
        long size = Math.min(most, 1 + random.nextInt(LONGEST));
        List<Said> posts = new ArrayList<>();
        Role role = Role.harmless(act.id(), Family.HASHTAG.stance());
        for (int i = 0; i < size; i++) {
            String text = new Voice(cast, platform, 0, at).say(tongue.texts().family(Family.HASHTAG), random);
            Said answered = posts.isEmpty() ? null : posts.get(0);
            Member author = tongue.members().any(platform, random);
            posts.add(new Said(world.next(), answered, false, author, at, text, tongue.language(), role));
            at = Math.min(world.calendar().end() - 1, at + random.nextLong(Calendar.HOUR / 2));
        }
        return new Conversation(platform, community, Titles.of(posts.get(0).text()), posts);
    }
}
