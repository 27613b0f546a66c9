package io.evenrung.measure.voice;

import io.evenrung.measure.Operand;
import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * The share of the commonest origin among the managers of one layer of the organisation: the function in which their careers
 * began.
 *
 * @param subject the layer
 * @param share managers of the commonest origin ÷ all managers of the layer, those of unknown origin counted as of another
 * @param tally the managers themselves
 * @param commonest the commonest origin that is known; of several, the first by name; a word instead of it where fewer managers
 *     than the least cell come from it
 */
public record OriginShare(Subject subject, double share, Tally tally, String commonest) implements ShareMeasure {

    @Override
    public List<Operand> operands() {
        List<Operand> operands = new ArrayList<>(tally.operands());
        operands.add(Operand.text("commonest function", commonest));
        return List.copyOf(operands);
    }
}
