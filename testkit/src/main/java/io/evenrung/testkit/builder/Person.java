package io.evenrung.testkit.builder;

import io.evenrung.model.LevelId;
import io.evenrung.model.Worker;
import java.util.Locale;

/**
 * One of the people of an organisation that is being built.
 *
 * @param family the job family
 * @param isManager whether on the management track
 * @param rank of the rung, within its own track
 * @param pair number of the paired rung from below, from 1; 0 or less for rungs below those
 * @param number among those on the rung, from 0
 */
record Person(String family, boolean isManager, int rank, int pair, int number) {

    /** IC rungs below the lowest paired one. */
    static final int JUNIOR_RUNGS = 2;

    private static final int GRADES_BELOW = 10;

    static Person onPair(String family, boolean isManager, int pair, int number) {
        return new Person(family, isManager, isManager ? pair : pair + JUNIOR_RUNGS, pair, number);
    }

    static Person junior(String family, int rank, int number) {
        return new Person(family, false, rank, rank - JUNIOR_RUNGS, number);
    }

    boolean isPaired() {
        return pair >= 1;
    }

    int grade() {
        return GRADES_BELOW + JUNIOR_RUNGS + pair;
    }

    LevelId level() {
        return level(family, isManager, rank);
    }

    static LevelId level(String family, boolean isManager, int rank) {
        return isManager ? LevelId.of(family, "management", "M" + rank) : LevelId.of(family, "ic", "IC" + rank);
    }

    /** As {@code Engineering-IC3-007}. */
    String id() {
        return String.format(Locale.ROOT, "%s-%s-%03d", family, level().code(), number);
    }

    Worker worker() {
        return Worker.of(id(), level());
    }
}
