package io.evenrung.measure.voice;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.time.LocalDate;
import java.util.List;

/**
 * How often leaders sat down to listen in a year.
 *
 * @param subject the organisation
 * @param sessions listening sessions in the 12 months up to the as-of date
 * @param after the day before those months
 */
public record ListeningSessions(Subject subject, long sessions, LocalDate after) implements Measure {

    @Override
    public Value measured() {
        return new Value.Count(sessions);
    }

    /** Neither: who is not heard is on no particular track. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.count("listening sessions", sessions), Operand.day("held after", after));
    }
}
