package io.evenrung.measure.org;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;

/**
 * How far apart the tracks are in the share of people who are engaged at work.
 *
 * @param subject the organisation
 * @param points difference of the favourable shares, whichever is higher; 0 to 1. Favours the track with the higher share
 * @param answers what both tracks answered
 */
public record EngagementGap(Subject subject, double points, TrackAnswers answers) implements Measure {

    @Override
    public Value measured() {
        return new Value.Share(points);
    }

    @Override
    public Favours favours() {
        return answers.favours();
    }

    @Override
    public List<Operand> operands() {
        return answers.operands();
    }

    @Override
    public List<String> conditions() {
        return answers.conditions();
    }
}
