package io.evenrung.model;

/**
 * The written right of a new manager to go back.
 *
 * @param trialMonths months within which the return is free; 0 where there is no such right
 * @param noFault whether the return needs no justification and leaves no mark
 * @param gradeKept whether the grade held before is kept
 */
public record ReturnRight(int trialMonths, boolean noFault, boolean gradeKept) {

    public ReturnRight {
        Require.notNegative(trialMonths, "trial months of the return right");
    }
}
