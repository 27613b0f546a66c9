package io.evenrung.testkit.jqwik.internal;

import org.jspecify.annotations.Nullable;

/**
 * Within which bounds organisations are drawn.
 *
 * @param families job families
 * @param rungs rungs of each track of each family
 * @param workers people, those who left among them
 * @param even whether both tracks are equal by construction
 * @param full whether every kind of fact is supplied
 * @param plant what is then made unequal; null for nothing
 */
public record Frame(
        Range families,
        Range rungs,
        Range workers,
        boolean even,
        boolean full,
        @Nullable Plant plant) {

    /** One to four families of one to six rungs a track, and up to sixty people. */
    public static Frame usual() {
        return new Frame(new Range(1, 4), new Range(1, 6), new Range(0, 60), false, false, null);
    }

    public Frame withFamilies(Range known) {
        return new Frame(known, rungs, workers, even, full, plant);
    }

    public Frame withRungs(Range known) {
        return new Frame(families, known, workers, even, full, plant);
    }

    public Frame withWorkers(Range known) {
        return new Frame(families, rungs, known, even, full, plant);
    }

    public Frame withParity() {
        return new Frame(families, rungs, workers, true, full, plant);
    }

    public Frame withEveryFact() {
        return new Frame(families, rungs, workers, even, true, plant);
    }

    /** Equal by construction but for what is planted. */
    public Frame with(Plant known) {
        return new Frame(families, rungs, workers, true, full, known);
    }
}
