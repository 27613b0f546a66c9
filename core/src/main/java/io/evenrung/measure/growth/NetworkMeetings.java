package io.evenrung.measure.growth;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * How often ICs meet ICs across the organisation. Favours neither track.
 *
 * @param subject the organisation
 * @param meetings meetings of an IC network in the year up to the as-of date
 * @param ics ICs at work; as many as {@code growth.network.meetings.ics} or more
 */
public record NetworkMeetings(Subject subject, long meetings, long ics) implements Measure {

    @Override
    public Value measured() {
        return new Value.Count(meetings);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("ICs at work", ics), Operand.count("meetings of an IC network in the year", meetings));
    }
}
