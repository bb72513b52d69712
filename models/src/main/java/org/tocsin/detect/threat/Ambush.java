package org.tocsin.detect.threat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.text.Language;

/**
 * Finds who lies in wait for somebody: a weapon, the speaker's coming or waiting, and the person, within one short stretch
 * of words. No verb of violence need be said, so no sentence is parsed.
 */
final class Ambush {
    private static final String RESOURCE = "/grammar/ambush.yml";
    /** How many words before and behind the weapon belong to the stretch. */
    private static final int REACH = 18;

    private static final double CONFIDENCE = 0.75;
    private static final Set<String> SPEAKER = Set.of("i", "im", "we", "i'm", "je", "j", "on", "nous", "jvais");
    private static final Set<String> COMPANY = Set.of(
            "with",
            "bring",
            "bringing",
            "brought",
            "got",
            "have",
            "grab",
            "avec",
            "apporte",
            "apportons",
            "ramene",
            "ramenez",
            "ramenons",
            "ai",
            "prends",
            "bats",
            "battes",
            "bought",
            "achete");
    private static final Set<String> DENIAL = Set.of("not", "never", "don", "pas", "jamais", "no");

    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    private record Words(WordScreen weapons, Set<String> presence, Set<String> whom, WordScreen harmless) {}

    Ambush() {
        try (InputStream in = Objects.requireNonNull(Ambush.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(in);
            for (Language language : List.of(Language.EN, Language.FR)) {
                JsonNode lists = root.path(language.code());
                words.put(
                        language,
                        new Words(
                                new WordScreen(single(lists.path("weapon"))),
                                Set.copyOf(single(lists.path("presence"))),
                                Set.copyOf(single(lists.path("whom"))),
                                new WordScreen(single(lists.path("harmless")))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> single(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .filter(word -> word.indexOf(' ') < 0)
                .distinct()
                .toList();
    }

    /** The first ambush of a text, as a sign of capability; empty in other languages. */
    Optional<ThreatReading> in(String text, Language language) {
        Words known = words.get(language);
        if (known == null) {
            return Optional.empty();
        }
        List<Span> weapons = known.weapons.in(text);
        if (weapons.isEmpty() || !known.harmless.in(text).isEmpty()) {
            return Optional.empty();
        }
        FoldedWords all = FoldedWords.of(text);
        return weapons.stream()
                .mapToInt(all::at)
                .filter(weapon -> weapon >= 0 && isHeld(all, weapon))
                .boxed()
                .flatMap(weapon -> around(all, weapon, known, language).stream())
                .findFirst();
    }

    /** "With a bat", "I've got the knife": a weapon at hand, not one on a shelf. */
    private static boolean isHeld(FoldedWords all, int weapon) {
        return IntStream.rangeClosed(Math.max(0, weapon - 6), weapon)
                .mapToObj(all::word)
                .anyMatch(COMPANY::contains);
    }

    private static Optional<ThreatReading> around(FoldedWords all, int weapon, Words known, Language language) {
        int from = Math.max(0, weapon - REACH);
        int to = Math.min(all.size() - 1, weapon + REACH);
        List<String> stretch = all.words().subList(from, to + 1);
        int person = IntStream.rangeClosed(from, to)
                .filter(i -> isPerson(all, i, known))
                .findFirst()
                .orElse(-1);
        boolean speaks = stretch.stream().anyMatch(SPEAKER::contains)
                || stretch.contains("bring")
                || stretch.contains("ramenez");
        boolean present = stretch.stream().anyMatch(known.presence::contains);
        boolean denied = stretch.stream().anyMatch(DENIAL::contains);
        if (person < 0 || !speaks || !present || denied) {
            return Optional.empty();
        }
        int first = Math.min(person, weapon);
        int last = Math.max(person, weapon);
        Span whom = all.spans().get(person);
        Span span =
                new Span(all.spans().get(first).begin(), all.spans().get(last).end());
        return Optional.of(new ThreatReading(
                Indicator.THREAT_CAPABILITY, span, CONFIDENCE, language.code() + ".grammar.ambush", null, whom));
    }

    /** "La" and "l'" are articles, unless what follows is done to somebody: "je l'attends". */
    private static boolean isPerson(FoldedWords all, int index, Words known) {
        String word = all.word(index);
        if (word.equals("la") || word.equals("l")) {
            return known.presence.contains(all.word(index + 1));
        }
        return known.whom.contains(word) || all.handle().get(index);
    }
}
