package io.evenrung.measure.manager;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.time.LocalDate;
import java.util.List;

/**
 * How favourably a group answered, in its latest survey, whether goals and boundaries are set for it and the way is its own.
 * Favours neither track.
 *
 * @param subject the group, or the organisation for an answer of everybody
 * @param favourable share of favourable answers; 0 to 1
 * @param respondents how many answered; the least survey cell or more
 * @param closed when the survey closed
 */
public record AutonomyScore(Subject subject, double favourable, long respondents, LocalDate closed) implements Measure {

    @Override
    public Value measured() {
        return new Value.Share(favourable);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.count("respondents", respondents), Operand.day("survey closed", closed));
    }
}
