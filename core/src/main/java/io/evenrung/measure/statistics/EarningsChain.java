package io.evenrung.measure.statistics;

import java.util.List;

/**
 * What somebody may expect to earn who starts on the lowest rung of a ladder: a Markov chain of yearly steps, in each of which
 * the step up is taken with the probability 1 − exp(−hazard), from the highest rung with none.
 */
public final class EarningsChain {

    private static final double STEP = 1e-6;

    private EarningsChain() {}

    /**
     * One rung.
     *
     * @param pay mean pay of a year
     * @param payError standard error of that mean ÷ the mean
     * @param events promotions from it
     * @param years person-years on it; above 0 but for the highest rung
     */
    public record Rung(double pay, double payError, long events, double years) {

        double hazard() {
            return years > 0 ? events / years : 0;
        }

        /** Of a Poisson rate, half an event added: without it a rung that nobody left would be known for certain. */
        double hazardError() {
            return years > 0 ? Math.sqrt(events + 0.5) / years : 0;
        }
    }

    /**
     * What is expected.
     *
     * @param sum of the years
     * @param logError standard error of its logarithm, by the delta method: of all means and hazards as independent
     */
    public record Expected(double sum, double logError) {}

    /** Over so many years, from the lowest rung. */
    public static Expected over(int years, List<Rung> ladder) {
        double[] pay = ladder.stream().mapToDouble(Rung::pay).toArray();
        double[] hazards = ladder.stream().mapToDouble(Rung::hazard).toArray();
        double sum = sum(years, pay, hazards);
        double variance = 0;
        for (int i = 0; i < pay.length; i++) {
            double kept = pay[i];
            pay[i] = kept * (1 + STEP);
            double byPay = StrictMath.log(sum(years, pay, hazards) / sum) / STEP;
            pay[i] = kept;
            double hazard = hazards[i];
            hazards[i] = hazard + STEP;
            double byHazard = StrictMath.log(sum(years, pay, hazards) / sum) / STEP;
            hazards[i] = hazard;
            variance += square(byPay * ladder.get(i).payError())
                    + square(byHazard * ladder.get(i).hazardError());
        }
        return new Expected(sum, Math.sqrt(variance));
    }

    private static double sum(int years, double[] pay, double[] hazards) {
        double[] at = new double[pay.length];
        at[0] = 1;
        double sum = 0;
        for (int year = 0; year < years; year++) {
            for (int rung = 0; rung < at.length; rung++) {
                sum += at[rung] * pay[rung];
            }
            for (int rung = at.length - 2; rung >= 0; rung--) {
                double up = at[rung] * -StrictMath.expm1(-hazards[rung]);
                at[rung] -= up;
                at[rung + 1] += up;
            }
        }
        return sum;
    }

    private static double square(double x) {
        return x * x;
    }
}
