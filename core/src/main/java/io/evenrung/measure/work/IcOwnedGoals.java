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
 * How many company goals somebody on an IC rung owns.
 *
 * @param subject the organisation
 * @param companyGoals company goals there are; 1 or more
 * @param goals those owned by somebody at work on an IC rung, the ones of unknown owner or track counted as such
 * @param unknown of these, the ones whose owner, or whose owner's track, is not known
 */
public record IcOwnedGoals(Subject subject, int companyGoals, int goals, int unknown) implements Measure {

    @Override
    public Value measured() {
        return new Value.Count(goals);
    }

    @Override
    public Favours favours() {
        return goals == 0 ? Favours.MANAGEMENT : Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("company goals", companyGoals),
                Operand.count("of these, owned by an IC", goals - unknown),
                Operand.count("of these, owner or owner's track not known", unknown));
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return goals - unknown < limit
                ? Doubt.missing(
                        "of " + unknown + " of " + companyGoals
                                + " company goals it is not known whether an IC owns them",
                        new Need("goals.csv", "owner_id"),
                        new Need("workers.csv", "job_code"))
                : null;
    }
}
