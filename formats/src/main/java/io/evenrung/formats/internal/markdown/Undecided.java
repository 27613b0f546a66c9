package io.evenrung.formats.internal.markdown;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.measure.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What could not be decided, and which file would supply what, folded away until it is wanted. */
final class Undecided {

    private static final int ROOM = 10_000;
    private static final int SUBJECTS = 3;

    private record Group(String rule, String reason) {}

    private Undecided() {}

    static void write(Blocks blocks, Disclosure shown) {
        List<Finding> thin = shown.findings(Outcome.INSUFFICIENT_EVIDENCE);
        if (!thin.isEmpty()) {
            int count = shown.count(f -> f.outcome() == Outcome.INSUFFICIENT_EVIDENCE);
            blocks.folded(
                    "Insufficient evidence (" + count + "): the facts are there and too few to decide",
                    () -> blocks.items(groups(thin), ROOM));
        }
        List<Finding> missing = shown.findings(Outcome.NOT_EVALUATED);
        if (!missing.isEmpty()) {
            int count = shown.count(f -> f.outcome() == Outcome.NOT_EVALUATED);
            blocks.folded(
                    "Not evaluated (" + count + "): what would let it be",
                    () -> blocks.table(List.of("File", "Facts that it would supply", "Rules"), files(missing), ROOM));
        }
    }

    private static List<String> groups(List<Finding> findings) {
        Map<Group, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String reason = finding.reason() == null ? "" : finding.reason();
            groups.computeIfAbsent(new Group(finding.rule().id(), reason), g -> new ArrayList<>())
                    .add(finding);
        }
        List<String> items = new ArrayList<>();
        groups.forEach((group, some) -> items.add(MarkdownText.code(group.rule()) + ", " + subjects(some)
                + (group.reason().isEmpty() ? "" : ": " + MarkdownText.sentence(group.reason()))));
        return items;
    }

    private static String subjects(List<Finding> findings) {
        String names = String.join(
                "; ",
                findings.stream()
                        .limit(SUBJECTS)
                        .map(f -> MarkdownText.cell(f.subject().label()))
                        .toList());
        int more = findings.size() - SUBJECTS;
        return more > 0 ? names + " and " + more + " more" : names;
    }

    private static List<List<String>> files(List<Finding> missing) {
        SortedMap<String, SortedSet<String>> fields = new TreeMap<>();
        Map<String, SortedSet<String>> rules = new TreeMap<>();
        for (Finding finding : missing) {
            for (Need need : finding.needs()) {
                fields.computeIfAbsent(need.file(), f -> new TreeSet<>()).add(need.field());
                rules.computeIfAbsent(need.file(), f -> new TreeSet<>())
                        .add(finding.rule().id());
            }
        }
        List<List<String>> rows = new ArrayList<>();
        fields.forEach((file, some) -> rows.add(List.of(
                MarkdownText.code(file),
                String.join(", ", some.stream().map(MarkdownText::code).toList()),
                Integer.toString(rules.getOrDefault(file, new TreeSet<>()).size()))));
        long other = missing.stream().filter(f -> f.needs().isEmpty()).count();
        if (other > 0) {
            rows.add(List.of("none", "no file that this release reads", Long.toString(other)));
        }
        return rows;
    }
}
