package io.evenrung.formats.internal.chart;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.disclosure.Families;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts how the checks of each principle ended, family by family. */
final class HeatMaps {

    /** The heading of what lies in no job family. */
    static final String ORGANIZATION = "the organisation";

    private static final List<String> GROUPS = List.of(
            "ladder", "pay", "promotion", "manager", "mobility", "voice", "work", "recognition", "growth", "org");

    private HeatMaps() {}

    /**
     * @param families the worst first
     */
    static HeatMap of(Disclosure shown, List<String> families) {
        Map<String, Map<String, List<Finding>>> byPrinciple = new TreeMap<>();
        for (Finding finding : shown.findings()) {
            // a family that stands in the key alone, with no rung, has no column of its own
            String family = Families.of(finding.subject()).stream()
                    .filter(families::contains)
                    .findFirst()
                    .orElse("");
            byPrinciple
                    .computeIfAbsent(finding.rule().principle(), p -> new TreeMap<>())
                    .computeIfAbsent(family, f -> new ArrayList<>())
                    .add(finding);
        }
        List<String> columns = new ArrayList<>(List.of(ORGANIZATION));
        columns.addAll(families);
        return new HeatMap(
                columns,
                byPrinciple.entrySet().stream()
                        .sorted(Comparator.comparing(entry -> order(entry.getKey())))
                        .map(entry -> row(entry.getKey(), entry.getValue(), families, shown))
                        .toList());
    }

    private static HeatMap.Row row(
            String principle, Map<String, List<Finding>> byFamily, List<String> families, Disclosure shown) {
        List<HeatMap.@Nullable Square> squares = new ArrayList<>();
        squares.add(square(byFamily.getOrDefault("", List.of()), shown));
        families.forEach(family -> squares.add(square(byFamily.getOrDefault(family, List.of()), shown)));
        return new HeatMap.Row(principle, squares);
    }

    private static HeatMap.@Nullable Square square(List<Finding> findings, Disclosure shown) {
        if (findings.isEmpty()) {
            return null;
        }
        Outcome worst = findings.stream()
                .map(Finding::outcome)
                .min(Comparator.comparing(Outcomes::gravity))
                .orElseThrow();
        return new HeatMap.Square(
                worst,
                count(findings.stream().filter(f -> f.outcome() == worst).toList(), shown),
                count(findings, shown));
    }

    /** Those that are folded stand for several checks, the others for one each. */
    private static int count(List<Finding> findings, Disclosure shown) {
        return findings.stream().mapToInt(shown::checks).sum();
    }

    /** The groups of the catalogue in its order, then those of custom rules. */
    private static String order(String principle) {
        int dot = principle.indexOf('.');
        int group = GROUPS.indexOf(dot < 0 ? principle : principle.substring(0, dot));
        return String.format(Locale.ROOT, "%02d", group < 0 ? GROUPS.size() : group) + principle;
    }
}
