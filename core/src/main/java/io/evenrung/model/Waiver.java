package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated exemption of one job family or team from having both tracks.
 *
 * @param scope what {@code name} names
 * @param name id of the job family, or the team
 * @param until last day on which it holds; null where it is undated, which exempts from nothing
 * @param reason why
 */
public record Waiver(Scope scope, String name, @Nullable LocalDate until, String reason) {

    /** What can be left without both tracks. */
    public enum Scope {
        FAMILY,
        TEAM
    }

    public Waiver {
        Require.text(name, "name in a waiver");
        Require.text(reason, "reason of the waiver for '" + name + "'");
    }

    public boolean holdsOn(LocalDate date) {
        return until != null && !date.isAfter(until);
    }
}
