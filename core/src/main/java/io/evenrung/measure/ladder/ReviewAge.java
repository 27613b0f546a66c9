package io.evenrung.measure.ladder;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How long ago the IC ladder was last reviewed.
 *
 * @param subject the organisation
 * @param reviewed when
 * @param asOf the day of the audit, not before {@code reviewed}
 * @param months whole calendar months between the two, and the days that remain as a share of the month they lie in
 */
public record ReviewAge(Subject subject, LocalDate reviewed, LocalDate asOf, double months) implements Measure {

    static ReviewAge of(LocalDate reviewed, LocalDate asOf) {
        long whole = ChronoUnit.MONTHS.between(reviewed, asOf);
        LocalDate from = reviewed.plusMonths(whole);
        double days = ChronoUnit.DAYS.between(from, asOf);
        double rest = days / ChronoUnit.DAYS.between(from, reviewed.plusMonths(whole + 1));
        return new ReviewAge(Subject.organization(), reviewed, asOf, whole + rest);
    }

    @Override
    public Value measured() {
        return new Value.Months(months);
    }

    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.day("last review", reviewed), Operand.day("as of", asOf));
    }
}
