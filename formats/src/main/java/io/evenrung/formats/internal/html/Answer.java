package io.evenrung.formats.internal.html;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.finding.ValueText;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.formats.report.SafeText;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Need;
import io.evenrung.measure.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the audit says, in three lines.
 *
 * @param tallies how the checks ended
 * @param checks how many there were in all
 * @param gravest the worst finding of each of the gravest rules
 * @param missing the files that would let more be evaluated, those that most checks wait for first
 */
public record Answer(List<Tally> tallies, int checks, List<Grave> gravest, List<Missing> missing) {

    private static final int GRAVEST = 3;
    private static final List<Severity> WORST_FIRST =
            List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.INFO);

    /**
     * How many checks ended in one way.
     *
     * @param outcome as fragments write it
     * @param parts of the count, as {@code 2 critical}
     */
    public record Tally(String outcome, String sign, int count, String words, List<String> parts) {}

    /**
     * A violation that everybody must know of.
     *
     * @param id anchor of the finding
     * @param title what the rule asks
     * @param measured null where nothing was measured, and for a no, which the violation says already
     * @param limit in force; empty where there is none
     * @param favours whom it favours, in words; empty if neither
     * @param track the track that it favours, as the style sheet calls it
     * @param others how many more checks of the rule are violated
     */
    public record Grave(
            String id,
            String severity,
            String title,
            String subject,
            @Nullable Quantity measured,
            String limit,
            String favours,
            String track,
            int others) {}

    /**
     * What is missing of one file.
     *
     * @param checks how many of those that were not evaluated wait for something in this file
     */
    public record Missing(String file, List<String> fields, int checks) {}

    static Answer of(Disclosure shown, FindingParts parts) {
        List<Tally> tallies = new ArrayList<>();
        for (Outcome outcome : List.of(
                Outcome.VIOLATED,
                Outcome.HOLDS,
                Outcome.INSUFFICIENT_EVIDENCE,
                Outcome.NOT_EVALUATED,
                Outcome.NOT_APPLICABLE)) {
            int count = shown.count(f -> f.outcome() == outcome);
            tallies.add(new Tally(
                    Words.token(outcome),
                    Words.sign(outcome),
                    count,
                    outcome == Outcome.HOLDS && count != 1 ? "hold" : Words.of(outcome),
                    outcome == Outcome.VIOLATED ? severities(shown) : List.of()));
        }
        return new Answer(tallies, shown.count(f -> true), gravest(shown, parts), missing(shown));
    }

    private static List<String> severities(Disclosure shown) {
        List<String> words = new ArrayList<>();
        for (Severity severity : WORST_FIRST) {
            int count = shown.count(f -> f.isViolation() && f.rule().severity() == severity);
            if (count > 0) {
                words.add(count + " " + Words.of(severity));
            }
        }
        return words;
    }

    /** Among rules of one severity, those that are broken most often come first. */
    private static List<Grave> gravest(Disclosure shown, FindingParts parts) {
        Map<Rule, Finding> worst = new LinkedHashMap<>();
        parts.violations().forEach(f -> worst.putIfAbsent(f.rule(), f));
        Map<Rule, Integer> counts = new LinkedHashMap<>();
        worst.keySet()
                .forEach(rule -> counts.put(
                        rule, shown.count(f -> f.isViolation() && f.rule().equals(rule))));
        return worst.values().stream()
                .sorted(Comparator.comparing((Finding f) -> f.rule().severity(), Comparator.reverseOrder())
                        .thenComparing(f -> counts.getOrDefault(f.rule(), 0), Comparator.reverseOrder())
                        .thenComparing(f -> f.rule().id()))
                .limit(GRAVEST)
                .map(f -> grave(f, parts.id(f), counts.getOrDefault(f.rule(), 0) - shown.count(f::equals)))
                .toList();
    }

    private static Grave grave(Finding finding, String id, int others) {
        Value measured = finding.measured();
        Limit limit = finding.limit();
        return new Grave(
                id,
                Words.token(finding.rule().severity()),
                finding.rule().title(),
                SafeText.name(finding.subject().label()),
                measured == null || measured instanceof Value.Truth ? null : Quantity.of(measured, limit),
                limit == null ? "" : ValueText.ofLimit(limit),
                finding.favours() == Favours.NEITHER ? "" : Words.of(finding.favours()),
                Outcomes.track(finding.favours()),
                others);
    }

    private static List<Missing> missing(Disclosure shown) {
        Map<String, TreeSet<String>> fields = new TreeMap<>();
        shown.findings(Outcome.NOT_EVALUATED)
                .forEach(f -> f.needs()
                        .forEach(n -> fields.computeIfAbsent(n.file(), file -> new TreeSet<>())
                                .add(n.field())));
        List<Missing> missing = new ArrayList<>();
        fields.forEach((file, names) -> missing.add(new Missing(
                SafeText.name(file),
                names.stream().map(SafeText::name).toList(),
                shown.count(f -> f.outcome() == Outcome.NOT_EVALUATED
                        && f.needs().stream().map(Need::file).anyMatch(file::equals)))));
        missing.sort(
                Comparator.comparing(Missing::checks, Comparator.reverseOrder()).thenComparing(Missing::file));
        return missing;
    }
}
