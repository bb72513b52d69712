package org.tocsin.synth;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Gives scenarios their people, places and times, and has them played. */
final class Staging {
    static final double LEAST_VIGOUR = .4;
    static final double MORE_VIGOUR = .8;
    private static final long MARGIN = 2 * Calendar.HOUR;
    private static final long LATEST = 6 * Calendar.HOUR; // how long before the end the last of a fresh attack may be
    private static final long LONG_AGO = 10 * Calendar.DAY;
    private static final long YEAR = 365 * Calendar.DAY; // before strangers come
    private static final long SHORT = 12 * Calendar.HOUR; // what is over so soon is called for the same day
    private static final int PEOPLE = 8; // of whom, in turn, so many are targets ...
    private static final int STRANGERS = 2; // ... and these lend them names and facts

    private final World world;
    private final double vigour;
    private long campaigns;
    private long targets;
    private long others; // people who lend or borrow names and facts: nobody speaks of them but in their scenario

    /** {@code vigour}: how large attacks are at most, of what their scripts say. */
    Staging(World world, double vigour) {
        this.world = world;
        this.vigour = vigour;
    }

    /** Plays a scenario for the {@code round}-th time; two acts where it has two targets or two campaigns. */
    List<Act> stage(Scenario scenario, World.Tongue tongue, long round) {
        boolean fresh =
                scenario.when() != Scenario.When.PAST && round < world.tongues().size();
        String id = scenario.name() + "-" + tongue.language().code() + "-" + round;
        SplittableRandom random = world.seeds().random("scenario " + scenario.name(), round);
        Person person = target(tongue);
        String key = key(person);
        Community community = any(tongue.communities(), random);
        List<Platform> platforms = platforms(scenario, List.of(), random);
        long start = start(scenario, fresh, random);
        Setting first = new Setting(scenario, tongue, person, key, community, platforms, start, fresh, 0);
        return switch (scenario.twist()) {
            case NONE, ALIASES, MOSAIC, COPIES, BILINGUAL -> List.of(act(id, first, random));
            case NAMESAKES_APART -> {
                Setting second = first.with(namesake(tongue, person))
                        .in(other(tongue.communities(), community, random), platforms(scenario, platforms, random))
                        .from(start(scenario, fresh, random));
                yield List.of(act(id + "a", first, random), act(id + "b", second, random));
            }
            case NAMESAKES_NEAR -> {
                Setting second = first.with(namesake(tongue, person)).from(start(scenario, fresh, random));
                yield List.of(act(id + "a", first, random), act(id + "b", second, random));
            }
            case NAMESAKE_HARMLESS -> {
                Setting second = first.with(namesake(tongue, person))
                        .play(Scenarios.NAMESAKE)
                        .in(
                                other(tongue.communities(), community, random),
                                platforms(Scenarios.NAMESAKE, platforms, random))
                        .from(start(Scenarios.NAMESAKE, fresh, random));
                yield List.of(act(id + "a", first, random), act(id + "b", second, random));
            }
            case STRANGERS -> {
                long begin = world.calendar().begin() + MARGIN + random.nextLong(LONG_AGO);
                Setting second = first.with(person.moved(stranger(tongue))).from(begin + YEAR);
                String target = "t" + (campaigns + 1);
                yield List.of(act(id + "a", first.from(begin), target, random), act(id + "b", second, target, random));
            }
        };
    }

    /** What two acts of one scenario share or not. */
    private record Setting(
            Scenario scenario,
            World.Tongue tongue,
            Person person,
            String nameKey,
            Community community,
            List<Platform> platforms,
            long start,
            boolean fresh,
            int hand) {
        Setting with(Person other) {
            return new Setting(scenario, tongue, other, nameKey, community, platforms, start, fresh, 1);
        }

        Setting in(Community other, List<Platform> others) {
            return new Setting(scenario, tongue, person, nameKey, other, others, start, fresh, hand);
        }

        Setting from(long other) {
            return new Setting(scenario, tongue, person, nameKey, community, platforms, other, fresh, hand);
        }

        Setting play(Scenario other) {
            return new Setting(other, tongue, person, nameKey, community, platforms, start, fresh, hand);
        }
    }

