package io.evenrung.rules.internal.vet;

import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlCondition.Quantifier;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.Position;
import org.jspecify.annotations.Nullable;

/**
 * The one pattern that stands on limits: {@code Limit(rule == "acme.range-width", $limit : value)}.
 *
 * @param id which limit
 * @param binding the name that its value is bound to, with its dollar sign
 * @param at where it is bound
 */
record LimitPattern(DrlExpression.Text id, String binding, Position at) {

    /** A condition taken apart; null where it is anything but the above. */
    static @Nullable LimitPattern of(DrlCondition condition) {
        if (condition.binding() != null
                || condition.quantifier() != Quantifier.EACH
                || condition.constraints().size() != 2) {
            return null;
        }
        DrlExpression.Text id = Paths.limitId(condition.constraints().get(0));
        DrlConstraint value = condition.constraints().get(1);
        String binding = value.binding();
        boolean isValue = value.expression() instanceof DrlExpression.Name
                && ((DrlExpression.Name) value.expression()).name().equals("value");
        return id == null || binding == null || !isValue ? null : new LimitPattern(id, binding, value.at());
    }
}
