package io.evenrung.measure.mobility;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.ReturnRight;
import java.util.List;

/**
 * On what terms a new manager may go back.
 *
 * @param subject the organisation
 * @param trialMonths months within which the return is free; 0 where there is no such right
 * @param noFault whether it needs no justification and leaves no mark
 * @param gradeKept whether the grade held before is kept
 */
public record ReturnTerms(Subject subject, int trialMonths, boolean noFault, boolean gradeKept) implements Measure {

    static ReturnTerms of(ReturnRight right) {
        return new ReturnTerms(Subject.organization(), right.trialMonths(), right.noFault(), right.gradeKept());
    }

    /** All three terms in words, since three rules each judge one of them. */
    @Override
    public Value measured() {
        return new Value.Text("a trial of " + trialMonths + " months, " + (noFault ? "without" : "with")
                + " fault, grade " + (gradeKept ? "kept" : "lost"));
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.months("trial", trialMonths),
                Operand.truth("return without fault", noFault),
                Operand.truth("grade kept", gradeKept));
    }
}
