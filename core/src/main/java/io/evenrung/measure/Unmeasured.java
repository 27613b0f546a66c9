package io.evenrung.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure that could not be taken of a subject, so that the subject is accounted for all the same.
 *
 * @param measure what would have been measured
 * @param subject of what
 * @param doubt why not
 * @param operands what is known and may be shown all the same
 * @param principle the one principle whose rules would have judged it; null for all rules that judge the type
 */
public record Unmeasured(
        Class<? extends Measure> measure,
        Subject subject,
        Doubt doubt,
        List<Operand> operands,
        @Nullable String principle) {

    public Unmeasured {
        operands = List.copyOf(operands);
    }

    public Unmeasured(Class<? extends Measure> measure, Subject subject, Doubt doubt, List<Operand> operands) {
        this(measure, subject, doubt, operands, null);
    }
}
