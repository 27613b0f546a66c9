package io.evenrung.measure.org;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * The span of control of one manager. Favours neither track.
 *
 * @param subject the manager: anybody at work to whom somebody at work reports
 * @param reports people at work who report to the manager directly; 1 or more
 */
public record Span(Subject subject, int reports) implements Measure {

    @Override
    public Value measured() {
        return new Value.Count(reports);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.count("direct reports", reports));
    }
}
