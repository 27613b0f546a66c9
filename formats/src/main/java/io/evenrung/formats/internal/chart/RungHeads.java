package io.evenrung.formats.internal.chart;

import io.evenrung.formats.internal.disclosure.HeadCounts;
import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Rung;
import io.evenrung.model.Cohort;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many people stand on each rung, as far as that may be shown: people at work, or where no workers were supplied, those of
 * the cohorts.
 */
final class RungHeads {

    private final Map<LevelId, Long> counts = new LinkedHashMap<>();
    private final Map<String, Map<TrackKind, Long>> totals = new HashMap<>();
    private final Map<LevelId, TrackKind> kinds = new HashMap<>();
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
        for (String family : facts.families()) {
            for (Rung rung : facts.rungs(family)) {
                Long people = counts.get(ChartFacts.id(rung));
                if (people != null && rung.track() != null) {
                    kinds.put(ChartFacts.id(rung), rung.track());
                    totals.computeIfAbsent(family, f -> new HashMap<>()).merge(rung.track(), people, Long::sum);
                }
            }
        }
        Set<LevelId> paired = WithheldPairs.rungs(facts, counts);
        HeadCounts first = disclosed(facts, told, paired);
        Set<LevelId> hidden = new HashSet<>(paired);
        facts.families()
                .forEach(family -> beside(facts, family, first, paired, told).ifPresent(hidden::add));
        this.disclosed = hidden.equals(paired) ? first : disclosed(facts, told, hidden);
    }

    private HeadCounts disclosed(ChartFacts facts, Map<LevelId, Told> told, Set<LevelId> hidden) {
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
                            Math.min(people, known.people()),
                            Math.min(people, known.atLeast()),
                            hidden.contains(id)));
                }
            }
        }
        return HeadCounts.of(table, facts.least());
    }

    /**
     * The smallest rung of a family that has to be withheld beside those of withheld pairs. The people of all these pairs together
     * follow from the pooled gap: with the family's total, those of each could be narrowed down, were nothing else withheld there.
     */
    private Optional<LevelId> beside(
            ChartFacts facts, String family, HeadCounts first, Set<LevelId> paired, Map<LevelId, Told> told) {
        List<Rung> somebody = facts.rungs(family).stream()
                .filter(rung -> counts.getOrDefault(ChartFacts.id(rung), 0L) > 0)
                .toList();
        boolean hasPaired = somebody.stream().anyMatch(rung -> paired.contains(ChartFacts.id(rung)));
        boolean hasOther = somebody.stream()
                .filter(rung -> !paired.contains(ChartFacts.id(rung)))
                .anyMatch(rung -> !first.isShown(family, column(rung.track()), key(ChartFacts.id(rung))));
        if (!hasPaired || hasOther) {
            return Optional.empty();
        }
        return somebody.stream()
                .map(ChartFacts::id)
                .filter(id -> !paired.contains(id))
                .filter(id -> told.getOrDefault(id, Told.NOTHING).people() < counts.getOrDefault(id, 0L))
                .min(Comparator.comparing((LevelId id) -> counts.getOrDefault(id, 0L))
                        .thenComparing(Comparator.naturalOrder()));
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

    /**
     * People on the rungs of one kind of track in a job family; unknown where those of no rung are known. Withheld where those of a
     * rung are: less the people of all pairs, whom the pooled gap counts, it would tell of those on rungs without a pair.
     */
    Heads total(String family, TrackKind kind) {
        Long people = totals.getOrDefault(family, Map.of()).get(kind);
        if (people == null) {
            return Heads.UNKNOWN;
        }
        boolean areRungsShown = counts.keySet().stream()
                .filter(rung -> rung.family().equals(family) && kind == kinds.get(rung))
                .allMatch(rung -> disclosed.isShown(family, column(kind), key(rung)));
        return areRungsShown && disclosed.isTotalShown(family, column(kind)) ? Heads.of(people) : Heads.WITHHELD;
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
}
