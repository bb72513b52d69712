package org.tocsin;

import java.util.List;
import java.util.Set;
import org.tocsin.rule.Rule;
import org.tocsin.rule.RuleSet;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.text.Language;

/** An invented rule on trial: it matches a word that nobody writes. */
public final class Trials {
    public static final RuleSet RULES = new RuleSet(List.of(new Rule(
            "en.dox.sample",
            Indicator.DOX_SOLICIT,
            Rule.Status.TRIAL,
            Set.of(Language.EN),
            null,
            0.9,
            "An invented word.",
            List.of(),
            List.of("zorbling"),
            "zorbling",
            List.of(),
            List.of("we go [[zorbling]]"),
            List.of("we go walking"))));

    private Trials() {}
}
