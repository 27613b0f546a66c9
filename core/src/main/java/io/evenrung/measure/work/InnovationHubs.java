package io.evenrung.measure.work;

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
 * How many innovation hubs an organisation has: units chartered to try what is new.
 *
 * @param subject the organisation
 * @param hubs units that are hubs, those of which it is not known counted as such
 * @param unknown of these, the ones of which it is not known
 */
public record InnovationHubs(Subject subject, long hubs, long unknown) implements Measure {

    @Override
    public Value measured() {
        return new Value.Count(hubs);
    }

    /** Management, whose line is then the only place for new ideas. */
    @Override
    public Favours favours() {
        return hubs == 0 ? Favours.MANAGEMENT : Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("units that are innovation hubs", hubs - unknown),
                Operand.count("units of which it is not known whether they are", unknown));
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return hubs - unknown < limit
                ? Doubt.missing(
                        "units of which it is not known whether they are innovation hubs: " + unknown,
                        new Need("units.csv", "innovation_hub"))
                : null;
    }
}
