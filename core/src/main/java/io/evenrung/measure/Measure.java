package io.evenrung.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something measured on one subject: a fact for the rules. Implementations are immutable. */
public interface Measure {

    /** What was measured. */
    Subject subject();

    /** The figure that rules hold against their limit, as it is to be shown. */
    Value measured();

    /**
     * The one principle whose rules judge this, where one type of measure serves many, as promises do; null where all rules that
     * judge the type do.
     */
    default @Nullable String principle() {
        return null;
    }

    /** Whom the figure favours. */
    Favours favours();

    /** The figures it was worked out from, sample sizes among them, in the order of the calculation. */
    List<Operand> operands();

    /** The confidence interval of {@link #measured()}, if it is an estimate. */
    default @Nullable Interval interval() {
        return null;
    }

    /** What a verdict on this measure is conditional on, such as a pairing without a stated basis. */
    default List<String> conditions() {
        return List.of();
    }

    /**
     * Why a rule that does not find its limit exceeded may still not say that it is kept.
     *
     * @param limit the rule's limit; the measure knows what it means. 0 for rules without one
     * @return null if the limit is kept beyond doubt
     */
    default @Nullable Doubt doubtAt(double limit) {
        return null;
    }
}