    private Act act(String id, Setting setting, SplittableRandom random) {
        return act(id, setting, "t" + (campaigns + 1), random);
    }

    private Act act(String id, Setting setting, String target, SplittableRandom random) {
        Scenario scenario = setting.scenario();
        String campaign = scenario.attacks() ? "c" + ++campaigns : null;
        Plot plot = new Plot(
                id,
                scenario,
                tongues(setting),
                setting.person(),
                campaign,
                campaign == null ? null : target,
                setting.nameKey(),
                setting.fresh() ? scenario.fresh() : scenario.stale(),
                setting.community(),
                setting.platforms(),
                setting.start(),
                scenario.attacks() ? vigour * (LEAST_VIGOUR + random.nextDouble() * MORE_VIGOUR) : 1,
                action(scenario, setting, random),
                setting.hand(),
                random.nextLong());
        List<Conversation> talks = new Scene(world, plot).play();
        return new Act(
                id,
                scenario.name(),
                setting.tongue().language(),
                scenario.severity(),
                campaign,
                plot.target(),
                plot.nameKey(),
                plot.tier(),
                talks);
    }

    private List<World.Tongue> tongues(Setting setting) {
        List<World.Tongue> tongues = new ArrayList<>(List.of(setting.tongue()));
        if (setting.scenario().twist() == Scenario.Twist.BILINGUAL) {
            world.tongues().stream()
                    .filter(tongue -> tongue.language() != setting.tongue().language())
                    .forEach(tongues::add);
        }
        return tongues;
    }

    private String key(Person person) {
        return "n" + Long.toHexString(world.seeds().at("name " + person.id(), 0));
    }

    /** The next whom nobody was yet. */
    private Person target(World.Tongue tongue) {
        int many = PEOPLE - STRANGERS;
        return tongue.people().at(targets / many * PEOPLE + targets++ % many);
    }

    private Person stranger(World.Tongue tongue) {
        int before = PEOPLE - STRANGERS;
        return tongue.people().at(others / STRANGERS * PEOPLE + before + others++ % STRANGERS);
    }

    private Person namesake(World.Tongue tongue, Person person) {
        return stranger(tongue).named(person);
    }

    /** Where it is played: not on the {@code taken}, nor where it could not be. */
    private static List<Platform> platforms(Scenario scenario, List<Platform> taken, SplittableRandom random) {
        boolean near = scenario.twist() == Scenario.Twist.NAMESAKES_NEAR;
        boolean signed = near || scenario.steps().stream().anyMatch(step -> step.crew() == Step.Crew.SELF);
        List<Platform> left = new ArrayList<>(List.of(Platform.values()));
        left.removeAll(taken);
        left.removeIf(platform -> (signed && !platform.signed()) || (near && !platform.communal()));
        List<Platform> chosen = new ArrayList<>();
        while (chosen.size() < scenario.platforms()) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen;
    }

    private long start(Scenario scenario, boolean fresh, SplittableRandom random) {
        Calendar calendar = world.calendar();
        long last = calendar.end() - scenario.length() - MARGIN;
        if (fresh) {
            return last + MARGIN - 60 - random.nextLong(LATEST);
        }
        long span = Math.max(1, last - LONG_AGO - calendar.begin() - MARGIN);
        return calendar.begin() + MARGIN + random.nextLong(span);
    }

    private static @Nullable Long action(Scenario scenario, Setting setting, SplittableRandom random) {
        long over = setting.start() + scenario.length();
        if (scenario.when() == Scenario.When.AHEAD) {
            return over + Calendar.DAY + random.nextLong(3 * Calendar.DAY);
        }
        return scenario.length() <= SHORT ? over + Calendar.HOUR : null;
    }

    private static <T> T any(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Community other(List<Community> all, Community one, SplittableRandom random) {
        return all.size() < 2 ? one : all.get((one.topic() + 1 + random.nextInt(all.size() - 1)) % all.size());
    }
}
