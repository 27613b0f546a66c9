package io.evenrung.formats.internal.text;

import tools.jackson.core.io.NumberOutput;

/** Numbers for those who calculate with them. */
public final class Digits {

    private Digits() {}

    /** The shortest digits that stand for this number and no other, on every version of Java; empty where it is not finite. */
    public static String exact(double number) {
        return Double.isFinite(number) ? NumberOutput.toString(number == 0 ? 0.0 : number, true) : "";
    }
}
