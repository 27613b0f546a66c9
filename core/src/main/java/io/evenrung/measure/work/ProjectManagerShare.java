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
 * The share of projects that ICs manage, among those managed by somebody on an IC or a management rung.
 *
 * @param subject the organisation
 * @param byIcs projects managed by somebody on an IC rung
 * @param byManagers projects managed by somebody on a management rung
 * @param unknown projects whose manager, or whose manager's track, is not known
 * @param icShare the share managed by ICs, counting the unknown ones as such
 */
public record ProjectManagerShare(Subject subject, int byIcs, int byManagers, int unknown, double icShare)
        implements Measure {

    static ProjectManagerShare of(int byIcs, int byManagers, int unknown) {
        return new ProjectManagerShare(
                Subject.organization(),
                byIcs,
                byManagers,
                unknown,
                (double) (byIcs + unknown) / (byIcs + byManagers + unknown));
    }

    @Override
    public Value measured() {
        return new Value.Share(icShare);
    }

    @Override
    public Favours favours() {
        return Favours.bySign((double) byManagers - byIcs - unknown);
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("projects managed by somebody on an IC rung", byIcs),
                Operand.count("projects managed by somebody on a management rung", byManagers),
                Operand.count("projects whose manager's track is not known", unknown));
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return (double) byIcs / (byIcs + byManagers + unknown) < limit
                ? Doubt.missing(
                        "the manager, or the manager's track, is not known of " + unknown + " projects",
                        new Need("projects.csv", "manager_id"),
                        new Need("workers.csv", "job_code"))
                : null;
    }
}
