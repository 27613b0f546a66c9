package io.evenrung.measure.rate;

import io.evenrung.model.LevelId;

/**
 * A time that one person spent on one rung without a break.
 *
 * @param worker identifier of the person
 * @param level the rung
 * @param months how long, as far as it was observed; above 0
 * @param promoted whether it ended in a promotion: to a higher rung of the same job family and track
 * @param isStartKnown whether the day on which it began is on record
 */
public record RungStay(String worker, LevelId level, double months, boolean promoted, boolean isStartKnown) {}
