package io.evenrung.measure.fact;

import io.evenrung.measure.scene.Scene;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An organisation as the facts see it: what several types of facts need is worked out once, and only if one of them is wanted. */
final class FactScene {

    private final Scene scene;
    private @Nullable RungPlaces places;
    private @Nullable Heads heads;

    FactScene(Scene scene) {
        this.scene = scene;
    }

    Scene scene() {
        return scene;
    }

    LocalDate asOf() {
        return scene.organization().asOf();
    }

    RungPlaces places() {
        RungPlaces known = places;
        if (known == null) {
            known = RungPlaces.of(scene);
            places = known;
        }
        return known;
    }

    Heads heads() {
        Heads known = heads;
        if (known == null) {
            known = Heads.of(scene);
            heads = known;
        }
        return known;
    }

    /** Whole months from a day to the as-of date; null where the day is not known or lies ahead. */
    @Nullable
    Integer monthsSince(@Nullable LocalDate day) {
        return monthsBetween(day, asOf());
    }

    /** Whole months from one day to another; null where the first is not known or the later of the two. */
    static @Nullable Integer monthsBetween(@Nullable LocalDate from, LocalDate to) {
        return from == null || from.isAfter(to) ? null : Integer.valueOf((int) ChronoUnit.MONTHS.between(from, to));
    }
}
