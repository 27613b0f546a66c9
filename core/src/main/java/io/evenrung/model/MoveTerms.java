package io.evenrung.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * On what terms somebody changed level. Whatever is null is unknown.
 *
 * @param payChange base pay after ÷ before − 1, both annual and at full time
 * @param scope how the scope of the work changed
 * @param grounds on what evidence the change was decided; empty where on none
 * @param priorDutyShare share of working time still spent on the duties of the level left, 90 days after; 0 to 1
 */
public record MoveTerms(
        @Nullable Double payChange,
        @Nullable Scope scope,
        @Nullable Set<Ground> grounds,
        @Nullable Double priorDutyShare) {

    private static final MoveTerms UNKNOWN = new MoveTerms(null, null, null, null);

    /** How the scope of the work compares with that before. */
    public enum Scope {
        WIDER,
        SAME,
        NARROWER
    }

    /** Evidence on which somebody can be promoted. */
    public enum Ground {
        /** Being good at the job left. */
        CRAFT,
        /** Having shown that one can lead people. */
        PEOPLE_LEADERSHIP,
        /** Time served. */
        TENURE
    }

    public MoveTerms {
        Require.that(
                payChange == null || (payChange > -1 && Double.isFinite(payChange)),
                "a change of pay on a move is not above -1");
        Require.that(
                priorDutyShare == null || (priorDutyShare >= 0 && priorDutyShare <= 1),
                "a share of time on prior duties is " + priorDutyShare + ": it must be from 0 to 1");
        grounds = grounds == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(grounds));
    }

    /** Of which nothing is known. */
    public static MoveTerms unknown() {
        return UNKNOWN;
    }

    public MoveTerms withPayChange(@Nullable Double known) {
        return new MoveTerms(known, scope, grounds, priorDutyShare);
    }

    public MoveTerms withScope(@Nullable Scope known) {
        return new MoveTerms(payChange, known, grounds, priorDutyShare);
    }

    public MoveTerms withGrounds(@Nullable Set<Ground> known) {
        return new MoveTerms(payChange, scope, known, priorDutyShare);
    }

    public MoveTerms withPriorDutyShare(@Nullable Double known) {
        return new MoveTerms(payChange, scope, grounds, known);
    }
}
