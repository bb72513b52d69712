package org.tocsin.report;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.risk.Tier;

/** The cases of one tier; {@code x} and {@code width} are their share of the summary bar, in thousandths. */
public record TierGroup(Tier tier, List<CaseView> cases, int x, int width) {
    private static final int WIDTH = 1000;
    private static final int NARROWEST = 24; // one imminent case among hundreds must be seen

    /** All four tiers, the most pressing first, with the cases of {@code queue} in rank order. */
    public static List<TierGroup> of(CaseQueue queue) {
        List<CaseView> views = queue.cases();
        List<TierGroup> groups = new ArrayList<>();
        long filled = views.stream().map(view -> view.risk().tier()).distinct().count();
        int x = 0;
        for (Tier tier : Tier.values()) {
            List<CaseView> here =
                    views.stream().filter(view -> view.risk().tier() == tier).toList();
            long shared = here.isEmpty() ? 0 : (WIDTH - filled * NARROWEST) * here.size() / views.size();
            int width = here.isEmpty() ? 0 : NARROWEST + (int) shared;
            groups.add(new TierGroup(tier, here, x, width));
            x += width;
        }
        return groups;
    }
}
