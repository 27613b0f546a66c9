package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the organisation takes to decide requests for a role that no level describes: the longest of those that were open
 * at any time within the window.
 *
 * @param subject the organisation
 * @param days days from the opening of a case to its decision, or to the as-of date where it is open; 0 or more
 * @param medianDays median of the same over all cases
 * @param decided cases decided by the as-of date
 * @param open cases that are open on it
 */
public record ExceptionDelay(Subject subject, double days, double medianDays, int decided, int open)
        implements Measure {

    @Override
    public Value measured() {
        return new Value.Count(Math.round(days));
    }

    /** Neither: a person who waits may stand on any track. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("cases", (long) decided + open),
                Operand.count("of these, decided", decided),
                Operand.count("of these, open", open),
                Operand.number("median days", medianDays),
                Operand.count("longest days", Math.round(days)));
    }

    /** A request that is open may yet take too long: with none decided, nothing shows how long they take. */
    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return decided == 0 ? Doubt.thin("no case has been decided yet") : null;
    }
}
