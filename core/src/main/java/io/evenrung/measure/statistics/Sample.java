package io.evenrung.measure.statistics;

import java.util.Arrays;

/** Numbers observed on the members of a group, in their order, with their mean and sum of squared deviations. */
public final class Sample {

    private final double[] values;
    private final double mean;
    private final double squares;

    private Sample(double[] values) {
        this.values = values;
        // deviations from one of the values: equal values have their mean exactly, whatever their number
        double pivot = values.length == 0 ? 0 : values[0];
        double sum = 0;
        for (double value : values) {
            sum += value - pivot;
        }
        this.mean = values.length == 0 ? Double.NaN : pivot + sum / values.length;
        double sumOfSquares = 0;
        for (double value : values) {
            sumOfSquares += (value - mean) * (value - mean);
        }
        this.squares = sumOfSquares;
    }

    public static Sample of(double... values) {
        return new Sample(values.clone());
    }

    public int size() {
        return values.length;
    }

    /** The mean; not a number if the sample is empty. */
    public double mean() {
        return mean;
    }

    /** Sum of squared deviations from the mean. */
    public double squares() {
        return squares;
    }

    /** The values in rising order. */
    double[] rising() {
        double[] rising = values.clone();
        Arrays.sort(rising);
        return rising;
    }

    double deviation(int index) {
        return values[index] - mean;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sample sample && Arrays.equals(values, sample.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** Its size alone: the values may be people's pay. */
    @Override
    public String toString() {
        return "sample of " + values.length;
    }
}
