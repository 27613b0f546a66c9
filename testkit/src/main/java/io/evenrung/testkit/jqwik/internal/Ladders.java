package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ladders of one job family.
 *
 * @param family its name
 * @param ics the rungs of the IC track, from the lowest
 * @param managers the rungs of the management track, from the lowest
 * @param others the rungs of a track that is neither
 * @param shift how many IC rungs lie under the first pair
 */
record Ladders(String family, List<Rung> ics, List<Rung> managers, List<Rung> others, int shift) {

    static final String IC = "ic";
    static final String MANAGEMENT = "management";
    static final String OTHER = "supervision";

    static Ladders of(String family, int ics, int managers, int others, int shift) {
        int lift = ics == 0 ? 0 : Math.min(shift, ics - 1);
        List<Rung> icRungs = new ArrayList<>();
        for (int i = 1; i <= ics; i++) {
            int step = i - lift;
            LevelId across = step >= 1 && step <= managers ? level(family, MANAGEMENT, "M", step) : null;
            icRungs.add(rung(level(family, IC, "IC", i), TrackKind.INDIVIDUAL_CONTRIBUTOR, i, step, across));
        }
        List<Rung> managerRungs = new ArrayList<>();
        for (int i = 1; i <= managers; i++) {
            LevelId across = i + lift <= ics ? level(family, IC, "IC", i + lift) : null;
            managerRungs.add(rung(level(family, MANAGEMENT, "M", i), TrackKind.MANAGEMENT, i, i, across));
        }
        List<Rung> otherRungs = new ArrayList<>();
        for (int i = 1; i <= others; i++) {
            otherRungs.add(rung(level(family, OTHER, "S", i), TrackKind.OTHER, i, i, null));
        }
        return new Ladders(family, icRungs, managerRungs, otherRungs, lift);
    }

    private static Rung rung(LevelId id, TrackKind kind, int number, int step, @Nullable LevelId across) {
        String prefix = id.code()
                .substring(0, id.code().length() - Integer.toString(number).length());
        LevelId below = number == 1 ? null : new LevelId(id.family(), id.track(), prefix + (number - 1));
        return new Rung(id, kind, number, step, below, across);
    }

    private static LevelId level(String family, String track, String prefix, int number) {
        return LevelId.of(family, track, prefix + number);
    }

    /** From the IC track to the last. */
    List<Rung> all() {
        List<Rung> all = new ArrayList<>(ics);
        all.addAll(managers);
        all.addAll(others);
        return all;
    }

    List<Rung> of(TrackKind kind) {
        return switch (kind) {
            case INDIVIDUAL_CONTRIBUTOR -> ics;
            case MANAGEMENT -> managers;
            case OTHER -> others;
        };
    }
}
