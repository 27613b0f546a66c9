package io.evenrung.measure.org;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many layers the longest reporting line has, the top and those who manage nobody included. Favours neither track.
 *
 * @param subject the organisation
 * @param layers layers of the longest line that is known
 * @param atMost layers if the tallest of the other lines hung below its last layer; {@code layers} where there is none
 * @param tops people at work who report to nobody at work; one where all lines meet
 */
public record Layers(Subject subject, int layers, int atMost, int tops) implements Measure {

    @Override
    public Value measured() {
        return new Value.Count(layers);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        List<Operand> operands = new ArrayList<>();
        operands.add(Operand.count("layers of the longest line", layers));
        operands.add(Operand.count("people at work who report to nobody at work", tops));
        return List.copyOf(operands);
    }

    /** Lines that do not meet at one top may hang together in a way that is not known. */
    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return atMost > limit
                ? Doubt.missing(
                        "the reporting lines do not meet at one top: put together they could be longer",
                        new Need("workers.csv", "manager_id"))
                : null;
    }
}
