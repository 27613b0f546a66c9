package io.evenrung.formats.internal.disclosure;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.formats.report.Edition;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The findings of an audit as a report may show them: those about single people become one for each rule and outcome, which
 * says how many people it is about; where fewer than the least cell were looked at, one that says that and how the worst ended.
 */
public final class Disclosure {

    private final Edition edition;
    private final List<Finding> findings;
    private final Map<Finding, Integer> people;

    private Disclosure(Edition edition, List<Finding> findings, Map<Finding, Integer> people) {
        this.edition = edition;
        this.findings = findings;
        this.people = people;
    }

    public static Disclosure of(Audit audit, Edition edition) {
        return of(audit.findings(), audit.settings().whole(Setting.MINIMUM_CELL), edition);
    }

    /**
     * @param all findings in the order of reports
     * @param least people of whom a count may be shown
     */
    public static Disclosure of(List<Finding> all, int least, Edition edition) {
        List<Finding> findings = new ArrayList<>();
        Map<Finding, Integer> people = new IdentityHashMap<>();
        Map<Rule, List<Finding>> ofPeople = new LinkedHashMap<>();
        for (Finding finding : all) {
            if (finding.subject().kind() == Subject.Kind.PERSON) {
                ofPeople.computeIfAbsent(finding.rule(), r -> new ArrayList<>()).add(finding);
            } else {
                findings.add(finding);
            }
        }
        ofPeople.forEach((rule, ofRule) -> fold(ofRule, least, people));
        findings.addAll(people.keySet());
        findings.sort(Finding.ORDER.thenComparing(Finding::outcome));
        return new Disclosure(edition, List.copyOf(findings), people);
    }

    public Edition edition() {
        return edition;
    }

    /** In the order of reports. */
    public List<Finding> findings() {
        return findings;
    }

    public List<Finding> findings(Outcome outcome) {
        return findings.stream().filter(f -> f.outcome() == outcome).toList();
    }

    /** How many checks ended in some way: those about single people one by one, but for groups too small to be counted. */
    public int count(Predicate<Finding> which) {
        return findings.stream()
                .filter(which)
                .mapToInt(f -> people.getOrDefault(f, 1))
                .sum();
    }

    private static void fold(List<Finding> ofRule, int least, Map<Finding, Integer> people) {
        if (ofRule.size() < least) {
            Finding worst = ofRule.stream()
                    .min(Comparator.comparing(Finding::outcome, Comparator.comparing(Disclosure::gravity)))
                    .orElseThrow();
            people.put(about("fewer than " + least + " people", worst, List.of()), 1);
            return;
        }
        Map<Outcome, List<Finding>> byOutcome = new EnumMap<>(Outcome.class);
        ofRule.forEach(f ->
                byOutcome.computeIfAbsent(f.outcome(), o -> new ArrayList<>()).add(f));
        byOutcome.forEach((outcome, some) -> people.put(
                about(
                        Words.counted(some.size(), "person", "people"),
                        some.get(0),
                        List.of(
                                Operand.count("people looked at", ofRule.size()),
                                Operand.count("of these, " + Words.of(outcome), some.size()))),
                some.size()));
    }

    private static Finding about(String label, Finding one, List<Operand> operands) {
        return new Finding(
                one.rule(),
                new Subject(Subject.Kind.PERSON, "people", label, List.of()),
                one.outcome(),
                Favours.NEITHER,
                null,
                one.limit(),
                null,
                operands,
                one.conditions(),
                one.reason(),
                one.needs(),
                List.of());
    }

    private static int gravity(Outcome outcome) {
        return List.of(
                        Outcome.VIOLATED,
                        Outcome.INSUFFICIENT_EVIDENCE,
                        Outcome.NOT_EVALUATED,
                        Outcome.HOLDS,
                        Outcome.NOT_APPLICABLE)
                .indexOf(outcome);
    }
}
