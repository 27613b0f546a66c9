package io.evenrung.measure.pay;

import io.evenrung.model.Move;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Relative changes of pay on moves of one kind. */
final class Raises {

    private final DoubleStream.Builder changes = DoubleStream.builder();
    private final Set<String> movers = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private long unknown;

    void add(Move move) {
        movers.add(move.worker());
        Double change = move.terms().payChange();
        if (change == null) {
            unknown++;
        } else {
            changes.add(change);
            people.add(move.worker());
        }
    }

    /** All that was added, and nothing more can be. */
    Known known() {
        return new Known(changes.build().sorted().toArray(), movers.size(), people.size(), unknown);
    }

    /** What is known of the changes. */
    static final class Known {

        private final double[] rising;
        private final long movers;
        private final long people;
        private final long unknown;

        private Known(double[] rising, long movers, long people, long unknown) {
            this.rising = rising;
            this.movers = movers;
            this.people = people;
            this.unknown = unknown;
        }

        long moves() {
            return rising.length;
        }

        /** How many people moved; who moved twice is one. */
        long movers() {
            return movers;
        }

        /** Of these, people of whom a change is known. */
        long people() {
            return people;
        }

        /** Moves of which the change is not known. */
        long unknown() {
            return unknown;
        }

        BigDecimal median() {
            return median(rising);
        }

        /** The median, if the unknown changes were like the greatest that is known. */
        BigDecimal medianAtMost() {
            return medianWith(rising[rising.length - 1]);
        }

        /** The median, if the unknown changes were like the least that is known. */
        BigDecimal medianAtLeast() {
            return medianWith(rising[0]);
        }

        private BigDecimal medianWith(double change) {
            double[] all = Arrays.copyOf(rising, Math.toIntExact(rising.length + unknown));
            Arrays.fill(all, rising.length, all.length, change);
            Arrays.sort(all);
            return median(all);
        }

        /** In decimals: a difference that is exactly at a limit is not beyond it. */
        private static BigDecimal median(double[] rising) {
            return BigDecimal.valueOf(rising[(rising.length - 1) / 2])
                    .add(BigDecimal.valueOf(rising[rising.length / 2]))
                    .divide(BigDecimal.valueOf(2));
        }
    }
}
