package io.evenrung.measure.promotion;

import io.evenrung.measure.Operand;
import io.evenrung.measure.statistics.KaplanMeier;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How long people of one track stay on a rung until they are promoted.
 *
 * @param stays stays on rungs that are not the top of their ladder
 * @param promotions of these, how many ended in a promotion
 * @param months how long all of them lasted together
 * @param median Kaplan–Meier median and its interval, in months
 * @param remaining share of stays that outlast the longest one on record
 */
record TimeInLevel(long stays, long promotions, double months, KaplanMeier.Median median, double remaining) {

    static TimeInLevel of(List<KaplanMeier.Spell> spells, KaplanMeier curve, double confidence) {
        KaplanMeier.Median median = curve.median(confidence);
        return new TimeInLevel(
                spells.size(),
                spells.stream().filter(KaplanMeier.Spell::event).count(),
                spells.stream().mapToDouble(KaplanMeier.Spell::time).sum(),
                median,
                curve.survival(median.last()));
    }

    boolean isReached() {
        return median.time().isPresent();
    }

    /** Months that records would have to reach further back until half are promoted, at the rate so far; infinite without any. */
    double monthsUntilHalf() {
        return isReached() ? 0 : StrictMath.log(2 * remaining) * months / promotions;
    }

    List<Operand> operands(String whose, boolean counts) {
        List<Operand> operands = new ArrayList<>();
        if (counts) {
            operands.add(Operand.count(whose + " stays in level", stays));
            operands.add(Operand.count(whose + " promotions", promotions));
        }
        operands.add(months(whose + " median time in level", median.time()));
        operands.add(months("its interval from", median.low()));
        operands.add(months("to", median.high()));
        return operands;
    }

    private static Operand months(String name, OptionalDouble months) {
        return months.isPresent() ? Operand.months(name, months.getAsDouble()) : Operand.text(name, "not reached");
    }
}
