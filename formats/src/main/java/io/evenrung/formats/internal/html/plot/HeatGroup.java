package io.evenrung.formats.internal.html.plot;

import io.evenrung.formats.internal.chart.HeatMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Principles whose ids begin alike, as {@code pay.band-parity} and {@code pay.plateau}.
 *
 * @param name what they begin with
 * @param rows in the order of the table
 */
record HeatGroup(String name, List<HeatMap.Row> rows) {

    HeatGroup {
        rows = List.copyOf(rows);
    }

    static List<HeatGroup> of(List<HeatMap.Row> rows) {
        Map<String, List<HeatMap.Row>> groups = new LinkedHashMap<>();
        for (HeatMap.Row row : rows) {
            groups.computeIfAbsent(name(row.principle()), g -> new ArrayList<>())
                    .add(row);
        }
        return groups.entrySet().stream()
                .map(e -> new HeatGroup(e.getKey(), e.getValue()))
                .toList();
    }

    private static String name(String principle) {
        int dot = principle.indexOf('.');
        return dot < 0 ? principle : principle.substring(0, dot);
    }

    /** The rest of an id, where the group stands above it. */
    String rest(String principle) {
        return principle.length() > name.length() ? principle.substring(name.length() + 1) : principle;
    }
}
