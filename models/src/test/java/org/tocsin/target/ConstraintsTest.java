package org.tocsin.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tocsin.target.Constraint.Kind.SAME_PERSON;
import static org.tocsin.target.Constraint.Kind.TWO_PEOPLE;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintsTest {
    private static final Constraint AB = new Constraint(SAME_PERSON, "a", "b", 1);
    private static final Constraint BC = new Constraint(SAME_PERSON, "b", "c", 2);
    private static final Constraint AC_APART = new Constraint(TWO_PEOPLE, "a", "c", 3);

    private static Constraints inForce(Constraint... constraints) {
        return Constraints.NONE.then(List.of(constraints));
    }

    @Test
    void onePersonIsNotTwoPeopleNotEvenThroughOthers() {
        assertThat(inForce(AB, BC).against(AC_APART)).isPresent();
        assertThat(inForce(AB, AC_APART).against(BC)).contains(AC_APART);
        assertThat(inForce(AB).against(AC_APART)).isEmpty();
        assertThat(inForce(AB).against(BC)).isEmpty();
    }

    @Test
    void whatIsNoLongerInForceWasTakenBack() {
        Constraints now = inForce(AB, BC).then(List.of(AB));
        assertThat(now.inForce()).containsExactly(AB);
        assertThat(now.takenBack()).containsExactly(BC);
        assertThat(now.then(List.of(AB)).takenBack()).isEmpty();
    }

    @Test
    void ofOnePostNothingCanBeSaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Constraint(TWO_PEOPLE, "a", "a", 1));
    }
}
