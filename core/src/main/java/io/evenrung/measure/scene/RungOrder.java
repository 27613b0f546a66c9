package io.evenrung.measure.scene;

import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import java.util.Optional;

/** Which of two rungs of one ladder is the higher: by declared rank, else by grade, never by the digits of a code. */
public final class RungOrder {

    private final Scene scene;

    public RungOrder(Scene scene) {
        this.scene = scene;
    }

    /**
     * Compares two rungs of the same job family and track.
     *
     * @return negative, zero or positive as the first is lower, level or higher; empty if neither ranks nor grades order them
     */
    public Optional<Integer> compare(LevelId first, LevelId second) {
        if (first.equals(second)) {
            return Optional.of(0);
        }
        Level a = scene.levels().get(first);
        Level b = scene.levels().get(second);
        if (a == null || b == null) {
            return Optional.empty();
        }
        if (a.rank() != null && b.rank() != null) {
            return Optional.of(Integer.compare(a.rank(), b.rank()));
        }
        return a.grade() != null && b.grade() != null ? scene.grades().compare(a.grade(), b.grade()) : Optional.empty();
    }

    public boolean isHigher(LevelId first, LevelId second) {
        return compare(first, second).filter(c -> c > 0).isPresent();
    }
}
