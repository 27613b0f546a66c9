package io.evenrung.measure.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Ratios of exact amounts, rounded once: a ratio that is exactly at a limit is not beyond it. */
public final class Ratio {

    private Ratio() {}

    /** {@code of} ÷ {@code base} − 1. */
    public static double relative(long of, long base) {
        return quotient(BigInteger.valueOf(of).subtract(BigInteger.valueOf(base)), BigInteger.valueOf(base));
    }

    /** The higher ÷ the lower − 1. */
    public static double excess(long a, long b) {
        return relative(Math.max(a, b), Math.min(a, b));
    }

    /** {@code of} ÷ {@code base} − 1 of decimal fractions as they are written; infinite over 0, and 0 where both are 0. */
    public static double relative(double of, double base) {
        if (base == 0) {
            return of == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        BigDecimal divisor = BigDecimal.valueOf(base);
        return BigDecimal.valueOf(of)
                .subtract(divisor)
                .divide(divisor, MathContext.DECIMAL128)
                .doubleValue();
    }

    /** (sum ÷ people) ÷ (base sum ÷ base people) − 1. */
    public static double relative(long sum, long people, long baseSum, long basePeople) {
        BigInteger of = BigInteger.valueOf(sum).multiply(BigInteger.valueOf(basePeople));
        BigInteger base = BigInteger.valueOf(baseSum).multiply(BigInteger.valueOf(people));
        return quotient(of.subtract(base), base);
    }

    /** {@code above} ÷ {@code below} − {@code otherAbove} ÷ {@code otherBelow}. */
    public static double difference(long above, long below, long otherAbove, long otherBelow) {
        BigInteger one = BigInteger.valueOf(above).multiply(BigInteger.valueOf(otherBelow));
        BigInteger other = BigInteger.valueOf(otherAbove).multiply(BigInteger.valueOf(below));
        return quotient(one.subtract(other), BigInteger.valueOf(below).multiply(BigInteger.valueOf(otherBelow)));
    }

    /** Length of the intersection of two closed ranges ÷ length of their union; 1 for equal points. */
    public static double jaccard(long low, long high, long otherLow, long otherHigh) {
        long intersection = Math.max(0, Math.min(high, otherHigh) - Math.max(low, otherLow));
        long union = (high - low) + (otherHigh - otherLow) - intersection;
        if (union == 0) {
            return low == otherLow ? 1 : 0;
        }
        return quotient(BigInteger.valueOf(intersection), BigInteger.valueOf(union));
    }

    private static double quotient(BigInteger dividend, BigInteger divisor) {
        return new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), MathContext.DECIMAL128)
                .doubleValue();
    }
}
