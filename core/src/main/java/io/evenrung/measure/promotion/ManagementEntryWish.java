package io.evenrung.measure.promotion;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * Whether one person was made a manager against the wish to stay on the IC track.
 *
 * @param subject the person
 * @param against whether the last preference that the person had stated by the effective day, however old, was for the IC track;
 *     of several promotions to manager, before any of them. Somebody undecided is not against it
 */
public record ManagementEntryWish(Subject subject, boolean against) implements Measure {

    @Override
    public Value measured() {
        return new Value.Truth(against);
    }

    /** Neither: one person's wish is not compared with anybody's. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.truth("the last stated preference was for the IC track", against));
    }
}
