package org.tocsin.synth;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.Stance;

/** Words one conversation of a scene: whom each post answers, whether it names whom it means, what others throw in. */
final class Talk {
    private static final double OPENED_BY_TARGET = .35;
    private static final double TITLE_NAMES = .6;
    private static final double OFF_TOPIC = .12;
    private static final double ANSWERS = .75;
    private static final double ANSWERS_FIRST = .5;
    private static final double UNNAMED = .3;
    private static final int TRIES = 6;
    /** What can be said of somebody, or to somebody, who has just been named. */
    private static final Set<Family> MAY_BE_UNNAMED = EnumSet.of(
            Family.RECON_ASK,
            Family.RECON_PHOTO,
            Family.RECON_WATCH,
            Family.CALL_RAID,
            Family.CALL_REPORT,
            Family.CALL_EMPLOYER,
            Family.SWAT_PLAN,
            Family.SWAT_BOAST,
            Family.THREAT_DIRECT,
            Family.THREAT_VEILED,
            Family.BAIT,
            Family.BOAST);

    private final World world;
    private final Plot plot;
    private final List<Cast> casts;
    private final SplittableRandom random;
    private final List<Cue> cues;
    private final Platform platform;
    private final List<Said> posts = new ArrayList<>();
    private @Nullable Said own; // by the target, or the victim
    private boolean known; // whether a reader knows by now whom they mean

    Talk(World world, Plot plot, List<Cast> casts, SplittableRandom random, List<Cue> cues) {
        this.world = world;
        this.plot = plot;
        this.casts = casts;
        this.random = random;
        this.cues = cues;
        this.platform = cues.get(0).platform();
    }

    Conversation write() {
        Cue first = cues.get(0);
        boolean byTarget = plot.scenario().attacks()
                && platform.signed()
                && !first.family().speaksOfSelf()
                && random.nextDouble() < OPENED_BY_TARGET;
        if (byTarget) {
            openAsTarget(first);
        }
        String title = !byTarget && platform.titled() && first.family().attacks() && random.nextDouble() < TITLE_NAMES
                ? titleOf(first)
                : null;
        for (int i = 0; i < cues.size(); i++) {
            post(cues.get(i));
            if (random.nextDouble() < OFF_TOPIC) {
                long next = i + 1 < cues.size()
                        ? cues.get(i + 1).at()
                        : world.calendar().end();
                offTopic(cues.get(i), next);
            }
        }
        String shown = title == null ? Titles.of(posts.get(0).text()) : title;
        return new Conversation(platform, plot.community(), shown, posts);
    }

    /** The target says something harmless, and the mob falls upon it. */
    private void openAsTarget(Cue first) {
        long at = Math.max(world.calendar().begin(), first.at() - 600 - random.nextLong(2 * Calendar.HOUR));
        String text = voice(first, at).say(ordinary(0), random);
        Role role = Role.harmless(plot.id(), Stance.NEUTRAL);
        Said post = new Said(
                world.next(), null, false, target(), at, text, plot.tongue().language(), role);
        own = post;
        known = true;
        posts.add(post);
    }

    private String titleOf(Cue first) {
        known = true;
        return Titles.of(voice(first, first.at()).say(texts(first).family(Family.HOOK), random));
    }

    private void post(Cue cue) {
        Said answered = answered(cue);
        Voice voice = voice(cue, cue.at());
        String text = null;
        if (answered != null && known && MAY_BE_UNNAMED.contains(cue.family()) && random.nextDouble() < UNNAMED) {
            text = voice.sayWithoutName(templates(cue), random);
        }
        boolean named = text == null;
        if (text == null) {
            text = named(cue, voice, answered);
            named = voice.named();
        }
        boolean addressed = answered != null && platform.addresses() && answered.equals(own);
        known |= named;
        Said post = new Said(
                world.next(),
                answered,
                answered != null && random.nextDouble() < quotes(cue.family()),
                cue.author(),
                cue.at(),
                text,
                cast(cue).language(),
                role(cue, named, addressed));
        if (cue.family().speaksOfSelf()) {
            own = post;
        }
        posts.add(post);
    }

