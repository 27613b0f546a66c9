package io.evenrung.measure.voice;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of all-hands meetings is a dialogue: the mean share of their time in which anybody may speak, each meeting
 * counting alike, over a year.
 *
 * @param subject the organisation
 * @param meetings how many there were; 1 or more
 * @param unknown of these, the ones of which the share is not known
 * @param share the mean, counting the unknown ones as all dialogue
 * @param leastShare the mean, counting the unknown ones as no dialogue at all
 */
public record AllHandsDialogue(Subject subject, int meetings, int unknown, double share, double leastShare)
        implements Measure {

    /** Of meetings of which at least one is known. */
    static AllHandsDialogue of(List<Double> known, int unknown) {
        int meetings = known.size() + unknown;
        BigDecimal sum = BigDecimal.ZERO;
        for (double share : known) {
            sum = sum.add(BigDecimal.valueOf(share));
        }
        return new AllHandsDialogue(
                Subject.organization(),
                meetings,
                unknown,
                mean(sum.add(BigDecimal.valueOf(unknown)), meetings),
                mean(sum, meetings));
    }

    @Override
    public Value measured() {
        return new Value.Share(share);
    }

    /** Neither: who is not heard is on no particular track. */
    @Override
    public Favours favours() {
        return Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("all-hands meetings within 12 months", meetings),
                Operand.count("of these, two-way share not known", unknown));
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return leastShare < limit
                ? Doubt.missing(
                        "of " + unknown + " of " + meetings + " all-hands meetings the two-way share is not known",
                        new Need("meetings.csv", "two_way"))
                : null;
    }

    private static double mean(BigDecimal sum, int meetings) {
        return sum.divide(BigDecimal.valueOf(meetings), MathContext.DECIMAL128).doubleValue();
    }
}
