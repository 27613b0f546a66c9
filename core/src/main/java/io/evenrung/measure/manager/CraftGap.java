package io.evenrung.measure.manager;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How long it is since a manager who leads by the craft last did any of it. Who leads people is meant to let it go, and is no
 * subject. Favours neither track.
 *
 * @param subject the person
 * @param lastHandsOn day of the last craft output
 * @param asOf the day of the audit, not before {@code lastHandsOn}
 * @param months whole calendar months between the two, and the days that remain as a share of the month they lie in
 */
public record CraftGap(Subject subject, LocalDate lastHandsOn, LocalDate asOf, double months) implements Measure {

    static CraftGap of(Subject subject, LocalDate lastHandsOn, LocalDate asOf) {
        long whole = ChronoUnit.MONTHS.between(lastHandsOn, asOf);
        LocalDate from = lastHandsOn.plusMonths(whole);
        double days = ChronoUnit.DAYS.between(from, asOf);
        double rest = days / ChronoUnit.DAYS.between(from, lastHandsOn.plusMonths(whole + 1));
        return new CraftGap(subject, lastHandsOn, asOf, whole + rest);
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
        return List.of(Operand.day("last craft output", lastHandsOn), Operand.day("as of", asOf));
    }
}
