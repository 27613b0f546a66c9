package io.evenrung.rules;

import io.evenrung.rules.internal.drl.DrlRule;
import java.util.Objects;

/**
 * A changed version of a rule, to be judged beside it: so do tests ask whether anybody would notice the change.
 *
 * @param of id of the rule that it was made of
 * @param rule the changed tree; its id starts with that of the rule and a dot
 */
public record RuleVariant(String of, DrlRule rule) {

    public RuleVariant {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(rule, "rule");
        if (!rule.id().startsWith(of + ".")) {
            throw new IllegalArgumentException("the variant " + rule.id() + " is none of " + of);
        }
    }
}
