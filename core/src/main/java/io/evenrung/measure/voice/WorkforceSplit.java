package io.evenrung.measure.voice;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * The share of ICs among all people at work whose job has a track.
 *
 * @param subject the organisation
 * @param ics people on IC rungs
 * @param people people on rungs of any track
 * @param icShare the first divided by the second
 * @param conditions people left out because their job has no track
 */
public record WorkforceSplit(Subject subject, long ics, long people, double icShare, List<String> conditions)
        implements Measure {

    public WorkforceSplit {
        conditions = List.copyOf(conditions);
    }

    static WorkforceSplit of(long ics, long people, List<String> conditions) {
        return new WorkforceSplit(Subject.organization(), ics, people, (double) ics / people, conditions);
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
}
