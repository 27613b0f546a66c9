package io.evenrung.examples.meridian;

/**
 * A rung of Meridian's ladders. IC3 to IC6 have the grades of M1 to M4.
 *
 * @param family the job family
 * @param isManager whether it is of the management track
 * @param rank from 1 up
 */
record Rung(Family family, boolean isManager, int rank) {

    static final int IC_RUNGS = 6;
    static final int MANAGEMENT_RUNGS = 4;

    /** Ranks of an IC rung above the management rung of the same grade. */
    static final int HEAD_START = IC_RUNGS - MANAGEMENT_RUNGS;

    String level() {
        return (isManager ? "M" : "IC") + rank;
    }

    String code() {
        return family.code() + "-" + level();
    }

    String track() {
        return isManager ? "manager" : "ic";
    }

    int grade() {
        return 10 + rank + (isManager ? HEAD_START : 0);
    }

    /** Whether its grade is that of a management rung. */
    boolean isSenior() {
        return isManager || rank > HEAD_START;
    }

    Rung below() {
        return new Rung(family, isManager, rank - 1);
    }

    Rung above() {
        return new Rung(family, isManager, rank + 1);
    }
}
