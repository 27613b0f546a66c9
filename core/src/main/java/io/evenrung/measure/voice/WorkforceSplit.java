package io.evenrung.measure.voice;

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
 * The share of ICs among all people at work whose job has a track.
 *
 * @param subject the organisation
 * @param ics people on IC rungs
 * @param people people on rungs of any track
 * @param icShare the first divided by the second
 * @param least the share if nobody of those whose job has no track were an IC
 * @param most the share if all of them were
 * @param conditions people left out because their job has no track
 */
public record WorkforceSplit(
        Subject subject, long ics, long people, double icShare, double least, double most, List<String> conditions)
        implements Measure {

    public WorkforceSplit {
        conditions = List.copyOf(conditions);
    }

    static WorkforceSplit of(long ics, long people, long unmapped, List<String> conditions) {
        double all = (double) people + unmapped;
        return new WorkforceSplit(
                Subject.organization(),
                ics,
                people,
                (double) ics / people,
                ics / all,
                (ics + unmapped) / all,
                conditions);
    }

    @Override
    public Value measured() {
        return new Value.Share(icShare);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.count("people on IC rungs", ics), Operand.count("people on rungs of any track", people));
    }

    /** People without a track, where they could carry the share over the limit. */
    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return least < limit && limit < most
                ? Doubt.missing(
                        "people whose job has no track could carry the share over the limit",
                        new Need("workers.csv", "job_code"),
                        new Need("levels.csv", "track"))
                : null;
    }
}
