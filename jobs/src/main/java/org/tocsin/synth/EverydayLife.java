package org.tocsin.synth;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.tocsin.taxonomy.Stance;

/** What the target of an attack posts, and what others say of the target, before and meanwhile: nothing bad. */
final class EverydayLife {
    private static final long BEFORE = 30 * Calendar.DAY;
    private static final int MOST_ANSWERS = 4;
    private static final double MENTIONS = .4; // of the answers

    private final World world;
    private final Plot plot;
    private final Cast cast;
    private final SplittableRandom random;

    EverydayLife(World world, Plot plot, Cast cast, SplittableRandom random) {
        this.world = world;
        this.plot = plot;
        this.cast = cast;
        this.random = random;
    }

    List<Conversation> write() {
        List<Conversation> talks = new ArrayList<>();
        for (Platform platform : plot.platforms()) {
            if (talks.isEmpty() || random.nextBoolean()) {
                talks.add(talk(platform));
            }
        }
        return talks;
    }

    /** A thread that the target opened, or, where nobody has a name, somebody who likes the target. */
    private Conversation talk(Platform platform) {
        List<Said> posts = new ArrayList<>();
        Members members = plot.tongue().members();
        Member opener = platform.signed() ? members.of(plot.person(), 0) : members.any(platform, random);
        long at = begin();
        posts.add(said(platform, posts, opener, at, platform.signed() ? ordinary() : mention()));
        for (int left = random.nextInt(MOST_ANSWERS); left > 0; left--) {
            at = Math.min(world.calendar().end() - 1, at + 60 + random.nextLong(Calendar.HOUR));
            boolean mentions = random.nextDouble() < MENTIONS;
            Member author = mentions || random.nextBoolean() ? members.any(platform, random) : opener;
            posts.add(said(platform, posts, author, at, mentions ? mention() : ordinary()));
        }
        return new Conversation(
                platform, plot.community(), Titles.of(posts.get(0).text()), posts);
    }

    private long begin() {
        long from = Math.max(world.calendar().begin(), plot.start() - BEFORE);
        long to = Math.min(world.calendar().end() - Calendar.HOUR, plot.end());
        return world.calendar().awakeFrom(from + random.nextLong((to - from) / 2 + 1), random);
    }

    private Said said(Platform platform, List<Said> before, Member author, long at, List<Template> words) {
        Said answered = before.isEmpty() ? null : before.get(0);
        String text = new Voice(cast, platform, 0, at).say(words, random);
        Role role = Role.harmless(plot.id(), Stance.NEUTRAL);
        return new Said(
                world.next(), answered, false, author, at, text, plot.tongue().language(), role);
    }

    private List<Template> ordinary() {
        List<Texts.Topic> topics = plot.tongue().texts().topics();
        return topics.get(plot.community().topic() % topics.size()).templates();
    }

    private List<Template> mention() {
        return plot.tongue().texts().family(Family.MENTION);
    }
}
