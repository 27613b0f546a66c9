package io.evenrung.measure.org;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many layers the longest reporting line has, the top and those who manage nobody included. Favours neither track.
 *
 * @param subject the organisation
 * @param layers layers of the longest line that is known
 * @param atMost layers if the tallest line that is cut off hung below its last layer; {@code layers} where none is
 * @param tops people at work with reports and no manager on record: whoever leads a company of the group is one
 * @param cutOff people at work who report to somebody not at work, or to nobody and have no reports
 */
public record Layers(Subject subject, int layers, int atMost, int tops, int cutOff) implements Measure {

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
        return List.of(
                Operand.count("layers of the longest line", layers),
                Operand.count("tops", tops),
                Operand.count("people cut off from any line", cutOff));
    }

    @Override
    public List<String> conditions() {
        return tops > 1
                ? List.of("everybody with reports and no manager on record counts as the top of a line: " + tops)
                : List.of();
    }

    /** A line that is cut off may hang below any other. */
    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return atMost > limit
                ? Doubt.missing(
                        "people who are cut off from any line could stand below the longest: " + cutOff,
                        new Need("workers.csv", "manager_id"))
                : null;
    }
}
