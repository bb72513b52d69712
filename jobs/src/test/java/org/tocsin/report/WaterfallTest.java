package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.report.Waterfall.Kind;
import org.tocsin.report.Waterfall.Row;
import org.tocsin.risk.Factor;
import org.tocsin.risk.RiskCase;
import org.tocsin.risk.Tier;

class WaterfallTest {

    @Test
    void eachBarStartsWhereTheOneBeforeEnded() {
        List<Row> rows = Waterfall.of(risk(-1000, 1500, -200)).rows();
        assertThat(rows).extracting(Row::kind).containsExactly(Kind.PRIOR, Kind.RAISES, Kind.LOWERS, Kind.RESULT);
        assertThat(rows).extracting(Row::from).containsExactly(0, -1000, 500, 0);
        assertThat(rows).extracting(Row::to).containsExactly(-1000, 500, 300, 300);
    }

    @Test
    void everyBarLiesWithinTheChartAndTheirEndsMeet() {
        Waterfall fall = Waterfall.of(risk(-3200, 5000, -200, 0, Integer.MIN_VALUE / 4, Integer.MAX_VALUE / 4));
        assertThat(fall.rows()).allSatisfy(row -> {
            assertThat(row.x()).isBetween(0, 1000);
            assertThat(row.x() + row.width()).isBetween(0, 1000);
            assertThat(row.width()).isPositive();
        });
    }

    @Test
    void theBarOfTheResultStartsAtEvenOdds() {
        Waterfall fall = Waterfall.of(risk(-1000, 3000));
        assertThat(fall.rows().get(2).x()).isEqualTo(fall.zero());
    }

    @Test
    void aCaseWithoutFactorsOrPointsStillHasBars() {
        assertThat(Waterfall.of(risk(0)).rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.width()).isPositive());
    }

    private static RiskCase risk(int prior, int... points) {
        List<Factor> factors = Arrays.stream(points)
                .mapToObj(it -> new Factor("f", "v", it, List.of()))
                .toList();
        var post = SampleReport.imminent().riskCase().posts();
        return SampleReport.risk("c", "Target 1, a person", Tier.HIGH, 1, .5, .4, .6, prior, factors, post);
    }
}
