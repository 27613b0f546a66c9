package io.evenrung.testkit.report;

import io.evenrung.measure.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a reader can work out of a report who knows which numbers add up to which: linear equations over the numbers of people, solved
 * by Gauss and Jordan. It knows nothing of how figures come to be withheld.
 */
final class Attack {

    private static final double NOTHING = Elimination.NOTHING;

    private final Map<Cell, Long> truth;
    private final Map<Cell, Long> shown;
    private final List<Cell> unknown;
    private final List<double[]> equations = new ArrayList<>();

    /**
     * @param truth every number of people, none withheld
     * @param shown those that the report gives
     */
    Attack(Map<Cell, Long> truth, Map<Cell, Long> shown) {
        this.truth = truth;
        this.shown = shown;
        this.unknown =
                truth.keySet().stream().filter(cell -> !shown.containsKey(cell)).toList();
    }

    /** The numbers of fewer people than the least, of one part or of some together, that follow from what is shown. */
    Set<String> disclosed(long least) {
        addUp();
        Elimination.solve(equations, unknown.size());
        Set<String> disclosed = new TreeSet<>();
        for (double[] row : equations) {
            double total = row[unknown.size()];
            boolean isSum = Arrays.stream(row, 0, unknown.size())
                    .allMatch(c -> Elimination.isNear(c, 0) || Elimination.isNear(c, 1));
            if (isSum && total > NOTHING && total < least - NOTHING) {
                disclosed.add(said(row));
            }
        }
        return disclosed;
    }

    /** Parts add up to the organisation wherever they truly do, under its rule's name or any other's. */
    private void addUp() {
        Map<String, List<Cell>> parts = new TreeMap<>();
        truth.keySet().stream()
                .filter(cell -> cell.kind() != Subject.Kind.ORGANIZATION)
                .forEach(cell -> parts.computeIfAbsent(
                                cell.rule() + " " + cell.kind() + " " + cell.name(), k -> new ArrayList<>())
                        .add(cell));
        for (List<Cell> all : parts.values()) {
            long sum = all.stream().mapToLong(truth::get).sum();
            truth.forEach((whole, people) -> {
                if (whole.kind() == Subject.Kind.ORGANIZATION && people == sum && areOneMeasure(whole, all.get(0))) {
                    equate(all, whole);
                }
            });
        }
    }

    /** The same name, or everybody where the parts are of everybody. */
    private static boolean areOneMeasure(Cell whole, Cell part) {
        return whole.name().equals(part.name())
                || (whole.name().equals("people at work") && part.name().equals("people of the family"));
    }

    private void equate(List<Cell> parts, Cell whole) {
        Map<Cell, Integer> terms = new LinkedHashMap<>();
        parts.forEach(part -> terms.put(part, 1));
        terms.put(whole, -1);
        double[] row = new double[unknown.size() + 1];
        terms.forEach((cell, factor) -> {
            Long known = shown.get(cell);
            if (known == null) {
                row[unknown.indexOf(cell)] += factor;
            } else {
                row[unknown.size()] -= (double) factor * known;
            }
        });
        equations.add(row);
    }

    private String said(double[] row) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < unknown.size(); i++) {
            if (!Elimination.isNear(row[i], 0)) {
                terms.add(unknown.get(i).toString());
            }
        }
        return String.join(" + ", terms) + " = " + Math.round(row[unknown.size()]);
    }
}
