package io.evenrung.testkit.report;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Finding;
import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.chart.Heads;
import io.evenrung.formats.internal.chart.TwinLadder;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.report.Edition;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.LevelId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a reader can work out of the drawings and the findings together about the people on each rung, and on each side of each
 * pair of rungs: linear equations, each true of the organisation.
 */
final class HeadsAttack {

    private static final String AVERAGE = "pay.lived-gap.average";
    private static final List<String> SIDES = List.of("ICs", "managers");

    private final Map<String, Long> truth;
    private final Map<String, Long> shown;
    private final List<String> unknown;
    private final List<double[]> equations = new ArrayList<>();

    private HeadsAttack(Map<String, Long> truth, Map<String, Long> shown) {
        this.truth = truth;
        this.shown = shown;
        this.unknown =
                truth.keySet().stream().filter(name -> !shown.containsKey(name)).toList();
    }

    /**
     * The numbers of 1 to least − 1 people that follow, though nothing shows them.
     *
     * @param open the same audit with nothing withheld
     * @param knowsFamilies whether the reader adds up rungs to the people of a family, whom findings about other things count
     */
    static Set<String> disclosed(Audit open, Audit audit, Edition edition, long least, boolean knowsFamilies) {
        Map<String, Long> truth = numbers(open, Edition.WITH_PEOPLE);
        if (!knowsFamilies) {
            truth.keySet().removeIf(name -> name.startsWith("family|"));
        }
        HeadsAttack attack = new HeadsAttack(truth, numbers(audit, edition));
        attack.addUp();
        return attack.disclosed(least);
    }

    /** By names; sums of parts begin with the name of what they are of. */
    private static Map<String, Long> numbers(Audit audit, Edition edition) {
        Map<String, Long> numbers = new TreeMap<>();
        Disclosure shown = Disclosure.of(audit, edition);
        for (TwinLadder ladder : Charts.of(audit, shown).ladders()) {
            put(numbers, "total|ICs|" + ladder.family(), ladder.ics());
            put(numbers, "total|managers|" + ladder.family(), ladder.managers());
            for (TwinLadder.Row row : ladder.rows()) {
                row.ic().forEach(r -> put(numbers, "rung|ICs|" + ladder.family() + "|" + r.code(), r.heads()));
                row.management()
                        .forEach(r -> put(numbers, "rung|managers|" + ladder.family() + "|" + r.code(), r.heads()));
            }
        }
        for (Finding finding : shown.findings()) {
            for (Operand operand : finding.operands()) {
                if (operand.value() instanceof Value.Count count) {
                    String name = name(finding, operand.name());
                    if (!name.isEmpty()) {
                        numbers.put(name, count.count());
                    }
                }
            }
        }
        return numbers;
    }

    private static void put(Map<String, Long> numbers, String name, Heads heads) {
        if (heads.state() == Heads.State.KNOWN) {
            numbers.put(name, heads.count());
        }
    }

    private static String name(Finding finding, String operand) {
        Subject subject = finding.subject();
        int side = SIDES.indexOf(operand);
        if (finding.rule().id().equals("pay.lived-gap.pooled") && side >= 0) {
            return "pooled|" + operand;
        }
        if (finding.rule().id().equals(AVERAGE) && side >= 0 && subject.kind() == Subject.Kind.PAIR) {
            LevelId rung = subject.levels().get(side);
            return "pair|" + operand + "|" + rung.family() + "|" + rung.code() + "|" + subject.key();
        }
        return operand.equals("people of the family") ? "family|" + subject.label() : "";
    }

    /** Only what is true of the organisation is an equation. */
    private void addUp() {
        for (String side : SIDES) {
            equate("pooled|" + side, "pair|" + side + "|");
        }
        for (String whole : truth.keySet()) {
            String[] parts = whole.split("\\|", -1);
            if (parts[0].equals("total")) {
                equate(whole, "rung|" + parts[1] + "|" + parts[2] + "|");
            } else if (parts[0].equals("rung")) {
                equate(whole, "pair|" + parts[1] + "|" + parts[2] + "|" + parts[3] + "|");
            } else if (parts[0].equals("family")) {
                equate(whole, "rung|ICs|" + parts[1] + "|", "rung|managers|" + parts[1] + "|");
            }
        }
    }

    private void equate(String whole, String... prefixes) {
        Long sum = truth.get(whole);
        List<String> parts = truth.keySet().stream()
                .filter(name -> List.of(prefixes).stream().anyMatch(name::startsWith))
                .toList();
        if (sum == null
                || parts.isEmpty()
                || parts.stream()
                                .mapToLong(name -> truth.getOrDefault(name, 0L))
                                .sum()
                        != sum) {
            return;
        }
        double[] row = new double[unknown.size() + 1];
        parts.forEach(part -> add(row, part, 1));
        add(row, whole, -1);
        equations.add(row);
    }

    private void add(double[] row, String name, int factor) {
        Long known = shown.get(name);
        if (known == null) {
            row[unknown.indexOf(name)] += factor;
        } else {
            row[unknown.size()] -= (double) factor * known;
        }
    }

    private Set<String> disclosed(long least) {
        Elimination.solve(equations, unknown.size());
        Set<String> disclosed = new TreeSet<>();
        for (double[] row : equations) {
            List<String> terms = new ArrayList<>();
            for (int i = 0; i < unknown.size(); i++) {
                if (!Elimination.isNear(row[i], 0)) {
                    terms.add(unknown.get(i));
                }
            }
            double people = row[unknown.size()];
            if (terms.size() == 1 && people > Elimination.NOTHING && people < least - Elimination.NOTHING) {
                disclosed.add(terms.get(0) + " = " + Math.round(people));
            }
        }
        return disclosed;
    }
}
