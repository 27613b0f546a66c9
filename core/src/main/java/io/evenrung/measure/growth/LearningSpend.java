package io.evenrung.measure.growth;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is spent on learning per head and year on the two tracks, in one currency: travel, conferences, speaking, education.
 *
 * @param subject the spending in one currency
 * @param ratio spend per head of ICs ÷ of managers; infinite where nothing is spent on managers. Under 1 favours managers
 * @param parity the lower ÷ the higher; 0 to 1
 * @param operands heads and spend per head of both tracks
 * @param conditions what is left out
 * @param open spend that is not known, and could only make the difference greater; null if all is known
 */
public record LearningSpend(
        Subject subject,
        double ratio,
        double parity,
        List<Operand> operands,
        List<String> conditions,
        @Nullable Doubt open)
        implements Measure {

    public LearningSpend {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    @Override
    public Value measured() {
        return Double.isFinite(ratio) ? new Value.Number(ratio) : new Value.Text("∞");
    }

    @Override
    public Favours favours() {
        return Favours.bySign(1 - ratio);
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return open;
    }
}
