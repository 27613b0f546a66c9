package io.evenrung.formats.internal.chart;

import io.evenrung.finding.Finding;
import io.evenrung.formats.internal.disclosure.HeadCounts;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.measure.fact.Rung;
import io.evenrung.model.Cohort;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many people stand on each rung, as far as that may be shown: people at work, or where no workers were supplied, those of
 * the cohorts.
 */
final class RungHeads {

    private final Map<LevelId, Long> counts = new LinkedHashMap<>();
    private final Map<String, Map<TrackKind, Long>> totals = new HashMap<>();
    private final HeadCounts disclosed;
    private final boolean ofCohorts;

    private RungHeads(ChartFacts facts) {
        this.ofCohorts = facts.organization().practice().workers().isAbsent()
                && facts.organization().practice().cohorts().isPresent();
        Map<LevelId, Long> cohorts = ofCohorts ? cohorts(facts) : Map.of();
        Map<LevelId, Told> told = Told.by(facts);
        for (String family : facts.families()) {
            for (Rung rung : facts.rungs(family)) {
                LevelId id = ChartFacts.id(rung);
                Integer heads = rung.heads();
                Long people = ofCohorts ? cohorts.get(id) : heads == null ? null : Long.valueOf(heads);
                if (people != null) {
                    counts.put(id, people);
                }
            }
        }
        Set<LevelId> hidden = WithheldPairs.rungs(facts, counts);
        List<HeadCounts.Count> table = new ArrayList<>();
        for (String family : facts.families()) {
            for (Rung rung : facts.rungs(family)) {
                LevelId id = ChartFacts.id(rung);
                Long people = counts.get(id);
                if (people != null) {
                    Told known = told.getOrDefault(id, Told.NOTHING);
                    table.add(new HeadCounts.Count(
                            family,
                            column(rung.track()),
                            key(id),
                            people,
                            Math.min(people, known.people),
                            Math.min(people, known.atLeast),
                            hidden.contains(id)));
                    if (rung.track() != null) {
                        totals.computeIfAbsent(family, f -> new HashMap<>()).merge(rung.track(), people, Long::sum);
                    }
                }
            }
        }
        this.disclosed = HeadCounts.of(table, facts.least());
    }

    static RungHeads of(ChartFacts facts) {
        return new RungHeads(facts);
    }

    /** Whether they are of cohorts, whose people may be fewer or more than those at work. */
    boolean areOfCohorts() {
        return ofCohorts;
    }

    Heads on(LevelId rung, @Nullable TrackKind kind) {
        Long people = counts.get(rung);
        if (people == null) {
            return Heads.UNKNOWN;
        }
        return disclosed.isShown(rung.family(), column(kind), key(rung)) ? Heads.of(people) : Heads.WITHHELD;
    }

    /** People on the rungs of one kind of track in a job family; unknown where those of no rung are known. */
    Heads total(String family, TrackKind kind) {
        Long people = totals.getOrDefault(family, Map.of()).get(kind);
        if (people == null) {
            return Heads.UNKNOWN;
        }
        return disclosed.isTotalShown(family, column(kind)) ? Heads.of(people) : Heads.WITHHELD;
    }

    /** How many people there truly are on the rungs of one kind of track in a job family; null where that is not known. */
    @Nullable
    Long people(String family, TrackKind kind) {
        return totals.getOrDefault(family, Map.of()).get(kind);
    }

    private static Map<LevelId, Long> cohorts(ChartFacts facts) {
        Map<LevelId, Long> people = new HashMap<>();
        for (Cohort cohort : facts.organization().practice().cohorts()) {
            people.merge(cohort.level(), (long) cohort.headcount(), Long::sum);
        }
        return people;
    }

    static String column(@Nullable TrackKind kind) {
        return kind == null ? "none" : kind.name();
    }

    static String key(LevelId rung) {
        return Subject.level(rung).key();
    }

    /**
     * What findings tell of the number of people on a rung: those about the pay of pairs count them, pay zone by pay zone.
     *
     * @param people counted, in all pay zones
     * @param atLeast how many there must be for the findings to be there
     */
    private record Told(long people, long atLeast) {

        private static final Told NOTHING = new Told(0, 0);

        static Map<LevelId, Told> by(ChartFacts facts) {
            Map<LevelId, Map<String, Told>> zones = new HashMap<>();
            for (String family : facts.families()) {
                for (Finding finding : facts.findings(family)) {
                    boolean isOfPay = finding.rule().group().equals("pay")
                            && finding.subject().kind() == Subject.Kind.PAIR
                            && finding.subject().levels().size() == 2;
                    if (isOfPay) {
                        see(finding, facts.least(), zones);
                    }
                }
            }
            Map<LevelId, Told> told = new HashMap<>();
            zones.forEach((rung, byZone) -> told.put(
                    rung,
                    byZone.values().stream()
                            .reduce(NOTHING, (a, b) -> new Told(a.people + b.people, a.atLeast + b.atLeast))));
            return told;
        }

        private static void see(Finding finding, int least, Map<LevelId, Map<String, Told>> zones) {
            List<LevelId> pair = finding.subject().levels();
            boolean isMeasured = finding.rule().id().startsWith("pay.lived-gap") && finding.measured() != null;
            for (int side = 0; side < 2; side++) {
                long people = count(finding, side == 0 ? "ICs" : "managers");
                long atLeast = Math.max(people, isMeasured ? least : 0);
                zones.computeIfAbsent(pair.get(side), l -> new HashMap<>())
                        .merge(
                                PairFindings.zone(finding.subject()),
                                new Told(people, atLeast),
                                (a, b) -> new Told(Math.max(a.people, b.people), Math.max(a.atLeast, b.atLeast)));
            }
        }

        private static long count(Finding finding, String name) {
            for (Operand operand : finding.operands()) {
                if (operand.name().equals(name) && operand.value() instanceof Value.Count count) {
                    return count.count();
                }
            }
            return 0;
        }
    }
}
