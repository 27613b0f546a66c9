package io.evenrung.formats.internal.html.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One order of grades from the orders of many families, each of which may know only some of them. */
final class GradeOrder {

    private GradeOrder() {}

    /**
     * All grades, the highest first. Where the families contradict each other, the grade that fewest stand above of goes first.
     *
     * @param families the grades of each, the highest first
     */
    static List<String> of(List<? extends List<String>> families) {
        Map<String, Set<String>> above = new TreeMap<>();
        for (List<String> grades : families) {
            for (int i = 0; i < grades.size(); i++) {
                Set<String> higher = above.computeIfAbsent(grades.get(i), g -> new HashSet<>());
                if (i > 0 && !grades.get(i).equals(grades.get(i - 1))) {
                    higher.add(grades.get(i - 1));
                }
            }
        }
        List<String> order = new ArrayList<>();
        while (!above.isEmpty()) {
            String next = above.entrySet().stream()
                    .min(Comparator.comparingInt(entry -> entry.getValue().size()))
                    .orElseThrow()
                    .getKey();
            order.add(next);
            above.remove(next);
            above.values().forEach(higher -> higher.remove(next));
        }
        return order;
    }
}
