package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tocsin.risk.RiskCase;
import org.tocsin.risk.Tier;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;
import org.tocsin.taxonomy.Tactic;
import org.tocsin.text.Language;

class LabelsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private final Labels english = Labels.of(Language.EN);
    private final Labels french = Labels.of(Language.FR);

    @Test
    void bothLanguagesHaveTheSameLabelsWithTheSamePlaces() {
        assertThat(french.keys()).isEqualTo(english.keys());
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(
                                PLACE.matcher(french.text(key)).results().count())
                        .as(key)
                        .isEqualTo(PLACE.matcher(english.text(key)).results().count()));
    }

    @Test
    void everythingThatACaseCanHoldHasAName() {
        for (Labels labels : new Labels[] {english, french}) {
            for (Indicator indicator : Indicator.values()) {
                assertThat(labels.indicator(indicator)).isNotBlank();
            }
            for (IdentifierType type : IdentifierType.values()) {
                assertThat(labels.identifier(type)).isNotBlank();
            }
            for (Tactic tactic : Tactic.values()) {
                assertThat(labels.text("tactic." + tactic)).isNotBlank();
            }
            for (Stage stage : Stage.values()) {
                assertThat(labels.stage(stage)).isNotBlank();
            }
            for (Stance stance : Stance.values()) {
                assertThat(labels.text("stance." + stance.label())).isNotBlank();
            }
            for (Tier tier : Tier.values()) {
                assertThat(labels.text("tier." + tier.label() + ".note")).isNotBlank();
            }
        }
    }

    @Test
    void aMissingLabelIsABug() {
        assertThatThrownBy(() -> english.text("no.such")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersFollowTheLanguage() {
        assertThat(english.number(1234567)).isEqualTo("1,234,567");
        assertThat(french.number(1234567)).isEqualTo("1\u202f234\u202f567");
        assertThat(english.number(-123)).isEqualTo("-123");
        assertThat(english.points(1255)).isEqualTo("+1.26");
        assertThat(french.points(-400)).isEqualTo("−0,40");
        assertThat(english.percent(.934)).isEqualTo("93%");
        assertThat(french.percent(.934)).isEqualTo("93\u202f%");
    }

    @Test
    void noProbabilityIsEverZeroOrOneHundred() {
        assertThat(english.percent(0)).isEqualTo("<\u00a01%");
        assertThat(english.percent(1)).isEqualTo(">\u00a099%");
    }

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(english.count("posts", 0)).isEqualTo("0 posts");
        assertThat(french.count("posts", 0)).isEqualTo("0 message");
        assertThat(english.count("posts", 1)).isEqualTo("1 post");
        assertThat(french.count("posts", 2)).isEqualTo("2 messages");
    }

    @Test
    void durationsAreHoursBelowTwoDaysAndDaysFromThere() {
        assertThat(english.duration(Duration.ofMinutes(60))).isEqualTo("1 hour");
        assertThat(english.duration(Duration.ofHours(47))).isEqualTo("47 hours");
        assertThat(french.duration(Duration.ofDays(2))).isEqualTo("2 jours");
    }

    @Test
    void whatTookNoHourIsNotSaidToHaveTakenOne() {
        assertThat(english.duration(Duration.ofMinutes(59))).isEqualTo("less than an hour");
        assertThat(french.duration(Duration.ZERO)).isEqualTo("moins d’une heure");
    }

    @Test
    void timesAreUtcWhereverTheMachineStands() {
        assertThat(french.time(Instant.parse("2022-09-04T23:59:59Z"))).isEqualTo("2022-09-04 23:59 UTC");
        assertThat(french.time(null)).isEqualTo("date inconnue");
    }

    @Test
    void aFactorSpeaksThePagesLanguage() {
        assertThat(french.factor("escalation in the last 48 hours")).isEqualTo("Escalade dans les dernières 48 heures");
        assertThat(french.value("about 2.5 posts")).isEqualTo("environ 2,5 messages");
        assertThat(french.value("12 serious or severe posts; 3 in the 28 days before"))
                .isEqualTo("12 messages graves ou très graves\u202f; 3 dans les 28 jours précédents");
        assertThat(english.value("about 2.5 posts")).isEqualTo("about 2.5 posts");
    }

    @Test
    void aFactorWithoutATwinStaysAsItIs() {
        assertThat(french.factor("a new factor")).isEqualTo("a new factor");
        assertThat(french.value("about many posts")).isEqualTo("about many posts");
    }

    @Test
    void aTargetsLabelHasItsFrenchTwin() {
        RiskCase.Target target = new RiskCase.Target("t", "person", "Target 7F3A, a person", 1, false);
        assertThat(english.target(target)).isEqualTo("Target 7F3A, a person");
        assertThat(french.target(target)).isEqualTo("Cible 7F3A, une personne");
    }
}
