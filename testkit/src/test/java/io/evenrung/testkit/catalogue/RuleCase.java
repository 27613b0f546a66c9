package io.evenrung.testkit.catalogue;

import io.evenrung.model.Organization;
import java.util.function.UnaryOperator;

/**
 * What changes a healthy organisation so that one rule ends otherwise.
 *
 * @param rule id of the rule
 * @param breaking makes it violated
 * @param undecidable leaves the facts there and too few, or too vague, to decide
 * @param missing takes the needed facts away
 */
public record RuleCase(
        String rule,
        UnaryOperator<Organization> breaking,
        UnaryOperator<Organization> undecidable,
        UnaryOperator<Organization> missing) {

    @Override
    public String toString() {
        return rule;
    }
}
