package io.evenrung.measure.org;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import java.util.List;

/** How far apart the tracks are in their answers to one item of a survey. Favours the track with the higher share. */
interface SurveyGap extends Measure {

    double points();

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
