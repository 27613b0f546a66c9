package io.evenrung.measure.pay;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.model.Money;
import io.evenrung.model.PayRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The written ranges of a rung pair in one pay zone, if they may be compared.
 *
 * @param individualContributor range of the IC rung
 * @param management range of the management rung
 */
record PairedRanges(PayRange individualContributor, PayRange management) {

    /** Why two ranges may not be compared; empty if they may. */
    static Optional<Doubt> doubt(Optional<PayRange> ic, Optional<PayRange> management, String... columns) {
        if (ic.isEmpty() || management.isEmpty()) {
            return Optional.of(Doubt.missing(
                    ic.isEmpty() && management.isEmpty()
                            ? "neither rung has a pay range in force"
                            : "the " + (ic.isEmpty() ? "individual-contributor" : "management")
                                    + " rung has no pay range in force here",
                    needs(columns)));
        }
        if (!Objects.equals(ic.get().effective(), management.get().effective())) {
            return Optional.of(Doubt.missing(
                    "the ranges are of different dates, which are never compared: " + dateOf(ic.get()) + " and "
                            + dateOf(management.get()),
                    needs("range_effective")));
        }
        if (!currency(ic.get()).equals(currency(management.get()))) {
            return Optional.of(Doubt.missing(
                    "the ranges are in different currencies, which are never compared: " + currency(ic.get()) + " and "
                            + currency(management.get()),
                    needs("currency")));
        }
        return Optional.empty();
    }

    static Need[] needs(String... columns) {
        Need[] needs = new Need[columns.length];
        for (int i = 0; i < columns.length; i++) {
            needs[i] = new Need("levels.csv", columns[i]);
        }
        return needs;
    }

    /** The date of the ranges, for those that have one. */
    List<Operand> dateOperand() {
        List<Operand> operands = new ArrayList<>();
        if (individualContributor.effective() != null) {
            operands.add(Operand.day("ranges effective", individualContributor.effective()));
        }
        return operands;
    }

    private static String dateOf(PayRange range) {
        return range.effective() == null ? "undated" : range.effective().toString();
    }

    static String currency(PayRange range) {
        for (Money money : new Money[] {range.minimum(), range.midpoint(), range.maximum()}) {
            if (money != null) {
                return money.currency().getCurrencyCode();
            }
        }
        throw new IllegalStateException("a pay range without any amount");
    }
}
