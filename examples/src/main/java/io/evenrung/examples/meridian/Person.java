package io.evenrung.examples.meridian;

import java.time.LocalDate;

/**
 * Somebody at work in Meridian.
 *
 * @param index from 0 up
 * @param rung the rung
 * @param ordinal the how manieth on rungs of this rank and track, from 0 up: whatever happens to every third of a rung happens
 *     to both tracks alike
 * @param team the team, from 0 up
 * @param seat the place in the team: 0 leads it, 1 leads its people, the others are its people
 */
record Person(int index, Rung rung, int ordinal, int team, int seat) {

    private static final int DAYS_OF_HIRING = 700;
    private static final int ABOVE_ALL = 10_000_000;

    static String id(int index) {
        // a format would be read anew for each of millions
        return "W" + Integer.toString(ABOVE_ALL + index).substring(1);
    }

    String id() {
        return id(index);
    }

    boolean isManager() {
        return rung.isManager();
    }

    /** Whether this one is among every so many of the rung. */
    boolean isOneIn(int every) {
        return ordinal % every == 0;
    }

    /** Everybody but those on the first rung came six to eight years ago. */
    LocalDate hired() {
        return Meridian.AS_OF.minusYears(6).minusDays(index * 37L % DAYS_OF_HIRING);
    }
}
