package io.evenrung.measure.pay;

import io.evenrung.measure.statistics.Sample;
import io.evenrung.model.Money;
import java.util.Arrays;
import java.util.Currency;

/** Pay of the people on one rung in one pay zone and currency. */
final class Payroll {

    private final Currency currency;
    private long people;
    private long sum;
    private long least = Long.MAX_VALUE;
    private long most;
    private double[] logs = new double[8];
    private int persons;

    Payroll(Currency currency) {
        this.currency = currency;
    }

    void addPerson(Money pay) {
        people++;
        sum = Math.addExact(sum, pay.minor());
        seen(pay);
        if (persons == logs.length) {
            logs = Arrays.copyOf(logs, 2 * persons);
        }
        // strict: the same digits on every machine
        logs[persons++] = StrictMath.log(pay.minor());
    }

    void addCohort(int headcount, Money mean) {
        people += headcount;
        sum = Math.addExact(sum, Math.multiplyExact(mean.minor(), headcount));
        seen(mean);
    }

    private void seen(Money pay) {
        least = Math.min(least, pay.minor());
        most = Math.max(most, pay.minor());
    }

    Currency currency() {
        return currency;
    }

    long people() {
        return people;
    }

    /** In minor units. */
    long sum() {
        return sum;
    }

    /** In minor units, if so many more people each had the least that anybody here has. */
    long sumAtLeast(long more) {
        return Math.addExact(sum, Math.multiplyExact(least, more));
    }

    /** In minor units, if so many more people each had the most that anybody here has. */
    long sumAtMost(long more) {
        return Math.addExact(sum, Math.multiplyExact(most, more));
    }

    Money mean() {
        return Money.ofMinor(Math.round((double) sum / people), currency);
    }

    /** Logarithms of the pay of each person, in the order of their identifiers. */
    double[] logs() {
        return Arrays.copyOf(logs, persons);
    }

    static Sample sample(Iterable<Payroll> payrolls) {
        double[] all = new double[0];
        for (Payroll payroll : payrolls) {
            double[] more = payroll.logs();
            int before = all.length;
            all = Arrays.copyOf(all, before + more.length);
            System.arraycopy(more, 0, all, before, more.length);
        }
        return Sample.of(all);
    }
}
