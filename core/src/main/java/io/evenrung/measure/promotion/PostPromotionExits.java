package io.evenrung.measure.promotion;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Evidence;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often people leave of their own accord after a promotion, for each time their unpromoted peers do: the Mantel–Haenszel
 * rate ratio of exits per person-year over strata of rung × calendar year. Only a ratio above 1 is a burden of promotion. It
 * favours neither track.
 *
 * @param subject the organisation
 * @param significant whether a difference as large could hardly arise by chance
 * @param disparityAtLeast 1 if one person could make a ratio above 1 go away, else how near to 1 it may be at least
 * @param ratio the ratio itself, exits that may not have been voluntary counted among the peers alone; may be infinite
 * @param bounds confidence interval of {@code ratio}; may reach 0 or infinity
 * @param highest upper edge of that interval if those exits were all of the promoted; may be infinite
 * @param personYears exposure of both
 * @param operands all that is needed to work them out again
 * @param conditions what the verdict rests on
 */
public record PostPromotionExits(
        Subject subject,
        boolean significant,
        double disparityAtLeast,
        double ratio,
        Interval bounds,
        double highest,
        double personYears,
        List<Operand> operands,
        List<String> conditions)
        implements Measure {

    public PostPromotionExits {
        operands = List.copyOf(operands);
        conditions = List.copyOf(conditions);
    }

    @Override
    public Value measured() {
        return Double.isFinite(ratio) ? new Value.Number(ratio) : new Value.Text("∞");
    }

    /** The bounds where both are finite. */
    @Override
    public @Nullable Interval interval() {
        return Double.isFinite(bounds.high()) ? bounds : null;
    }

    /** Neither: the promoted of both tracks are compared with the unpromoted of both. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    /**
     * @param limit the greatest ratio allowed; 1 or more
     */
    @Override
    public @Nullable Doubt doubtAt(double limit) {
        if (highest <= limit) {
            return null;
        }
        if (bounds.high() <= limit) {
            return unknown();
        }
        if (ratio == 0 || !Double.isFinite(ratio)) {
            return Doubt.thin("either none of the promoted or none of their peers left: how much more would decide it"
                    + " cannot be said");
        }
        double margin = Math.log(limit);
        return Doubt.thin(Evidence.more(
                Math.log(ratio) - margin,
                Math.log(bounds.low()) - margin,
                Math.log(bounds.high()) - margin,
                0,
                personYears,
                "person-years"));
    }

    static Doubt unknown() {
        return Doubt.missing(
                "of some who left it is not known whether of their own accord, or from which rung",
                new Need("exits.csv", "worker_id"),
                new Need("exits.csv", "reason"),
                new Need("workers.csv", "job_code"));
    }
}
