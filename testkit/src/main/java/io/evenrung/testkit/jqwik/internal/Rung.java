package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import org.jspecify.annotations.Nullable;

/**
 * One rung of an organisation that is being put together.
 *
 * @param id its level
 * @param kind what its track is for
 * @param number position in its own ladder, from 1
 * @param step position in its family, from 1 at the first paired rungs; the same on both sides of a pair
 * @param below the rung below in its ladder; null at its foot
 * @param across the paired rung of the other track; null where there is none
 */
record Rung(
        LevelId id,
        TrackKind kind,
        int number,
        int step,
        @Nullable LevelId below,
        @Nullable LevelId across) implements Numbered {

    /** The grade of the lowest rung of an IC ladder is the one above. */
    private static final int GROUND = 10;

    @Override
    public int luck() {
        return Math.floorMod(3 * step, 10);
    }

    /** A grade that is the same on both sides of a pair, whatever the shift between the ladders. */
    int grade(int shift) {
        return GROUND + shift + step;
    }
}
