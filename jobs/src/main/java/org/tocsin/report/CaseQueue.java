package org.tocsin.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.ReportData.RankedCase;

/**
 * Cases that are read together and ranked among themselves, from 1 in the run's order: those of people and groups, or
 * those of organisations.
 */
public record CaseQueue(List<CaseView> cases) {
    public CaseQueue {
        cases = List.copyOf(cases);
    }

    static CaseQueue ofPeople(ReportData data) {
        return of(data, false);
    }

    static CaseQueue ofOrganisations(ReportData data) {
        return of(data, true);
    }

    private static CaseQueue of(ReportData data, boolean organisations) {
        List<CaseView> cases = new ArrayList<>();
        for (RankedCase ranked : data.cases()) {
            if (ranked.riskCase().target().isOrganisation() == organisations) {
                cases.add(new CaseView(cases.size() + 1, ranked, data.asOf()));
            }
        }
        return new CaseQueue(cases);
    }

    /** The case of a rank; null where there is none. */
    public @Nullable CaseView at(int rank) {
        return rank < 1 || rank > cases.size() ? null : cases.get(rank - 1);
    }
}
