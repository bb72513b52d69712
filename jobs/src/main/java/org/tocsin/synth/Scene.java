package org.tocsin.synth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Plays a plot: who posts what when, in which conversations. */
final class Scene {
    private static final int ATTACKS_AN_OBJECTION = 8;
    private static final long PAUSE = 36 * Calendar.HOUR; // after which people talk in a new thread
    private static final double NEW_THREAD = .06;
    private static final int LONGEST = 60;
    private static final long BEDTIME = 2 * Calendar.DAY; // what takes longer goes on by day only

    private final World world;
    private final Plot plot;
    private final SplittableRandom random;
    private final List<List<Member>> mobs = new ArrayList<>();
    private final List<Cast> casts = new ArrayList<>();
    private int turn;

    Scene(World world, Plot plot) {
        this.world = world;
        this.plot = plot;
        this.random = new SplittableRandom(plot.seed());
        for (World.Tongue tongue : plot.tongues()) {
            mobs.add(mob(tongue.members()));
            int aliases = plot.scenario().twist() == Scenario.Twist.ALIASES ? People.ALIASES : 1;
            casts.add(new Cast(tongue.texts(), plot::person, Seeds.mix(plot.seed()), aliases, plot.action()));
        }
    }

    private List<Member> mob(Members members) {
        int size = Math.max(1, plot.scenario().mob() - 2 + random.nextInt(5));
        List<Member> mob = new ArrayList<>();
        while (mob.size() < (plot.scenario().mob() == 1 ? 1 : size)) {
            Member one = members.one(random);
            if (!mob.contains(one)) {
                mob.add(one);
            }
        }
        return mob;
    }

    List<Conversation> play() {
        Map<Platform, List<Cue>> places = new LinkedHashMap<>();
        for (Cue cue : cues()) {
            places.computeIfAbsent(cue.platform(), platform -> new ArrayList<>())
                    .add(cue);
        }
        List<Conversation> talks = new ArrayList<>();
        if (plot.scenario().attacks()) {
            talks.addAll(new EverydayLife(world, plot, casts.get(0), random).write());
        }
        places.values().forEach(cues -> threads(cues).forEach(thread -> talks.add(talk(thread))));
        return talks;
    }

    private List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        plot.scenario().steps().forEach(step -> add(step, cues));
        if (plot.scenario().attacks()) {
            List<Long> attacks = cues.stream()
                    .filter(cue -> cue.family().attacks())
                    .map(Cue::at)
                    .sorted()
                    .toList();
            int objections = (attacks.size() + ATTACKS_AN_OBJECTION - 2) / ATTACKS_AN_OBJECTION;
            double hours = plot.scenario().length() / (double) Calendar.HOUR;
            double from = (attacks.get(0) - plot.start()) / (double) Calendar.HOUR;
            add(
                    Step.hours(Family.COUNTER, objections, objections, Math.max(from, hours / 4), hours)
                            .by(Step.Crew.OTHERS),
                    cues);
        }
        cues.sort(Comparator.comparingLong(Cue::at));
        return cues;
    }

    private void add(Step step, List<Cue> cues) {
        int drawn = step.least() + random.nextInt(step.most() - step.least() + 1);
        int count = Math.max(Math.min(drawn, 1), (int) Math.round(drawn * plot.vigour()));
        for (int i = 0; i < count; i++) {
            int tongue = random.nextInt(mobs.size());
            Platform platform = platform();
            Member author = plot.tongues().get(tongue).members().on(platform, author(step, tongue));
            cues.add(new Cue(step.family(), time(step), author, platform, alias(step.family()), tongue));
            turn++;
        }
    }

    private long time(Step step) {
        double hours = step.from() + random.nextDouble() * (step.to() - step.from());
        long at = plot.start() + (long) (hours * Calendar.HOUR);
        long later = plot.scenario().length() > BEDTIME ? world.calendar().awakeFrom(at, random) : at;
        return later < world.calendar().end() ? later : at;
    }

    private Member author(Step step, int tongue) {
        List<Member> mob = mobs.get(tongue);
        return switch (step.crew()) {
            case SELF -> plot.tongue().members().of(plot.person(), 0);
            case OTHERS -> plot.tongues().get(tongue).members().any(Platform.REDDIT, random);
            case MOB -> {
                double share = random.nextDouble(); // the first of the mob post most
                boolean each = plot.scenario().twist() == Scenario.Twist.MOSAIC;
                yield mob.get(each ? turn % mob.size() : (int) (share * Math.sqrt(share) * mob.size()));
            }
        };
    }

    private Platform platform() {
        List<Platform> all = plot.platforms();
        boolean byTurns = plot.scenario().twist() == Scenario.Twist.MOSAIC;
        return all.get(byTurns ? turn % all.size() : random.nextInt(all.size()));
    }

    private int alias(Family family) {
        boolean many = plot.scenario().twist() == Scenario.Twist.ALIASES && family.attacks();
        return many && (family != Family.DOX_ALIAS || random.nextInt(3) == 0) ? random.nextInt(People.ALIASES + 1) : 0;
    }

    private List<List<Cue>> threads(List<Cue> cues) {
        List<List<Cue>> threads = new ArrayList<>();
        List<Cue> thread = new ArrayList<>();
        for (Cue cue : cues) {
            boolean ends = !thread.isEmpty()
                    && (cue.at() - thread.get(thread.size() - 1).at() > PAUSE
                            || thread.size() >= LONGEST
                            || random.nextDouble() < NEW_THREAD);
            if (ends) {
                threads.add(thread);
                thread = new ArrayList<>();
            }
            thread.add(cue);
        }
        threads.add(thread);
        return threads;
    }

    private Conversation talk(List<Cue> cues) {
        return new Talk(world, plot, casts, random, cues).write();
    }
}
