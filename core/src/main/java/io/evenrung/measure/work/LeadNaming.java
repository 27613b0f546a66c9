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
 * The share of high-profile projects led by ICs whose lead is named where the project is shown.
 *
 * @param subject the organisation
 * @param projects high-profile projects whose lead is on an IC rung; 1 or more
 * @param named of these, the ones whose lead is named
 * @param unknown of these, the ones of which that is not known
 * @param leftOut further projects that may be of high profile and led by ICs, for all that is known
 * @param share the share whose lead is named, counting the unknown ones as named
 * @param conditions projects left out because their profile or their lead's track is not known
 */
public record LeadNaming(
        Subject subject, int projects, int named, int unknown, int leftOut, double share, List<String> conditions)
        implements Measure {

    public LeadNaming {
        conditions = List.copyOf(conditions);
    }

    static LeadNaming of(int projects, int named, int unknown, int leftOut, List<String> conditions) {
        return new LeadNaming(
                Subject.organization(),
                projects,
                named,
                unknown,
                leftOut,
                (double) (named + unknown) / projects,
                conditions);
    }

    @Override
    public Value measured() {
        return new Value.Share(share);
    }

    /** Neither: how often managers who lead are named is not asked. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("high-profile projects led by ICs", projects),
                Operand.count("of these, lead named", named),
                Operand.count("of these, not known whether", unknown));
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return (double) named / (projects + leftOut) < limit
                ? Doubt.missing(
                        "whether the lead is named is not known of " + unknown + " of " + projects
                                + " high-profile projects led by ICs"
                                + (leftOut == 0 ? "" : ", and " + leftOut + " more may be such projects"),
                        new Need("projects.csv", "high_profile"),
                        new Need("projects.csv", "lead_id"),
                        new Need("projects.csv", "lead_named"))
                : null;
    }
}
