package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person at work on the as-of date, or who left before it.
 *
 * @param id the organisation's identifier; unique
 * @param level the rung; null where the worker could be placed on none
 * @param manager id of the worker reported to; null at the top or where unknown
 * @param team unit in which the person works
 * @param payZone pay zone
 * @param pay base pay, annual and at full time; null where unknown or none was earned
 * @param hired first day
 * @param levelSince first day on the present level
 * @param left last day; null for those at work
 * @param profile what is known beyond the job and base pay
 */
public record Worker(
        String id,
        @Nullable LevelId level,
        @Nullable String manager,
        @Nullable String team,
        @Nullable String payZone,
        @Nullable Money pay,
        @Nullable LocalDate hired,
        @Nullable LocalDate levelSince,
        @Nullable LocalDate left,
        Profile profile) {

    public Worker {
        Require.text(id, "worker id");
        Require.optionalText(manager, "manager of a worker");
        Require.optionalText(team, "team of a worker");
        Require.optionalText(payZone, "pay zone of a worker");
        // an amount is a person's own affair: it is not repeated in the message
        Require.that(pay == null || pay.isPositive(), "a worker's base pay is not above 0: leave it out if unknown");
        if (hired != null && left != null && left.isBefore(hired)) {
            throw new IllegalArgumentException("a worker left on " + left + ", before being hired on " + hired);
        }
    }

    public static Worker of(String id, @Nullable LevelId level) {
        return new Worker(id, level, null, null, null, null, null, null, null, Profile.unknown());
    }

    public Worker withLevel(@Nullable LevelId newLevel) {
        return new Worker(id, newLevel, manager, team, payZone, pay, hired, levelSince, left, profile);
    }

    public Worker withManager(@Nullable String newManager) {
        return new Worker(id, level, newManager, team, payZone, pay, hired, levelSince, left, profile);
    }

    public Worker withTeam(@Nullable String newTeam) {
        return new Worker(id, level, manager, newTeam, payZone, pay, hired, levelSince, left, profile);
    }

    public Worker withPayZone(@Nullable String zone) {
        return new Worker(id, level, manager, team, zone, pay, hired, levelSince, left, profile);
    }

    public Worker withPay(@Nullable Money newPay) {
        return new Worker(id, level, manager, team, payZone, newPay, hired, levelSince, left, profile);
    }

    public Worker withHired(@Nullable LocalDate date) {
        return new Worker(id, level, manager, team, payZone, pay, date, levelSince, left, profile);
    }

    public Worker withLevelSince(@Nullable LocalDate date) {
        return new Worker(id, level, manager, team, payZone, pay, hired, date, left, profile);
    }

    public Worker withLeft(@Nullable LocalDate date) {
        return new Worker(id, level, manager, team, payZone, pay, hired, levelSince, date, profile);
    }

    public Worker withProfile(Profile known) {
        return new Worker(id, level, manager, team, payZone, pay, hired, levelSince, left, known);
    }

    public boolean isAtWorkOn(LocalDate date) {
        return (hired == null || !hired.isAfter(date)) && (left == null || !left.isBefore(date));
    }
}
