package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import org.jspecify.annotations.Nullable;

/**
 * One of the people of an organisation that is being put together.
 *
 * @param worker as far as known up to now
 * @param rung where the person stands; null for those who could be placed nowhere
 * @param ordinal how many stand on the same rung before
 */
record Member(Worker worker, @Nullable Rung rung, int ordinal) implements Numbered {

    String id() {
        return worker.id();
    }

    @Override
    public TrackKind kind() {
        return rung == null ? TrackKind.OTHER : rung.kind();
    }

    @Override
    public int luck() {
        return Math.floorMod(7 * ordinal + (rung == null ? 0 : 3 * rung.step()), 10);
    }

    boolean isOn(TrackKind kind) {
        return kind() == kind;
    }

    /**
     * The rung below in the same ladder, from which one may have risen; null at its foot.
     *
     * @param even whether it counts only where a twin on the other track has one too: the first pair of a family is its foot then
     */
    @Nullable
    LevelId below(boolean even) {
        return rung == null || (even && rung.step() <= 1) ? null : rung.below();
    }

    /** The paired rung of the other track; null where there is none. */
    @Nullable
    LevelId across() {
        return rung == null ? null : rung.across();
    }
}
