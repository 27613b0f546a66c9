package io.evenrung.formats.internal.disclosure;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Note;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Complementary suppression over the counts of people: where the organisation's count, less those of the parts that are shown,
 * leaves fewer than may be counted for the parts that are not, the smallest part that is shown is withheld too. A part is held
 * against the organisation's count of that name in every finding and note, since who reads one reads them all.
 */
final class Subtraction {

    private static final String EVERYBODY = "people at work";
    private static final String ICS = "people on IC rungs";
    private static final String MANAGERS = "managers";

    /** Whom a rule about single people looked at may be everybody, or all of a track. */
    private static final String LOOKED_AT = "people looked at";

    /** Names under which measures count the same people: a part is held against every one of them. */
    private static final List<Set<String>> SAME = List.of(
            Set.of("people of the family", EVERYBODY, "people on rungs of any track", LOOKED_AT),
            Set.of("ICs", ICS, "ICs at work", "ICs of the team", LOOKED_AT),
            Set.of("managers of the layer", MANAGERS, LOOKED_AT));

    private record Parts(String rule, Subject.Kind kind) {}

    private final LeastCell least;
    private final Map<String, Set<Long>> wholes = new HashMap<>();

    private Subtraction(LeastCell least) {
        this.least = least;
    }

    /**
     * The findings in their order, each as it may be shown.
     *
     * @param folded that count how many people were looked at
     */
    static List<Finding> prevent(
            List<Finding> findings, Collection<Finding> folded, List<Note> notes, LeastCell least) {
        Subtraction subtraction = new Subtraction(least);
        folded.forEach(f -> subtraction.learn(f.operands()));
        findings.stream()
                .filter(f -> f.subject().kind() == Subject.Kind.ORGANIZATION)
                .forEach(f -> subtraction.learn(f.operands()));
        notes.stream()
                .filter(n -> n.subject().kind() == Subject.Kind.ORGANIZATION)
                .forEach(n -> subtraction.learn(n.operands()));
        return subtraction.prevent(findings);
    }

    private void learn(List<Operand> operands) {
        PeopleCounts.groups(operands)
                .forEach(o ->
                        wholes.computeIfAbsent(o.name(), n -> new HashSet<>()).add(count(o)));
    }

    private List<Finding> prevent(List<Finding> findings) {
        List<Finding> shown = new ArrayList<>(findings);
        Map<Parts, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            Subject.Kind kind = shown.get(i).subject().kind();
            if (kind != Subject.Kind.ORGANIZATION && kind != Subject.Kind.PERSON) {
                places.computeIfAbsent(new Parts(shown.get(i).rule().id(), kind), p -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> parts : places.values()) {
            Optional<Integer> next = next(shown, parts);
            while (next.isPresent()) {
                shown.set(next.get(), withheld(shown.get(next.get())));
                next = next(shown, parts);
            }
        }
        shown.replaceAll(finding -> tellsOfOtherTracks(finding) ? withheld(finding) : finding);
        return List.copyOf(shown);
    }

    private Finding withheld(Finding finding) {
        return SmallCells.withheld(finding, Reasons.figures(finding, least));
    }

    /** Whoever is neither an IC nor a manager is on a further track, which may be one of a few. */
    private boolean tellsOfOtherTracks(Finding finding) {
        Long ics = countOf(finding, ICS);
        return ics != null
                && wholes(EVERYBODY).stream()
                        .anyMatch(all -> wholes(MANAGERS).stream()
                                .anyMatch(managers -> PeopleCounts.isSmall(all - ics - managers, EVERYBODY, least)));
    }

    /** Where the part stands that has to be withheld next; empty if none has. */
    private Optional<Integer> next(List<Finding> shown, List<Integer> parts) {
        Set<String> names = new TreeSet<>();
        parts.forEach(i -> PeopleCounts.groups(shown.get(i).operands()).forEach(o -> names.add(o.name())));
        for (String name : names) {
            List<Integer> counted = parts.stream()
                    .filter(i -> countOf(shown.get(i), name) != null)
                    .toList();
            long sum = counted.stream()
                    .mapToLong(i -> Objects.requireNonNull(countOf(shown.get(i), name)))
                    .sum();
            boolean isOneHidden = parts.stream().anyMatch(i -> isHidden(shown.get(i), name));
            if (isOneHidden && wholes(name).stream().anyMatch(w -> PeopleCounts.isSmall(w - sum, name, least))) {
                return counted.stream()
                        .min(Comparator.comparing((Integer i) -> Objects.requireNonNull(countOf(shown.get(i), name)))
                                .thenComparing(i -> shown.get(i).subject()));
            }
        }
        return Optional.empty();
    }

    /** Where there is nothing that the rule speaks of, there is nobody to be counted. */
    private static boolean isHidden(Finding part, String name) {
        return part.outcome() != Outcome.NOT_APPLICABLE && countOf(part, name) == null;
    }

    private Set<Long> wholes(String name) {
        Set<Long> all = new HashSet<>(wholes.getOrDefault(name, Set.of()));
        SAME.stream()
                .filter(names -> names.contains(name))
                .flatMap(Set::stream)
                .forEach(other -> all.addAll(wholes.getOrDefault(other, Set.of())));
        return all;
    }

    private static @Nullable Long countOf(Finding finding, String name) {
        return finding.operands().stream()
                .filter(o -> o.name().equals(name) && PeopleCounts.group(o).isPresent())
                .map(Subtraction::count)
                .findFirst()
                .orElse(null);
    }

    private static Long count(Operand operand) {
        return PeopleCounts.group(operand).orElseThrow();
    }
}
