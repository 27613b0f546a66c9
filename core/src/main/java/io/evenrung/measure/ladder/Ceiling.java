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
 * How many management rungs of a job family stand above its top IC rung, by grade or by declared pair. Levels of one track
 * that share a rank are one rung.
 *
 * @param subject the family
 * @param certain rungs that stand above every IC rung by the facts supplied
 * @param possible these, and the rungs whose standing is not known
 * @param open what would place the rungs of unknown standing; null if there are none
 * @param operands the rungs counted
 * @param conditions declared pairs without a basis that it rests on
 */
public record Ceiling(
        Subject subject,
        int certain,
        int possible,
        @Nullable Doubt open,
        List<Operand> operands,
        List<String> conditions)
        implements Measure {

    public Ceiling {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    @Override
    public Value measured() {
        return new Value.Count(certain);
    }

    @Override
    public Favours favours() {
        return certain > 0 ? Favours.MANAGEMENT : Favours.NEITHER;
    }

    /** Missing grades, where the rungs of unknown standing could carry the count over the limit. */
    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return possible > limit ? open : null;
    }
}
