package io.evenrung.formats.internal.disclosure;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Findings that may not be shown one by one, as counts: one for each rule and outcome. Where they are about fewer people than the
 * least cell, one that says that and how the worst ended.
 */
final class Folding {

    private record Key(Rule rule, Subject.Kind kind) {}

    private static final List<Outcome> WORST_FIRST = List.of(
            Outcome.VIOLATED,
            Outcome.INSUFFICIENT_EVIDENCE,
            Outcome.NOT_EVALUATED,
            Outcome.HOLDS,
            Outcome.NOT_APPLICABLE);

    private final int least;
    private final Map<Finding, Integer> counts = new IdentityHashMap<>();

    private Folding(int least) {
        this.least = least;
    }

    /** The folded findings, each with how many checks it stands for; equal ones are told apart. */
    static Map<Finding, Integer> of(List<Finding> findings, int least) {
        Folding folding = new Folding(least);
        Map<Key, List<Finding>> groups = findings.stream()
                .collect(Collectors.groupingBy(
                        f -> new Key(f.rule(), f.subject().kind()), LinkedHashMap::new, Collectors.toList()));
        groups.values().forEach(folding::fold);
        return folding.counts;
    }

    private void fold(List<Finding> group) {
        Noun noun = Noun.of(group.get(0).subject().kind());
        long heads = heads(group);
        if (heads < least) {
            Outcome worst = group.stream()
                    .map(Finding::outcome)
                    .min(Comparator.comparing(WORST_FIRST::indexOf))
                    .orElseThrow();
            List<Finding> some = of(worst, group);
            counts.put(about("fewer than " + noun.counted(least), noun, some, List.of()), 1);
            return;
        }
        Map<Outcome, List<Finding>> byOutcome = new EnumMap<>(Outcome.class);
        group.forEach(f ->
                byOutcome.computeIfAbsent(f.outcome(), o -> new ArrayList<>()).add(f));
        byOutcome.forEach((outcome, some) -> counts.put(
                about(label(some, noun), noun, some, operands(group, heads, outcome, some, noun)), some.size()));
    }

    /** Who was asked about several times is one. */
    private static long heads(List<Finding> findings) {
        return findings.stream().map(f -> head(f.subject())).distinct().count();
    }

    private static String head(Subject subject) {
        return subject.kind() == Subject.Kind.PERSON ? PersonKey.of(subject).part() : subject.key();
    }

    private static String label(List<Finding> some, Noun noun) {
        long heads = heads(some);
        return heads == some.size()
                ? noun.counted(heads)
                : Words.counted(some.size(), "case", "cases") + " of " + noun.counted(heads);
    }

    private static List<Operand> operands(
            List<Finding> group, long heads, Outcome outcome, List<Finding> some, Noun noun) {
        Operand all = Operand.count(noun.many() + " looked at", heads);
        Operand part = Operand.count("of these, " + Words.of(outcome), some.size());
        return heads == group.size()
                ? List.of(all, part)
                : List.of(all, Operand.count("checks of these", group.size()), part);
    }

    private static List<Finding> of(Outcome outcome, List<Finding> findings) {
        return findings.stream().filter(f -> f.outcome() == outcome).toList();
    }

    /** What is said of all of them together; no figure and no place is left. */
    private static Finding about(String label, Noun noun, List<Finding> some, List<Operand> operands) {
        Finding one = some.get(0);
        return new Finding(
                one.rule(),
                new Subject(one.subject().kind(), noun.many().replace(' ', '-'), label, List.of()),
                one.outcome(),
                Favours.NEITHER,
                null,
                one.limit(),
                null,
                operands,
                all(some, f -> f.conditions().stream()),
                reasons(some),
                some.stream().flatMap(f -> f.needs().stream()).toList(),
                List.of());
    }

    private static @Nullable String reasons(List<Finding> some) {
        List<String> reasons = all(some, f -> Stream.ofNullable(f.reason()));
        return reasons.isEmpty() ? null : String.join("; ", reasons);
    }

    private static List<String> all(List<Finding> some, Function<Finding, Stream<String>> texts) {
        return some.stream().flatMap(texts).distinct().sorted().toList();
    }

    /** What folded findings are about, in words. */
    private record Noun(String one, String many) {

        static Noun of(Subject.Kind kind) {
            return switch (kind) {
                case PERSON -> new Noun("person", "people");
                case ROLE -> new Noun("role", "roles");
                case TEAM -> new Noun("small team", "small teams");
                case UNIT -> new Noun("small unit", "small units");
                case LAYER -> new Noun("small layer", "small layers");
                case ORGANIZATION -> new Noun("project or small forum", "projects or small forums");
                default -> new Noun("subject", "subjects");
            };
        }

        String counted(long count) {
            return Words.counted(count, one, many);
        }
    }
}
