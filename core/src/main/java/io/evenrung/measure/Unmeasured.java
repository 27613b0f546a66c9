package io.evenrung.measure;

import java.util.List;

/**
 * A measure that could not be taken of a subject, so that the subject is accounted for all the same.
 *
 * @param measure what would have been measured
 * @param subject of what
 * @param doubt why not
 * @param operands what is known and may be shown all the same
 */
public record Unmeasured(Class<? extends Measure> measure, Subject subject, Doubt doubt, List<Operand> operands) {

    public Unmeasured {
        operands = List.copyOf(operands);
    }
}
