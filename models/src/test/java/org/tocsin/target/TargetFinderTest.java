package org.tocsin.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.TargetKey.Kind.AUTHOR;
import static org.tocsin.target.TargetKey.Kind.CONTACT;
import static org.tocsin.target.TargetKey.Kind.GROUP;
import static org.tocsin.target.TargetKey.Kind.HANDLE;
import static org.tocsin.target.TargetKey.Kind.NAME;
import static org.tocsin.target.TargetKey.Kind.SUBJECT;
import static org.tocsin.target.TargetKey.Kind.THREAD;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tocsin.detect.Findings;
import org.tocsin.detect.Scores;
import org.tocsin.detect.Signal;
import org.tocsin.detect.StanceEstimate;
import org.tocsin.detect.TargetRef;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;
import org.tocsin.text.Language;

class TargetFinderTest {
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<Signal> signals = new ArrayList<>();
    private double hostility;
    private Stance stance = Stance.ATTACK;

    private void identifier(String text, IdentifierType type, String words, String value, About about) {
        int begin = text.indexOf(words);
        identifiers.add(new Identifier(type, new Span(begin, begin + words.length()), 0.9, about, "id", value));
    }

    private void handle(String text, String words) {
        identifier(text, IdentifierType.HANDLE, words, words.substring(1), About.THIRD_PARTY);
    }

    private void person(String text, String words) {
        identifier(text, IdentifierType.PERSON, words, words, About.THIRD_PARTY);
    }

    private void phone(String text, String words) {
        identifier(text, IdentifierType.PHONE, words, "+44" + words.substring(1).replace(" ", ""), About.THIRD_PARTY);
    }

    private void signal(Indicator indicator, TargetRef.Kind kind) {
        signals.add(new Signal(indicator, new Span(0, 1), 0.9, "rule", null, new TargetRef(kind, null)));
    }

    private void aimedAt(Indicator indicator, String text, String words) {
        int begin = text.indexOf(words);
        TargetRef target = new TargetRef(TargetRef.Kind.MENTION, new Span(begin, begin + words.length()));
        signals.add(new Signal(indicator, new Span(0, 1), 0.9, "rule", null, target));
    }

    private List<FoundTarget> find(String text, String title, String replyTo) {
        Post post = new Post("1", text, "en", "ann", "th", title, replyTo, null, "reddit", List.of());
        Findings findings = new Findings(
                Language.EN,
                true,
                Scores.NONE,
                new StanceEstimate(stance, 0.1, hostility, 0, null),
                identifiers,
                signals,
                null,
                List.of());
        return new TargetFinder().find(post, findings);
    }

    private static Optional<FoundTarget> key(List<FoundTarget> found, TargetKey.Kind kind, String value) {
        return found.stream()
                .filter(target -> target.key().equals(new TargetKey(kind, value)))
                .findFirst();
    }

    private static int bundle(List<FoundTarget> found, TargetKey.Kind kind, String value) {
        return key(found, kind, value).orElseThrow().bundle();
    }

    private static double weight(List<FoundTarget> found, TargetKey.Kind kind, String value) {
        return key(found, kind, value).orElseThrow().weight();
    }

    @Test
    void aDoxListsOnePerson() {
        String text = "Mira Halford, @quietheron, 01632 960123";
        person(text, "Mira Halford");
        handle(text, "@quietheron");
        phone(text, "01632 960123");
        signal(Indicator.DOX_PUBLISH, TargetRef.Kind.THREAD);
        List<FoundTarget> found = find(text, null, null);
        int mira = bundle(found, NAME, "mira halford");
        assertThat(bundle(found, HANDLE, "quietheron")).isEqualTo(mira);
        assertThat(bundle(found, CONTACT, "+441632960123")).isEqualTo(mira);
    }

    @Test
    void whoIsSaidToBeTheSameInADoxIsOnePerson() {
        String text = "@quietheron aka Mira Halford, 01632 960456";
        handle(text, "@quietheron");
        person(text, "Mira Halford");
        phone(text, "01632 960456");
        signal(Indicator.DOX_PUBLISH, TargetRef.Kind.THREAD);
        List<FoundTarget> found = find(text, null, null);
        assertThat(bundle(found, HANDLE, "quietheron")).isEqualTo(bundle(found, NAME, "mira halford"));
        assertThat(bundle(found, CONTACT, "+441632960456")).isEqualTo(bundle(found, NAME, "mira halford"));
    }

