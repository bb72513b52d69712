package org.tocsin.report;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.risk.Tier;

/** The cases of one tier; {@code x} and {@code width} are their share of the summary bar, in thousandths. */
public record TierGroup(Tier tier, List<CaseView> cases, int x, int width) {

    /** All four tiers, the most pressing first, with the cases of {@code data} in rank order. */
    public static List<TierGroup> of(ReportData data) {
        List<CaseView> views = new ArrayList<>();
        data.cases().forEach(ranked -> views.add(new CaseView(views.size() + 1, ranked, data.asOf())));
        List<TierGroup> groups = new ArrayList<>();
        int before = 0;
        for (Tier tier : Tier.values()) {
            List<CaseView> here =
                    views.stream().filter(view -> view.risk().tier() == tier).toList();
            int x = views.isEmpty() ? 0 : 1000 * before / views.size();
            before += here.size();
            int end = views.isEmpty() ? 0 : 1000 * before / views.size();
            groups.add(new TierGroup(tier, here, x, end - x));
        }
        return groups;
    }
}
