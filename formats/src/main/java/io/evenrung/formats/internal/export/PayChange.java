package io.evenrung.formats.internal.export;

import io.evenrung.model.MoveTerms;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Two amounts whose relation is a given change of pay, to the last digit.
 *
 * @param before a round amount, as {@code 100000}
 * @param after the amount that follows from it
 */
record PayChange(String before, String after) {

    /** The amounts that the intake reads, from 1 to a million millions. */
    private static final BigDecimal LEAST = BigDecimal.ONE;

    private static final int LARGEST_POWER = 12;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(LARGEST_POWER);

    /** A round amount that looks like pay for a year. */
    private static final int USUAL_POWER = 5;

    /** Null if the change is not known. */
    static @Nullable PayChange of(MoveTerms terms) {
        Double change = terms.payChange();
        if (change == null) {
            return null;
        }
        BigDecimal factor = BigDecimal.valueOf(change).add(BigDecimal.ONE);
        PayChange pay = from(USUAL_POWER, factor);
        for (int power = LARGEST_POWER; pay == null && power >= 0; power--) {
            pay = from(power, factor);
        }
        if (pay == null) {
            throw new Unwritable("no two amounts of pay that a table can hold have the change of pay of a move");
        }
        return pay;
    }

    private static @Nullable PayChange from(int power, BigDecimal factor) {
        BigDecimal after = factor.scaleByPowerOfTen(power);
        String written = Cells.amount(new BigDecimal(Cells.plain(after)));
        boolean isRead =
                after.compareTo(LEAST) >= 0 && after.compareTo(MOST) <= 0 && written.length() <= Cells.LONGEST_NUMBER;
        return isRead ? new PayChange(BigDecimal.TEN.pow(power).toPlainString(), written) : null;
    }
}
