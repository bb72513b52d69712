package org.tocsin.synth;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.tocsin.text.Language;

/**
 * Invents dumps of several platforms, and their truth: plain talk, strewn with attacks and with what looks like them. The
 * same options give the same bytes. It holds one conversation of plain talk or one scenario at a time.
 */
public final class Synth implements Closeable {
    private static final double ALIKE = .03; // at most, of all posts
    private static final double MEAN_VIGOUR = Staging.LEAST_VIGOUR + Staging.MORE_VIGOUR / 2;
    private static final double ROOM = .9; // of all posts, by which all attacks are told

    private final SynthOptions options;
    private final World world;
    private final List<Scenario> attacks;
    private final List<Scenario> alikes;
    private final Staging staging;
    private final PlainTalk plain;
    private final Map<Platform, Dump> dumps = new EnumMap<>(Platform.class);
    private final TruthFile truth;
    private final LongConsumer progress;
    private long played; // scenarios with attacks
    private long alike; // others
    private long attackPosts;
    private long alikePosts;

    /** What was written; {@code missing} are scenarios that there was no room for. */
    public record Written(long posts, long attacks, long campaigns, long lookAlikes, List<String> missing) {
        public Written {
            missing = List.copyOf(missing);
        }
    }

    private Synth(Path out, SynthOptions options, LongConsumer progress) throws IOException {
        List<Texts> texts = new ArrayList<>();
        for (Language language : options.languages()) {
            texts.add(TextFile.read(options.texts(), language));
        }
        this.options = options;
        this.progress = progress;
        this.world = new World(new Seeds(options.seed()), options.calendar(), texts, options.posts(), quota());
        List<Scenario> chosen = Scenarios.all().stream()
                .filter(each ->
                        options.scenarios().isEmpty() || options.scenarios().contains(each.name()))
                .toList();
        this.attacks = chosen.stream().filter(Scenario::attacks).toList();
        this.alikes = chosen.stream().filter(each -> !each.attacks()).toList();
        this.staging = new Staging(world, vigour());
        this.plain = new PlainTalk(world);
        for (Platform platform : Platform.values()) {
            dumps.put(platform, Dump.of(platform, out.resolve("dumps")));
        }
        Files.createDirectories(out);
        this.truth = new TruthFile(out);
    }

    /**
     * Writes {@code dumps} and {@code truth.ndjson} into a folder; {@code progress} is told how many posts there are.
     *
     * @throws BadTexts when the texts cannot be used
     */
    public static Written write(Path out, SynthOptions options, LongConsumer progress) throws IOException {
        try (Synth synth = new Synth(out, options, progress)) {
            return synth.run();
        }
    }

    /** The names of all scenarios. */
    public static List<String> scenarios() {
        return Scenarios.all().stream().map(Scenario::name).toList();
    }

    private Written run() throws IOException {
        truth.begin(
                options.seed(), options.posts(), options.texts(), options.asOf().getEpochSecond());
        List<HashtagWave> waves = waves();
        long tagged = 0;
        long campaigns = 0;
        while (left() > 0) {
            double share = Math.min(1, world.posts() / (ROOM * options.posts()));
            if (wantsAttack(share)) {
                campaigns += attack();
            } else if (wantsAlike(share)) {
                alike();
            } else if (!waves.isEmpty() && tagged < options.hashtag() * world.posts()) {
                Conversation talk =
                        waves.get((int) (world.posts() % waves.size())).next(left());
                tagged += talk.posts().size();
                write(talk);
            } else {
                write(plain.next(left()));
            }
        }
        return new Written(world.posts(), attackPosts, campaigns, alike, missing());
    }

    /** So that each script can be played in each language, where not all would fit in full. */
    private double vigour() {
        double all = attacks.stream().mapToDouble(Scenario::size).sum()
                * world.tongues().size()
                * MEAN_VIGOUR;
        return Math.min(1, quota() / Math.max(1, all));
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        attacks.stream()
                .filter(each -> options.attacks() > 0)
                .skip(played)
                .map(Scenario::name)
                .forEach(missing::add);
        alikes.stream().skip(alike).map(Scenario::name).forEach(missing::add);
        return missing;
    }

    private List<HashtagWave> waves() throws IOException {
        List<HashtagWave> waves = new ArrayList<>();
        if (options.hashtag() > 0) {
            world.tongues().forEach(tongue -> waves.add(new HashtagWave(world, tongue)));
        }
        for (HashtagWave wave : waves) {
            truth.act(wave.act());
        }
        return waves;
    }

    private long left() {
        return options.posts() - world.posts();
    }

    private long quota() {
        return Math.round(options.attacks() * options.posts());
    }

    private boolean wantsAttack(double share) {
        return fits(attacks, played) && attackPosts < quota() && attackPosts <= quota() * share;
    }

    /** As many as attacks; by themselves where attacks were not asked for. */
    private boolean wantsAlike(double share) {
        double most = ALIKE * options.posts();
        boolean alone = quota() == 0 || attacks.isEmpty();
        return fits(alikes, alike) && alikePosts < most && (alone ? alikePosts <= most * share : alike < played);
    }

    /** Whether there is a next one, and room for it. */
    private boolean fits(List<Scenario> scenarios, long number) {
        return !scenarios.isEmpty() && Seeds.pick(scenarios, number).room() <= left();
    }

    private long attack() throws IOException {
        List<Act> acts = stage(attacks, played++);
        attackPosts += acts.stream().mapToLong(Act::attacks).sum();
        return write(acts);
    }

    private void alike() throws IOException {
        List<Act> acts = stage(alikes, alike++);
        alikePosts += acts.stream().mapToLong(Act::posts).sum();
        write(acts);
    }

    /** Each scenario in turn, in each language in turn. */
    private List<Act> stage(List<Scenario> scenarios, long number) {
        int place = (int) (number % scenarios.size());
        long round = number / scenarios.size();
        return staging.stage(scenarios.get(place), Seeds.pick(world.tongues(), place + round), round);
    }

    private long write(List<Act> acts) throws IOException {
        for (Act act : acts) {
            truth.act(act);
            for (Conversation talk : act.conversations()) {
                write(talk);
            }
        }
        return acts.stream().filter(act -> act.campaign() != null).count();
    }

    private void write(Conversation talk) throws IOException {
        Dump dump = dumps.get(talk.platform());
        if (dump != null) {
            dump.write(talk);
            truth.posts(talk);
        }
        progress.accept(world.posts());
    }

    @Override
    public void close() throws IOException {
        for (Dump dump : dumps.values()) {
            dump.close();
        }
        truth.close();
    }
}