    @Test
    void whatStandsBetweenAStreetAndAPostcodeIsATown() {
        String text = "@quietheron, 12 Sample Row, Upper Sample, QX1 1QX";
        handle(text, "@quietheron");
        identifier(text, IdentifierType.STREET_ADDRESS, "12 Sample Row", "12 sample row", About.THIRD_PARTY);
        person(text, "Upper Sample");
        signal(Indicator.DOX_PUBLISH, TargetRef.Kind.THREAD);
        assertThat(find(text, null, null)).anyMatch(found -> found.key().kind() == NAME);
        identifier(text, IdentifierType.POSTCODE, "QX1 1QX", "qx1 1qx", About.THIRD_PARTY);
        assertThat(find(text, null, null)).noneMatch(found -> found.key().kind() == NAME);
    }

    @Test
    void whoIsAnsweredAboutAnotherIsNotTheOne() {
        for (String text : List.of(
                "@quietwren someone call it in while she is live",
                "@quietwren appelez pendant que la dame, celle-là, est là")) {
            identifiers.clear();
            signals.clear();
            handle(text, "@quietwren");
            signal(Indicator.REPORT_SWAT, TargetRef.Kind.PRONOUN);
            assertThat(weight(find(text, null, null), HANDLE, "quietwren"))
                    .as(text)
                    .isLessThan(0.5);
        }
        for (String text : List.of("lovely street, this one has", "jolie rue, celle-là")) {
            identifiers.clear();
            signals.clear();
            signal(Indicator.THREAT_VEILED, TargetRef.Kind.REPLY);
            assertThat(weight(find(text, null, "quietwren"), HANDLE, "quietwren"))
                    .as(text)
                    .isLessThan(0.5);
        }
    }

