package org.tocsin.rule;

import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;

/** Where in the original text a rule matched; {@code target} is the span of its group "target", null where it has none. */
public record RuleMatch(Rule rule, Span span, @Nullable Span target) {}
