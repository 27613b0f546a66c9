package io.evenrung.measure.manager;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * How much of a management job with a full span of control is own delivery, as written. Favours neither track.
 *
 * @param subject the management rung
 * @param span direct reports that the rung is meant to have
 * @param deliveryWeight share of the job that is own delivery; 0 to 1
 */
public record DoubleDuty(Subject subject, int span, double deliveryWeight) implements Measure {

    @Override
    public Value measured() {
        return new Value.Share(deliveryWeight);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("span of control as written", span), Operand.share("own delivery", deliveryWeight));
    }
}
