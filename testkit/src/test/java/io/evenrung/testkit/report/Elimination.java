package io.evenrung.testkit.report;

import java.util.List;

/** Solves linear equations, after Gauss and Jordan. */
final class Elimination {

    static final double NOTHING = 1e-6;

    private Elimination() {}

    /** Leaves them in reduced form; the last entry of each is the sum of the others, weighted. */
    static void solve(List<double[]> equations, int unknowns) {
        int next = 0;
        for (int column = 0; column < unknowns && next < equations.size(); column++) {
            int pivot = next;
            for (int i = next; i < equations.size(); i++) {
                if (Math.abs(equations.get(i)[column]) > Math.abs(equations.get(pivot)[column])) {
                    pivot = i;
                }
            }
            double[] row = equations.get(pivot);
            if (isNear(row[column], 0)) {
                continue;
            }
            equations.set(pivot, equations.get(next));
            equations.set(next, row);
            double by = row[column];
            for (int j = 0; j < row.length; j++) {
                row[j] /= by;
            }
            for (double[] other : equations) {
                double times = other[column];
                if (other != row && !isNear(times, 0)) {
                    for (int j = 0; j < row.length; j++) {
                        other[j] -= times * row[j];
                    }
                }
            }
            next++;
        }
    }

    static boolean isNear(double a, double b) {
        return Math.abs(a - b) < NOTHING;
    }
}
