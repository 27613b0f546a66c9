package io.evenrung.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The first checks of every rule; later ones would cost memory and seldom say anything new. Safe under many threads. */
final class Checks {

    private static final int OF_ONE_RULE = 200;

    private final SortedMap<String, List<Check>> byRule = new TreeMap<>();

    synchronized void add(Check check) {
        List<Check> known = byRule.computeIfAbsent(check.rule(), rule -> new ArrayList<>());
        if (known.size() < OF_ONE_RULE) {
            known.add(check);
        }
    }

    synchronized List<Check> all() {
        return byRule.values().stream().flatMap(List::stream).toList();
    }
}
