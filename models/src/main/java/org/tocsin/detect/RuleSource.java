package org.tocsin.detect;

import java.util.List;
import org.tocsin.rule.RuleMatch;
import org.tocsin.text.Language;
import org.tocsin.text.NormalizedText;

/** Where rules match a text; safe to share between threads. */
@FunctionalInterface
public interface RuleSource {
    List<RuleMatch> match(NormalizedText text, Language language, boolean exhaustive);
}
