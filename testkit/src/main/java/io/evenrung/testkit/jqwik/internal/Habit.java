package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.TrackKind;
import org.jspecify.annotations.Nullable;

/**
 * How often something is so on either track, and how often it is unknown. It says yes and no as evenly as whole numbers allow,
 * and always the same of the same number.
 *
 * @param ic of ten on an IC track, how many; 0 to 10
 * @param management of ten on a management track, how many; 0 to 10
 * @param unknown of ten of either, of how many it is not known; 0 to 10
 * @param turn with which number it starts, so that two habits do not always meet in the same people; 0 to 9
 */
record Habit(int ic, int management, int unknown, int turn) {

    static final Habit ALWAYS = new Habit(10, 10, 0, 0);

    boolean of(Numbered one) {
        int often = one.kind() == TrackKind.MANAGEMENT ? management : ic;
        return (one.luck() + turn) % 10 < often;
    }

    @Nullable
    Boolean known(Numbered one) {
        return isKnown(one) ? of(one) : null;
    }

    boolean isKnown(Numbered one) {
        return (3 * one.luck() + turn + 1) % 10 >= unknown;
    }
}