    /** Strangers share no words: each of the two mobs has every other template. */
    private List<Template> templates(Cue cue) {
        List<Template> all = texts(cue).family(cue.family());
        if (plot.scenario().twist() != Scenario.Twist.STRANGERS || !cue.family().attacks()) {
            return all;
        }
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == plot.hand())
                .mapToObj(all::get)
                .toList();
    }

    /** Words that say whom they mean where nothing before them does. */
    private String named(Cue cue, Voice voice, @Nullable Said answered) {
        if (plot.scenario().twist() == Scenario.Twist.COPIES && cue.family() == Family.COPYPASTA) {
            return copied(cue, voice);
        }
        List<Template> templates = templates(cue);
        String text = voice.say(templates, random);
        boolean told = known && (answered != null || platform.titled());
        for (int i = 0; i < TRIES && cue.family().attacks() && !told && !voice.named(); i++) {
            text = voice.say(templates, random);
        }
        return text;
    }

    /** One text, and two that differ from it in some words. */
    private String copied(Cue cue, Voice voice) {
        List<Template> templates = texts(cue).family(Family.COPYPASTA);
        Template one = Seeds.pick(templates, Seeds.mix(plot.seed() + 1));
        int variant = Math.max(0, random.nextInt(6) - 3);
        return voice.say(List.of(one), new SplittableRandom(plot.seed() + variant));
    }

    private static double quotes(Family family) {
        return switch (family) {
            case REPOST -> 1;
            case COUNTER -> .3;
            default -> .08;
        };
    }

    private Role role(Cue cue, boolean named, boolean addressed) {
        if (!plot.scenario().attacks() || !cue.family().attacks()) {
            return Role.harmless(plot.id(), cue.family().stance());
        }
        String alias = named ? "a" + cue.alias() : addressed ? "a0" : null;
        return new Role(
                plot.id(), plot.campaign(), plot.target(), alias, cue.family().stage(), Stance.ATTACK);
    }

    private @Nullable Said answered(Cue cue) {
        if (posts.isEmpty()) {
            return null;
        }
        Said last = posts.get(posts.size() - 1);
        if (cue.family() == Family.SUPPORT || cue.family() == Family.REPOST) {
            return own == null ? posts.get(0) : own;
        }
        if (cue.family() == Family.COUNTER) {
            return last;
        }
        if (random.nextDouble() > ANSWERS) {
            return platform == Platform.REDDIT ? posts.get(0) : null;
        }
        return random.nextDouble() < ANSWERS_FIRST ? posts.get(0) : posts.get(random.nextInt(posts.size()));
    }

    /** Somebody talks about something else, as somebody always does. */
    private void offTopic(Cue cue, long next) {
        long at = cue.at() + random.nextLong(Math.max(1, Math.min(next - cue.at(), Calendar.HOUR)));
        String text = voice(cue, at).say(ordinary(cue.tongue()), random);
        Member author = plot.tongues().get(cue.tongue()).members().any(platform, random);
        Role role = Role.harmless(plot.id(), Stance.NEUTRAL);
        posts.add(new Said(
                world.next(),
                posts.get(0),
                false,
                author,
                cue.at(),
                text,
                cast(cue).language(),
                role));
    }

    private List<Template> ordinary(int tongue) {
        List<Texts.Topic> topics = plot.tongues().get(tongue).texts().topics();
        return topics.get(plot.community().topic() % topics.size()).templates();
    }

    private Member target() {
        return plot.tongue().members().of(plot.person(), 0);
    }

    private Texts texts(Cue cue) {
        return plot.tongues().get(cue.tongue()).texts();
    }

    private Voice voice(Cue cue, long at) {
        return new Voice(cast(cue), platform, cue.alias(), at);
    }

    private Cast cast(Cue cue) {
        return casts.get(cue.tongue());
    }
}
