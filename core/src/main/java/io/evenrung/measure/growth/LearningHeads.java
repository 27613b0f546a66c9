package io.evenrung.measure.growth;

import io.evenrung.measure.Operand;
import io.evenrung.model.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/** Heads and what was spent on them, on both tracks, in one currency. Sums are exact. */
final class LearningHeads {

    private final Currency currency;
    private long ics;
    private long managers;
    private BigInteger onIcs = BigInteger.ZERO;
    private BigInteger onManagers = BigInteger.ZERO;

    LearningHeads(Currency currency) {
        this.currency = currency;
    }

    void add(boolean isIc, BigInteger spent) {
        if (isIc) {
            ics++;
            onIcs = onIcs.add(spent);
        } else {
            managers++;
            onManagers = onManagers.add(spent);
        }
    }

    boolean isSmall(int least) {
        return ics < least || managers < least;
    }

    boolean isNothing() {
        return onIcs.signum() == 0 && onManagers.signum() == 0;
    }

    /** Spend per head of ICs ÷ of managers, rounded once. */
    double ratio() {
        return quotient(icSide(), managerSide());
    }

    /** The lower ÷ the higher, rounded once. */
    double parity() {
        return quotient(icSide().min(managerSide()), icSide().max(managerSide()));
    }

    List<Operand> operands() {
        return List.of(
                Operand.count("ICs", ics),
                Operand.amount("learning spend per IC", perHead(onIcs, ics)),
                Operand.count("managers", managers),
                Operand.amount("learning spend per manager", perHead(onManagers, managers)));
    }

    private BigInteger icSide() {
        return onIcs.multiply(BigInteger.valueOf(managers));
    }

    private BigInteger managerSide() {
        return onManagers.multiply(BigInteger.valueOf(ics));
    }

    /** An average of amounts that fit is one that fits, unless somebody has several: then it is shown as the greatest. */
    private Money perHead(BigInteger sum, long heads) {
        BigInteger mean = new BigDecimal(sum)
                .divide(BigDecimal.valueOf(heads), 0, RoundingMode.HALF_EVEN)
                .toBigInteger();
        return Money.ofMinor(mean.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue(), currency);
    }

    private static double quotient(BigInteger dividend, BigInteger divisor) {
        return divisor.signum() == 0
                ? Double.POSITIVE_INFINITY
                : new BigDecimal(dividend)
                        .divide(new BigDecimal(divisor), MathContext.DECIMAL128)
                        .doubleValue();
    }
}
