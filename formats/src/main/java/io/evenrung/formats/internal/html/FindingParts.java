package io.evenrung.formats.internal.html;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.finding.ValueText;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.disclosure.WorstFirst;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.formats.report.SafeText;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts findings in the order of the page: violated first, the gravest first, then by rule; what is said of several once. */
final class FindingParts {

    static final List<Outcome> ORDER = List.of(
            Outcome.VIOLATED,
            Outcome.INSUFFICIENT_EVIDENCE,
            Outcome.NOT_EVALUATED,
            Outcome.HOLDS,
            Outcome.NOT_APPLICABLE);

    /** What findings have to share to be told together. */
    private record Said(
            @Nullable Value measured,
            @Nullable Interval interval,
            Favours favours,
            List<Operand> operands,
            List<String> conditions,
            @Nullable String reason,
            List<Need> needs) {

        Said(Finding f) {
            this(f.measured(), f.interval(), f.favours(), f.operands(), f.conditions(), f.reason(), f.needs());
        }
    }

    private final Disclosure shown;
    private final Map<Outcome, List<Finding>> sorted = new LinkedHashMap<>();
    private final FindingIds ids;
    private final FamilyNumbers families;

    FindingParts(Disclosure shown, FamilyNumbers families) {
        this.shown = shown;
        this.families = families;
        ORDER.forEach(outcome -> sorted.put(
                outcome,
                shown.findings(outcome).stream().sorted(WorstFirst.ORDER).toList()));
        ids = new FindingIds(sorted.values().stream().flatMap(List::stream).toList());
    }

    /** The gravest first. */
    List<Finding> violations() {
        return sorted.getOrDefault(Outcome.VIOLATED, List.of());
    }

    String id(Finding finding) {
        return ids.of(finding);
    }

    /** One for each outcome that is there. */
    List<FindingPart> all() {
        List<FindingPart> parts = new ArrayList<>();
        sorted.forEach((outcome, findings) -> {
            if (!findings.isEmpty()) {
                parts.add(part(outcome, findings));
            }
        });
        return parts;
    }

    private FindingPart part(Outcome outcome, List<Finding> findings) {
        Map<Rule, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(
                f -> byRule.computeIfAbsent(f.rule(), r -> new ArrayList<>()).add(f));
        List<FindingPart.Card> cards = new ArrayList<>();
        byRule.forEach((rule, ofRule) -> cards.add(card(rule, ofRule)));
        return new FindingPart(
                Words.token(outcome),
                Words.sign(outcome),
                Outcomes.title(outcome),
                Outcomes.meaning(outcome),
                shown.count(f -> f.outcome() == outcome),
                findings.size(),
                outcome == Outcome.VIOLATED || outcome == Outcome.INSUFFICIENT_EVIDENCE,
                cards);
    }

    private FindingPart.Card card(Rule rule, List<Finding> findings) {
        Finding first = findings.get(0);
        List<String> common = new ArrayList<>(first.conditions());
        findings.forEach(f -> common.retainAll(f.conditions()));
        Map<Said, List<Finding>> alike = new LinkedHashMap<>();
        findings.forEach(
                f -> alike.computeIfAbsent(new Said(f), s -> new ArrayList<>()).add(f));
        List<FindingPart.Group> groups = new ArrayList<>();
        alike.forEach((said, some) -> groups.add(group(first.limit(), said, common, some)));
        return new FindingPart.Card(
                rule.id(),
                rule.title(),
                Words.token(rule.severity()),
                rule.principle(),
                Words.of(rule.layer()),
                limit(first.limit()),
                coverage(findings),
                first.isViolation() ? rule.remedy() : "",
                sentences(common),
                groups);
    }

    private FindingPart.Group group(@Nullable Limit limit, Said said, List<String> common, List<Finding> findings) {
        Value measured = said.measured();
        Interval interval = said.interval();
        return new FindingPart.Group(
                measured == null ? null : Quantity.of(measured, limit),
                measured == null || interval == null ? "" : "[" + Quantity.of(interval, measured, limit) + "]",
                said.favours() == Favours.NEITHER ? "" : Words.of(said.favours()),
                Outcomes.track(said.favours()),
                said.operands().stream()
                        .map(o -> SafeText.name(o.name()) + " " + Quantity.operand(o.value()))
                        .toList(),
                sentences(said.conditions().stream()
                        .filter(c -> !common.contains(c))
                        .toList()),
                said.reason() == null ? "" : SafeText.sentence(said.reason()),
                said.needs().stream().map(n -> SafeText.name(n.toString())).toList(),
                findings.stream().map(this::item).toList());
    }

    private FindingPart.Item item(Finding finding) {
        return new FindingPart.Item(
                ids.of(finding),
                families.of(finding),
                SafeText.name(finding.subject().label()),
                SourceLines.of(finding),
                finding.fingerprint());
    }

    /** One figure: it is a setting of the whole audit. */
    private static String coverage(List<Finding> findings) {
        return findings.stream()
                .map(Finding::interval)
                .filter(Objects::nonNull)
                .map(interval -> ValueText.withUnit(interval.confidence(), "share"))
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private static List<String> sentences(List<String> untrusted) {
        return untrusted.stream().map(SafeText::sentence).toList();
    }

    /** With where it comes from. */
    static String limit(@Nullable Limit limit) {
        return limit == null
                ? "no limit: yes or no"
                : ValueText.ofLimit(limit) + " (" + limit.origin().text() + ")";
    }
}
