package io.evenrung.formats.internal;

import java.time.LocalDate;

/** Which days anybody means: the others are slips of the pen, or what a spreadsheet makes of a zero. */
public final class Days {

    /** The days that are meant, in words. */
    public static final String RANGE = "from 1900 to 9999";

    private Days() {}

    /** Whether somebody may mean this day; many exports write 9999-12-31 for an open end. */
    public static boolean isCredible(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 9999;
    }
}
