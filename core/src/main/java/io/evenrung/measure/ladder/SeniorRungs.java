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
 * How many IC rungs of a job family stand at or above its first management rung, by grade or by declared pair. Levels of one
 * track that share a rank are one rung.
 *
 * @param subject the family
 * @param certain rungs that stand there by the facts supplied
 * @param possible these, and the rungs whose standing is not known
 * @param managementRungs management rungs of the family, all of which stand there by definition
 * @param open what would place the rungs of unknown standing; null if there are none
 * @param operands the rungs counted
 * @param conditions declared pairs without a basis that it rests on
 */
public record SeniorRungs(
        Subject subject,
        int certain,
        int possible,
        int managementRungs,
        @Nullable Doubt open,
        List<Operand> operands,
        List<String> conditions)
        implements Measure {

    public SeniorRungs {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    /** The rungs that are known to stand there; that others might is told by the operands. */
    @Override
    public Value measured() {
        return new Value.Count(certain);
    }

    @Override
    public Favours favours() {
        if (possible < managementRungs) {
            return Favours.MANAGEMENT;
        }
        return certain > managementRungs ? Favours.INDIVIDUAL_CONTRIBUTORS : Favours.NEITHER;
    }

    /** Missing grades, where only the rungs of unknown standing could bring the count up to the limit. */
    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return certain < limit ? open : null;
    }
}