    @Test
    void neighboursInOneStreetShareNoFact() {
        assertThat(factsOf("12 Sample Row"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(factsOf("14 Sample Row"))
                .doesNotContainAnyElementsOf(factsOf("Sample Row"));
        assertThat(factsOf("3 rue des Tilleuls-Gris"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(factsOf("5 rue des Tilleuls-Gris"));
    }

    private List<String> factsOf(String address) {
        identifiers.clear();
        signals.clear();
        identifier(address, IdentifierType.STREET_ADDRESS, address, address, About.THIRD_PARTY);
        signal(Indicator.DOX_PUBLISH, TargetRef.Kind.THREAD);
        return find(address, null, null).stream()
                .filter(found -> found.key().kind() == TargetKey.Kind.FACT)
                .map(found -> found.key().value())
                .toList();
    }

    @Test
    void mentionsOutsideADoxAreStrangers() {
        String text = "Mira Halford and @quietheron should both go";
        person(text, "Mira Halford");
        handle(text, "@quietheron");
        signal(Indicator.THREAT_VEILED, TargetRef.Kind.THREAD);
        List<FoundTarget> found = find(text, null, null);
        assertThat(bundle(found, HANDLE, "quietheron")).isNotEqualTo(bundle(found, NAME, "mira halford"));
    }

    @Test
    void whatFollowsASecondNameIsTheSecondPersons() {
        String text = "Mira Halford 01632 960123, Jane Halford 01632 960456";
        person(text, "Mira Halford");
        phone(text, "01632 960123");
        person(text, "Jane Halford");
        phone(text, "01632 960456");
        signal(Indicator.DOX_PUBLISH, TargetRef.Kind.THREAD);
        List<FoundTarget> found = find(text, null, null);
        assertThat(bundle(found, CONTACT, "+441632960123")).isEqualTo(bundle(found, NAME, "mira halford"));
        assertThat(bundle(found, CONTACT, "+441632960456")).isEqualTo(bundle(found, NAME, "jane halford"));
        assertThat(bundle(found, NAME, "jane halford"))
                .as("a shared surname is no identity")
                .isNotEqualTo(bundle(found, NAME, "mira halford"));
    }

    @Test
    void aliasesAreOnePersonInBothLanguages() {
        for (String link : List.of(" aka ", ", de son vrai nom ", " (")) {
            identifiers.clear();
            signals.clear();
            String text = "@quietheron" + link + "Mira Halford";
            handle(text, "@quietheron");
            person(text, "Mira Halford");
            signal(Indicator.THREAT_VEILED, TargetRef.Kind.THREAD);
            List<FoundTarget> found = find(text, null, null);
            assertThat(bundle(found, HANDLE, "quietheron")).isEqualTo(bundle(found, NAME, "mira halford"));
        }
    }

    @Test
    void aSwitchboardAndOnesOwnNumberAreNoTargets() {
        String text = "call 01632 960123 or me on 01632 960456";
        identifier(text, IdentifierType.PHONE, "01632 960123", "a", About.ORGANISATION);
        identifier(text, IdentifierType.PHONE, "01632 960456", "b", About.SELF);
        signal(Indicator.OVERLOAD_CALLS, TargetRef.Kind.THREAD);
        assertThat(find(text, null, null)).noneMatch(found -> found.key().kind() == CONTACT);
    }

    @Test
    void whomASignalAimsAtComesFirst() {
        String text = "@busybee look, I will hurt @quietheron";
        handle(text, "@busybee");
        handle(text, "@quietheron");
        aimedAt(Indicator.THREAT_DIRECT, text, "@quietheron");
        List<FoundTarget> found = find(text, null, null);
        assertThat(found.get(0).key()).isEqualTo(new TargetKey(HANDLE, "quietheron"));
    }

    @Test
    void aNameThatNoRecogniserTookIsReadFromTheSignal() {
        String text = "we will come for Mira Halford";
        aimedAt(Indicator.THREAT_DIRECT, text, "Mira Halford");
        assertThat(key(find(text, null, null), NAME, "mira halford")).isPresent();
    }

    @Test
    void youIsTheAuthorAnswered() {
        signal(Indicator.THREAT_DIRECT, TargetRef.Kind.REPLY);
        List<FoundTarget> found = find("I will find you", null, "Quiet_Heron");
        assertThat(bundle(found, AUTHOR, "reddit/Quiet_Heron"))
                .isEqualTo(found.get(0).bundle());
        assertThat(bundle(found, HANDLE, "quiet_heron")).isEqualTo(found.get(0).bundle());
        assertThat(find("I will find you", null, "ann"))
                .as("nobody threatens themselves")
                .noneMatch(target -> target.key().kind() == AUTHOR);
    }

    @Test
    void anAuthorAnsweredIsNoTargetOfWhatIsSaidOfSomebodyElse() {
        signal(Indicator.THREAT_DIRECT, TargetRef.Kind.PRONOUN);
        List<FoundTarget> found = find("she will pay", null, "Quiet_Heron");
        assertThat(found).extracting(target -> target.key().kind()).containsExactly(THREAD);
    }

    @Test
    void pronounsMeanTheOneWhomTheSentenceOrElseTheTitleNames() {
        signal(Indicator.THREAT_DIRECT, TargetRef.Kind.PRONOUN);
        List<FoundTarget> titled = find("she will pay", "Halford exposed", null);
        assertThat(titled.get(0).weight()).isEqualTo(0.6);
        assertThat(bundle(titled, SUBJECT, "reddit/th|halford")).isEqualTo(bundle(titled, THREAD, "reddit/th"));

        String text = "@quietheron is back, she will pay";
        handle(text, "@quietheron");
        assertThat(find(text, "Halford exposed", null).get(0).key().kind()).isEqualTo(HANDLE);
    }

    @Test
    void aCommonHandleCountsOnItsPlatformOnly() {
        String text = "@alex and @quietheron";
        handle(text, "@alex");
        handle(text, "@quietheron");
        signal(Indicator.THREAT_DIRECT, TargetRef.Kind.THREAD);
        List<FoundTarget> found = find(text, null, null);
        assertThat(key(found, HANDLE, "reddit/alex")).isPresent();
        assertThat(key(found, HANDLE, "quietheron")).isPresent();
    }

    @Test
    void aHandleWithoutItsSignIsABareWord() {
        signal(Indicator.OVERLOAD_RAID, TargetRef.Kind.THREAD);
        List<FoundTarget> found = find("flood it tonight", "RAID quietheron, friday 21:00", null);
        assertThat(key(found, HANDLE, "quietheron").orElseThrow().weight()).isEqualTo(TargetKey.BARE_WORD);
        assertThat(found.get(0).key().kind()).isEqualTo(THREAD);
    }

    @Test
    void aBareWordStaysOneBesideWhatIsSure() {
        String text = "quietheron changed her number: 01632 960123";
        phone(text, "01632 960123");
        signal(Indicator.DOX_PUBLISH, TargetRef.Kind.PRONOUN);
        List<FoundTarget> found = find(text, "quietheron again", null);
        assertThat(key(found, HANDLE, "quietheron").orElseThrow().weight()).isEqualTo(TargetKey.BARE_WORD);
        assertThat(key(found, CONTACT, "+441632960123").orElseThrow().weight()).isGreaterThan(0.5);
    }

    @Test
    void relativesAreExposedToReachSomebodyElse() {
        String text = "her mother is Jane Halford";
        person(text, "Jane Halford");
        signal(Indicator.DOX_FAMILY, TargetRef.Kind.THREAD);
        assertThat(find(text, null, null).get(0).key().kind()).isEqualTo(THREAD);
        handle(text + " @quietheron", "@quietheron");
        assertThat(find(text + " @quietheron", null, null).get(0).key().kind()).isNotEqualTo(THREAD);
    }

    @Test
    void aHostilePostMayMeanSomebodyByAnyOfItsWords() {
        assertThat(find("ottiline lied again", null, null)).isEmpty();
        hostility = 0.6;
        List<FoundTarget> found = find("ottiline quellbrook lied", null, null);
        assertThat(key(found, TargetKey.Kind.SURNAME, "ottiline").orElseThrow().weight())
                .isEqualTo(TargetKey.BARE_WORD);
        assertThat(key(found, NAME, "ottiline quellbrook").orElseThrow().weight())
                .isEqualTo(TargetKey.BARE_WORD);
        assertThat(found.get(0).key().kind()).as("the thread is surer").isEqualTo(THREAD);
    }

    @Test
    void talkIsAboutWhomItsThreadIsAbout() {
        stance = Stance.COUNTER_SPEECH;
        signal(Indicator.COUNTER_SUPPORT, TargetRef.Kind.THREAD);
        assertThat(find("leave her alone", null, null))
                .extracting(target -> target.key().kind())
                .containsExactly(THREAD);
    }

    @Test
    void aNumberAloneIsWhoseTheThreadIs() {
        String text = "her number: 01632 960123";
        phone(text, "01632 960123");
        signal(Indicator.DOX_PUBLISH, TargetRef.Kind.PRONOUN);
        List<FoundTarget> found = find(text, "Halford exposed", null);
        assertThat(bundle(found, CONTACT, "+441632960123")).isEqualTo(bundle(found, THREAD, "reddit/th"));
    }

    @Test
    void aGroupIsATargetToo() {
        signal(Indicator.THREAT_INCITE, TargetRef.Kind.GROUP);
        assertThat(find("all of them", null, null).get(0).key()).isEqualTo(new TargetKey(GROUP, "reddit/th"));
    }

    @Test
    void aVictimsOwnAccountIsAboutItsAuthor() {
        stance = Stance.SELF_DISCLOSURE;
        assertThat(key(find("they keep calling me", null, null), AUTHOR, "reddit/ann"))
                .isPresent();
        stance = Stance.NEUTRAL;
        assertThat(find("they keep calling", null, null)).isEmpty();
    }

    @Test
    void noWordIsShown() {
        String text = "Mira Halford, @quietheron";
        person(text, "Mira Halford");
        handle(text, "@quietheron");
        signal(Indicator.DOX_PUBLISH, TargetRef.Kind.THREAD);
        assertThat(find(text, "Mira Halford exposed", null).toString().toLowerCase(Locale.ROOT))
                .doesNotContain("mira", "halford", "heron");
    }

    @Property(tries = 200)
    void anyTextAndAnyTitleCanBeRead(@ForAll String text, @ForAll String title) {
        signals.clear();
        signal(Indicator.THREAT_DIRECT, TargetRef.Kind.THREAD);
        assertThat(find(text, title, title))
                .isNotEmpty()
                .allMatch(found -> !found.key().value().isEmpty());
    }

    @Test
    void aHugeListIsCut() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 5000).forEach(i -> text.append("@somebody").append(i).append(' '));
        for (int i = 0; i < 5000; i++) {
            handle(text.toString(), "@somebody" + i);
        }
        signal(Indicator.COORD_RECRUIT, TargetRef.Kind.THREAD);
        assertThat(find(text.toString(), null, null)).hasSizeLessThanOrEqualTo(96);
    }
}
