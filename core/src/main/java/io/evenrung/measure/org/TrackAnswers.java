package io.evenrung.measure.org;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Operand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The answers of both tracks to one item of a survey, in the latest results of the window.
 *
 * @param ics ICs who answered
 * @param icShare their favourable share; 0 to 1
 * @param icDate when their latest survey closed
 * @param managers managers who answered
 * @param managerShare their favourable share; 0 to 1
 * @param managerDate when their latest survey closed
 */
public record TrackAnswers(
        long ics, double icShare, LocalDate icDate, long managers, double managerShare, LocalDate managerDate) {

    /** The difference as it is written in decimals: 0.7 is 0.1 from 0.6, not a little less. */
    double points() {
        return BigDecimal.valueOf(managerShare)
                .subtract(BigDecimal.valueOf(icShare))
                .abs()
                .doubleValue();
    }

    Favours favours() {
        return Favours.bySign(managerShare - icShare);
    }

    List<Operand> operands() {
        return List.of(
                Operand.count("ICs who answered", ics),
                Operand.share("favourable answers of ICs", icShare),
                Operand.day("survey of ICs closed", icDate),
                Operand.count("managers who answered", managers),
                Operand.share("favourable answers of managers", managerShare),
                Operand.day("survey of managers closed", managerDate));
    }

    List<String> conditions() {
        return icDate.equals(managerDate)
                ? List.of()
                : List.of("the latest results of the two tracks are of different days");
    }
}
