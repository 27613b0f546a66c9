package io.evenrung.measure.org;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import java.util.List;

/** How far apart the tracks are in their answers to one item of a survey. Favours the track with the higher share. */
public sealed interface SurveyGap extends Measure permits EngagementGap, PostPromotionGap {

    /** The difference of the shares, as a share. */
    double points();

    /** What was answered on each track. */
    TrackAnswers answers();

    @Override
    default Value measured() {
        return new Value.Share(points());
    }

    @Override
    default Favours favours() {
        return answers().favours();
    }

    @Override
    default List<Operand> operands() {
        return answers().operands();
    }

    @Override
    default List<String> conditions() {
        return answers().conditions();
    }
}
