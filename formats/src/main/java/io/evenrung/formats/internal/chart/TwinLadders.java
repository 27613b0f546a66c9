package io.evenrung.formats.internal.chart;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.fact.PairedRungs;
import io.evenrung.measure.fact.Rung;
import io.evenrung.measure.fact.RungRange;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays the ladders of each job family side by side. */
final class TwinLadders {

    private static final String DEAD_END = "ladder.dead-end";

    private final ChartFacts facts;
    private final RungHeads heads;
    private final Middles middles;
    private final GapIntervals intervals;

    private TwinLadders(ChartFacts facts, RungHeads heads, GapIntervals intervals) {
        this.facts = facts;
        this.heads = heads;
        this.middles = Middles.of(facts.organization(), facts.least());
        this.intervals = intervals;
    }

    /** The worst first: by the weight of what is violated, then by how much is undecided, then by name. */
    static List<TwinLadder> of(ChartFacts facts, RungHeads heads, GapIntervals intervals) {
        TwinLadders ladders = new TwinLadders(facts, heads, intervals);
        return worstFirst(facts).stream().map(ladders::ladder).toList();
    }

    static List<String> worstFirst(ChartFacts facts) {
        Map<String, Long> weights = new HashMap<>();
        Map<String, Integer> undecided = new HashMap<>();
        for (String family : facts.families()) {
            List<Finding> findings = facts.findings(family);
            weights.put(family, Outcomes.weight(findings));
            undecided.put(family, (int) findings.stream()
                    .filter(f -> f.outcome() == Outcome.INSUFFICIENT_EVIDENCE)
                    .count());
        }
        return facts.families().stream()
                .sorted(Comparator.comparing((String f) -> -weights.getOrDefault(f, 0L))
                        .thenComparing(f -> -undecided.getOrDefault(f, 0))
                        .thenComparing(f -> f))
                .toList();
    }

    private TwinLadder ladder(String family) {
        List<Finding> findings = facts.findings(family);
        List<PairedRungs> pairs = facts.pairs(family);
        List<LadderRows.Row> rows = LadderRows.of(facts.rungs(family), pairs, facts.grades());
        Holes holes = new Holes(rows);
        List<TwinLadder.Row> drawn =
                rows.stream().map(row -> row(row, holes, pairs, findings)).toList();
        Headline headline = Headline.of(drawn, holes, findings);
        return new TwinLadder(
                family,
                headline.text(),
                new TwinLadder.Counts(
                        count(findings, Outcome.VIOLATED),
                        count(findings, Outcome.INSUFFICIENT_EVIDENCE),
                        count(findings, Outcome.NOT_EVALUATED),
                        count(findings, Outcome.HOLDS)),
                drawn,
                heads.total(family, TrackKind.INDIVIDUAL_CONTRIBUTOR),
                heads.total(family, TrackKind.MANAGEMENT),
                currencies(drawn),
                LadderNotes.of(facts, family, drawn, heads.areOfCohorts()),
                headline.isGrave());
    }

    private static int count(List<Finding> findings, Outcome outcome) {
        return (int) findings.stream().filter(f -> f.outcome() == outcome).count();
    }

