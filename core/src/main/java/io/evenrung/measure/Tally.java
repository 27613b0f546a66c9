package io.evenrung.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of some people or things have something, of how many that is not known, and which of the two is to be wished for.
 *
 * @param whole what is counted, in the plural, as {@code new managers}
 * @param part what some of them have, as {@code assessed in time}
 * @param met how many have it
 * @param unmet how many do not
 * @param unknown of how many that is not known
 * @param aim whether a high or a low share is asked for
 * @param needs the facts that would let the unknown ones be counted
 */
public record Tally(String whole, String part, long met, long unmet, long unknown, Aim aim, List<Need> needs) {

    /** What a rule asks of the share. */
    public enum Aim {
        HIGH,
        LOW
    }

    /** Counts one after the other. */
    public static final class Counter {

        private final Aim aim;
        private final String whole;
        private final String part;
        private final List<Need> needs;
        private final long[] counts = new long[3];

        private Counter(Aim aim, String whole, String part, Need... needs) {
            this.aim = aim;
            this.whole = whole;
            this.part = part;
            this.needs = List.of(needs);
        }

        /**
         * @param has whether this one has it; null where that is not known
         */
        public Counter add(@Nullable Boolean has) {
            counts[has == null ? 2 : has ? 0 : 1]++;
            return this;
        }

        public Tally tally() {
            return new Tally(whole, part, counts[0], counts[1], counts[2], aim, needs);
        }
    }

    public Tally {
        needs = List.copyOf(needs);
    }

    /** Counts for a rule that asks for at least some share. */
    public static Counter high(String whole, String part, Need... needs) {
        return new Counter(Aim.HIGH, whole, part, needs);
    }

    /** Counts for a rule that allows at most some share. */
    public static Counter low(String whole, String part, Need... needs) {
        return new Counter(Aim.LOW, whole, part, needs);
    }

    public long total() {
        return met + unmet + unknown;
    }

    /** met ÷ total, the unknown ones counted as it is to be wished: a violation is beyond doubt. */
    public double best() {
        return share(aim == Aim.HIGH);
    }

    /** met ÷ total, the unknown ones counted as it is not to be wished. */
    public double worst() {
        return share(aim == Aim.LOW);
    }

    /** The counts, in the order of the calculation. */
    public List<Operand> operands() {
        List<Operand> operands = new ArrayList<>();
        operands.add(Operand.count(whole, total()));
        operands.add(Operand.count("of these, " + part, met));
        if (unknown > 0) {
            operands.add(Operand.count("of these, not known whether " + part, unknown));
        }
        return List.copyOf(operands);
    }

    /** Why the share may be beyond a limit for all that is known; null if it cannot be. */
    public @Nullable Doubt doubtAt(double limit) {
        boolean isBeyond = aim == Aim.HIGH ? worst() < limit : worst() > limit;
        return unknown > 0 && isBeyond ? unknownDoubt() : null;
    }

    /** What to say where nothing is known of any of them, or not enough. */
    public Doubt unknownDoubt() {
        return Doubt.missing(
                "of " + unknown + " of " + total() + " " + whole + " it is not known whether " + part,
                needs.toArray(Need[]::new));
    }

    private double share(boolean unknownCount) {
        return (double) (met + (unknownCount ? unknown : 0)) / total();
    }
}
