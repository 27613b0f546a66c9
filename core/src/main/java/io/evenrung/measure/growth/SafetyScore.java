package io.evenrung.measure.growth;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.time.LocalDate;
import java.util.List;

/**
 * How many of a group say that it is safe to admit difficulty. Favours neither track.
 *
 * @param subject the group that answered, or the organisation
 * @param share favourable answers ÷ all, in the latest survey of the window; 0 to 1
 * @param respondents how many answered; as many as {@code privacy.minimum-survey-cell} or more
 * @param date when the survey closed
 */
public record SafetyScore(Subject subject, double share, long respondents, LocalDate date) implements Measure {

    @Override
    public Value measured() {
        return new Value.Share(share);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("respondents", respondents),
                Operand.share("favourable answers", share),
                Operand.day("survey closed", date));
    }
}
