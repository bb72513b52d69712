package org.tocsin.evaluate.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.evaluate.campaign.Truth.Expectation;
import org.tocsin.evaluate.campaign.Truth.Name;
import org.tocsin.evaluate.campaign.Truth.Post;
import org.tocsin.evaluate.campaign.Truth.Scenario;
import org.tocsin.risk.RiskWeights;
import org.tocsin.risk.Tier;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;

/**
 * A truth and what was found, told in a few words. The posts {@code a1 a2} are an hour apart and stand under these names
 * in the workspace too, unless they are lost. Each found post is an act, unless it is {@code (a1)}, which is context.
 */
final class Story {
    private static final Pattern SPACE = Pattern.compile(" ");
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<FoundCase> cases = new ArrayList<>();
    private final Map<Name, FoundRun.Held> held = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();

    Story campaign(String id, int severity, String uids) {
        return campaign(id, severity, "t-" + id, "name-" + id, uids);
    }

    Story campaign(String id, int severity, String target, String nameKey, String uids) {
        scenarios.add(new Scenario(
                id, "family-of-" + id, "en", id, target, severity, NOON, nameKey, expected("at_least_elevated", 1)));
        words(uids).forEach(uid -> post(new Post(name(uid), id, id, target, "a0", Stage.CALL), uid));
        return this;
    }

    /** The last campaign's posts under another name of its target, at another stage. */
    Story under(String alias, Stage stage, String uids) {
        Scenario last = scenarios.get(scenarios.size() - 1);
        words(uids)
                .forEach(uid ->
                        post(new Post(name(uid), last.name(), last.campaign(), last.target(), alias, stage), uid));
        return this;
    }

    Story lookalike(String id, String nameKey, String uids) {
        scenarios.add(new Scenario(
                id, "family-of-" + id, "fr", null, null, 0, null, nameKey, expected("at_most_routine", 0)));
        words(uids).forEach(uid -> post(new Post(name(uid), id, null, null, null, null), uid));
        return this;
    }

    Story bystanders(String scenario, String uids) {
        words(uids).forEach(uid -> post(new Post(name(uid), scenario, null, null, null, null), uid));
        return this;
    }

    /** Posts that the workspace does not hold. */
    Story lost(String uids) {
        words(uids).forEach(uid -> held.remove(name(uid)));
        return this;
    }

    /** A case of its own target, ranked below those told before. */
    Story found(Tier tier, String uids) {
        return found(tier, "T" + cases.size(), .5, uids);
    }

    Story found(Tier tier, String target, double probability, String uids) {
        int rank = cases.size();
        List<FoundCase.Post> all = words(uids)
                .map(word -> word.startsWith("(") ? context(word.substring(1, word.length() - 1)) : act(word))
                .toList();
        cases.add(new FoundCase("C" + rank, target, tier, probability, 4000 - 10 * rank, all));
        mentions.merge(target, all.size(), Integer::sum);
        return this;
    }

    Known known() {
        return new Known(truth(), held);
    }

    List<FoundCase> cases() {
        return List.copyOf(cases);
    }

    Truth truth() {
        return new Truth(scenarios, posts);
    }

    FoundRun run() {
        return new FoundRun("run", NOON.plus(Duration.ofDays(9)), cases, List.of(), held, mentions);
    }

    CampaignEvaluation measured() {
        return CampaignEvaluation.of(truth(), run(), false, RiskWeights.HAND, (what, done, of) -> {});
    }

    static Expectation expected(String label, int cases) {
        Tier tier = Tier.valueOf(label.replaceFirst("at_(least|most)_", "").toUpperCase(Locale.ROOT));
        return new Expectation(
                label,
                label.startsWith("at_least_") ? Tier.IMMINENT : tier,
                label.startsWith("at_most_") ? Tier.ROUTINE : tier,
                cases);
    }

    private void post(Post post, String uid) {
        posts.add(post);
        held.put(post.name(), new FoundRun.Held(uid, time(posts.size())));
    }

    private static Instant time(int number) {
        return NOON.plus(Duration.ofHours(number - 1));
    }

    private static FoundCase.Post act(String uid) {
        return new FoundCase.Post(uid, null, Stage.CALL, Stance.ATTACK);
    }

    private static FoundCase.Post context(String uid) {
        return new FoundCase.Post(uid, null, null, Stance.COUNTER_SPEECH);
    }

    private static Name name(String uid) {
        return new Name("forum", uid);
    }

    private static Stream<String> words(String uids) {
        return SPACE.splitAsStream(uids).filter(word -> !word.isEmpty());
    }
}
