package org.tocsin.synth;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.tocsin.text.Language;

/** The people, members and communities of each language, and what numbers the posts. */
final class World {
    private static final int POSTS_A_MEMBER = 20;
    private static final int FEWEST_MEMBERS = 300;
    private static final int FEWEST_KNOWN = 200;
    private static final int POSTS_A_CAMPAIGN = 4;

    private final Seeds seeds;
    private final Calendar calendar;
    private final List<Tongue> tongues = new ArrayList<>();
    private final int known;
    private long number;

    /** What one language has of all. */
    record Tongue(Texts texts, People people, Members members, List<Community> communities) {
        Language language() {
            return texts.language();
        }
    }

    World(Seeds seeds, Calendar calendar, List<Texts> texts, long posts, long attacks) {
        this.seeds = seeds;
        this.calendar = calendar;
        this.known = (int) Math.min(1 << 20, FEWEST_KNOWN + attacks / POSTS_A_CAMPAIGN);
        int members = (int) Math.min(1 << 28, FEWEST_MEMBERS + posts / POSTS_A_MEMBER);
        for (Texts each : texts) {
            tongues.add(new Tongue(each, new People(each, seeds), new Members(each, members), communities(each)));
        }
    }

    private static List<Community> communities(Texts texts) {
        List<Community> communities = new ArrayList<>();
        for (Texts.Topic topic : texts.topics()) {
            String name = Names.plain(topic.name()) + (texts.language() == Language.FR ? "fr" : "");
            communities.add(new Community(communities.size(), name, texts.language()));
        }
        return List.copyOf(communities);
    }

    Seeds seeds() {
        return seeds;
    }

    Calendar calendar() {
        return calendar;
    }

    List<Tongue> tongues() {
        return tongues;
    }

    Tongue tongue(SplittableRandom random) {
        return tongues.get(random.nextInt(tongues.size()));
    }

    /** So many people of each language are spoken of in plain talk, the few much and the many seldom. */
    int known() {
        return known;
    }

    /** Somebody people speak of; that a person is well known has nothing to do with being attacked. */
    Person known(Tongue tongue, SplittableRandom random) {
        long rank = (long) Math.exp(random.nextDouble() * Math.log(known + 1.0)) - 1;
        return tongue.people().at(Math.floorMod(rank * 7919 + seeds.at("fame", 0), (long) known));
    }

    /** The number of the next post. */
    long next() {
        return number++;
    }

    /** So many posts have been numbered. */
    long posts() {
        return number;
    }
}
