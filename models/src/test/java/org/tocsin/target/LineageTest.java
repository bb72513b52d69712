package org.tocsin.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.target.Lineage.Kind.CAME_OUT_OF;
import static org.tocsin.target.Lineage.Kind.WENT_INTO;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.target.Lineage.Change;

class LineageTest {
    private static Change into(String id, String other) {
        return new Change("r", id, WENT_INTO, other, Ground.SHARED_CONTACT);
    }

    private static Change out(String id, String other) {
        return new Change("r", id, CAME_OUT_OF, other, Ground.UNTIED);
    }

    @Test
    void anIdLeadsToWhatItWentIntoHoweverManyRunsAgo() {
        Lineage lineage = Lineage.NONE.with(List.of(into("a", "b"))).with(List.of(into("b", "c")));
        assertThat(lineage.current("a")).isEqualTo("c");
        assertThat(lineage.current("c")).isEqualTo("c");
        assertThat(lineage.current("unheard of")).isEqualTo("unheard of");
        assertThat(lineage.wentInto("c")).containsExactly("a", "b");
    }

    @Test
    void whatComesOutAgainGoesByItsOldIdAndTakesAlongWhatHadGoneIntoIt() {
        Lineage lineage = new Lineage(List.of(into("a", "b"), into("b", "c"), out("b", "c")));
        assertThat(lineage.current("a")).isEqualTo("b");
        assertThat(lineage.current("b")).isEqualTo("b");
        assertThat(lineage.wentInto("c")).isEmpty();
    }

    @Test
    void twoThatGoIntoEachOtherByTurnsAreNoCircle() {
        Lineage lineage = new Lineage(List.of(into("a", "b"), into("b", "a")));
        assertThat(lineage.current("a")).isEqualTo("a");
        assertThat(lineage.current("b")).isEqualTo("a");
    }

    @Test
    void bothWaysAreTold() {
        Lineage lineage = new Lineage(List.of(into("z", "a"), into("a", "b"), out("c", "b"), into("d", "e")));
        assertThat(lineage.of("b"))
                .as("and of what went into it before")
                .containsExactly(into("z", "a"), into("a", "b"), out("c", "b"));
        assertThat(lineage.of("c")).containsExactly(out("c", "b"));
    }

    @Test
    void postsLeftUnderAnIdThatEndedMoveToWhereItWent() {
        Registry registry = Registry.empty()
                .withCases(new TreeMap<>(Map.of("1", "a", "2", "a")), new TreeMap<>(Map.of("a", "t")), List.of())
                .withCases(new TreeMap<>(Map.of("1", "b")), new TreeMap<>(Map.of("b", "u")), List.of(into("a", "b")));
        assertThat(registry.caseIds()).isEqualTo(Map.of("1", "b", "2", "b"));
        assertThat(registry.caseTargets()).isEqualTo(Map.of("b", "u"));
        assertThat(registry.targetOf("2")).contains("u");
    }
}