    private TwinLadder.Row row(LadderRows.Row row, Holes holes, List<PairedRungs> pairs, List<Finding> findings) {
        List<TwinLadder.Rung> ic = rungs(row.of(TrackKind.INDIVIDUAL_CONTRIBUTOR), findings);
        List<TwinLadder.Rung> management = rungs(row.of(TrackKind.MANAGEMENT), findings);
        List<PairedRungs> within = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (PairedRungs pair : pairs) {
            boolean hasIc = has(row, pair.subject().levels().get(0));
            boolean hasManagement = has(row, pair.subject().levels().get(1));
            if (hasIc && hasManagement) {
                within.add(pair);
            } else if (hasManagement) {
                remarks.add(pair.managementCode() + " is paired with " + pair.icCode() + " too");
            }
        }
        // of several pairs in one row the gravest is drawn, and the others are named
        Optional<PairFindings> worst = within.stream()
                .map(pair -> new PairFindings(pair, findings))
                .min(Comparator.comparing(
                        p -> Outcomes.gravity(p.verdict(intervals).outcome())));
        TwinLadder.Pair verdict = worst.map(p -> p.verdict(intervals)).orElse(null);
        if (verdict != null && verdict.gap() == null) {
            worst.map(PairFindings::remark).filter(r -> !r.isEmpty()).ifPresent(remarks::add);
        }
        String alone = holes.remark(row);
        if (!alone.isEmpty() && remarks.isEmpty()) {
            remarks.add(alone);
        }
        if (within.isEmpty() && !ic.isEmpty() && !management.isEmpty()) {
            remarks.add("not declared to be a pair");
        }
        boolean isNamed = verdict != null && within.size() > 1;
        if (isNamed) {
            within.stream()
                    .map(pair -> pair.icCode() + " = " + pair.managementCode())
                    .filter(label -> verdict != null && !label.equals(verdict.label()))
                    .forEach(label -> remarks.add("also " + label));
        }
        ic.stream()
                .filter(TwinLadder.Rung::isDeadEnd)
                .forEach(r -> remarks.add("dead end: nothing follows " + r.code()));
        management.stream()
                .filter(TwinLadder.Rung::isDeadEnd)
                .forEach(r -> remarks.add("dead end: nothing follows " + r.code()));
        ic.stream().filter(TwinLadder.Rung::isPaper).forEach(r -> remarks.add("nobody is on " + r.code()));
        management.stream().filter(TwinLadder.Rung::isPaper).forEach(r -> remarks.add("nobody is on " + r.code()));
        return new TwinLadder.Row(
                row.grade(), row.isPlaced(), ic, management, holes.at(row), verdict, String.join("; ", remarks));
    }

    private static boolean has(LadderRows.Row row, LevelId rung) {
        return row.rungs().stream().anyMatch(r -> ChartFacts.id(r).equals(rung));
    }

    private List<TwinLadder.Rung> rungs(List<Rung> rungs, List<Finding> findings) {
        return rungs.stream().map(rung -> rung(rung, findings)).toList();
    }

    private TwinLadder.Rung rung(Rung rung, List<Finding> findings) {
        LevelId id = ChartFacts.id(rung);
        Heads people = heads.on(id, rung.track());
        List<TwinLadder.Middle> pay = middles.on(id, people);
        List<TwinLadder.Range> ranges = new ArrayList<>();
        List<TwinLadder.Middle> unranged = new ArrayList<>(pay);
        for (RungRange range : facts.ranges(id)) {
            Double minimum = range.minimum();
            Double midpoint = range.midpoint();
            Double maximum = range.maximum();
            if (minimum != null && midpoint != null && maximum != null) {
                TwinLadder.Middle middle = middle(pay, range.payZone(), range.currency());
                unranged.remove(middle);
                ranges.add(new TwinLadder.Range(
                        facts.zone(range.payZone()),
                        range.currency(),
                        minimum,
                        midpoint,
                        maximum,
                        middle == null ? null : Double.valueOf(middle.amount()),
                        middle == null ? "" : middle.is()));
            }
        }
        boolean isDeadEnd = findings.stream()
                .anyMatch(f -> f.isViolation()
                        && f.rule().id().equals(DEAD_END)
                        && f.subject().levels().equals(List.of(id)));
        return new TwinLadder.Rung(
                id.code(), people, people.isNobody(), isDeadEnd, ranges, facts.name(id), named(unranged));
    }

    private List<TwinLadder.Middle> named(List<TwinLadder.Middle> pay) {
        return pay.stream()
                .map(m -> new TwinLadder.Middle(facts.zone(m.payZone()), m.currency(), m.amount(), m.is()))
                .toList();
    }

    private static TwinLadder.@Nullable Middle middle(List<TwinLadder.Middle> pay, String zone, String currency) {
        return pay.stream()
                .filter(m -> m.payZone().equals(zone) && m.currency().equals(currency))
                .findFirst()
                .orElse(null);
    }

    private static List<String> currencies(List<TwinLadder.Row> rows) {
        TreeSet<String> currencies = new TreeSet<>();
        for (TwinLadder.Row row : rows) {
            for (List<TwinLadder.Rung> side : List.of(row.ic(), row.management())) {
                for (TwinLadder.Rung rung : side) {
                    rung.ranges().forEach(range -> currencies.add(range.currency()));
                    rung.unranged().forEach(middle -> currencies.add(middle.currency()));
                }
            }
        }
        return List.copyOf(currencies);
    }
}
