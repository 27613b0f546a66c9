package io.evenrung.formats.internal.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts of what befell groups of people, whose sums are known to the reader. What befell a group that is withheld must not follow
 * from its sum: at least two groups of each sum are withheld, of at least {@code least} people together, or none is.
 */
final class Shares {

    private record Group(String name, long people) {}

    private final int least;
    private final Map<List<String>, List<Group>> groups = new LinkedHashMap<>();
    private final Map<List<String>, Set<String>> withheld = new LinkedHashMap<>();

    Shares(int least) {
        this.least = least;
    }

    /**
     * @param sum to which it belongs
     * @param people it has
     * @param mayBeShown for its own sake
     */
    void add(List<String> sum, String name, long people, boolean mayBeShown) {
        groups.computeIfAbsent(sum, s -> new ArrayList<>()).add(new Group(name, people));
        if (!mayBeShown) {
            withheld.computeIfAbsent(sum, s -> new HashSet<>()).add(name);
        }
    }

    boolean isShown(List<String> sum, String name) {
        return !withheld(sum).contains(name);
    }

    /** Whether the sum itself may be shown: its parts leave it nothing to tell. */
    boolean isSumShown(List<String> sum) {
        return withheld(sum).isEmpty() || isSafe(sum);
    }

    private Set<String> withheld(List<String> sum) {
        Set<String> names = withheld.get(sum);
        if (names == null) {
            return Set.of();
        }
        while (!isSafe(sum)
                && names.size() < groups.getOrDefault(sum, List.of()).size()) {
            groups.getOrDefault(sum, List.of()).stream()
                    .filter(group -> !names.contains(group.name()))
                    .min(Comparator.comparingLong(Group::people).thenComparing(Group::name))
                    .ifPresent(group -> names.add(group.name()));
        }
        return names;
    }

    private boolean isSafe(List<String> sum) {
        Set<String> names = withheld.getOrDefault(sum, Set.of());
        return names.size() > 1
                && groups.getOrDefault(sum, List.of()).stream()
                                .filter(group -> names.contains(group.name()))
                                .mapToLong(Group::people)
                                .sum()
                        >= least;
    }
}
