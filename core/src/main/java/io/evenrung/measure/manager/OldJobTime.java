package io.evenrung.measure.manager;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * The share of working time that a new manager still spends on the duties of the job left, ninety days after. Of those who
 * lead people; who leads by the craft is meant to keep it, and is no subject. Favours neither track.
 *
 * @param subject the person
 * @param share 0 to 1
 */
public record OldJobTime(Subject subject, double share) implements Measure {

    @Override
    public Value measured() {
        return new Value.Share(share);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.share("time on the duties of the job left, 90 days after", share));
    }
}
