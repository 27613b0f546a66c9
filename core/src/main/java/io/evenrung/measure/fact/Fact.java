package io.evenrung.measure.fact;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * A plain fact: a record whose components are what is known of one thing, and null where it is not known. It measures nothing by
 * itself; which component a rule holds against its limit, the rule says.
 */
public interface Fact extends Measure {

    @Override
    default Value measured() {
        return new Value.Text(subject().label());
    }

    @Override
    default Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    default List<Operand> operands() {
        return List.of();
    }
}
