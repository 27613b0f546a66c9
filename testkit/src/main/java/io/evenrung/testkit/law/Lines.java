package io.evenrung.testkit.law;

import io.evenrung.finding.Finding;
import io.evenrung.measure.Favours;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Findings as short lines, and in what two lots of them differ. */
final class Lines {

    private static final int SHOWN = 3;

    private Lines() {}

    /** Which subject, how it ended and whom it favours. */
    static String verdict(Finding finding) {
        return verdict(finding.subject().key(), finding, finding.favours());
    }

    static String verdict(String subject, Finding finding, Favours favours) {
        String outcome = finding.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String whom = favours == Favours.NEITHER
                ? ""
                : " in favour of " + favours.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return subject + " " + outcome + whom;
    }

    static List<String> of(List<Finding> findings, Function<Finding, String> line) {
        return findings.stream().map(line).sorted().toList();
    }

    /** Null where both have the same lines. */
    static @Nullable String difference(List<String> before, List<String> after) {
        List<String> lost = without(before, after);
        List<String> added = without(after, before);
        return lost.isEmpty() && added.isEmpty() ? null : "before: " + some(lost) + "; after: " + some(added);
    }

    /** Null where nothing was lost. */
    static @Nullable String loss(List<String> before, List<String> after) {
        List<String> lost = without(before, after);
        return lost.isEmpty() ? null : "before, and no more after: " + some(lost);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Map<String, Integer> more = new TreeMap<>();
        lines.forEach(line -> more.merge(line, 1, Integer::sum));
        others.forEach(line -> more.computeIfPresent(line, (l, count) -> count == 1 ? null : count - 1));
        List<String> rest = new ArrayList<>();
        more.forEach((line, count) -> rest.addAll(Collections.nCopies(count, line)));
        return rest;
    }

    private static String some(List<String> lines) {
        String shown = String.join(", ", lines.subList(0, Math.min(SHOWN, lines.size())));
        return lines.isEmpty()
                ? "nothing"
                : lines.size() > SHOWN ? shown + " and " + (lines.size() - SHOWN) + " more" : shown;
    }
}
