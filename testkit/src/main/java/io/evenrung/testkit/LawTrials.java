package io.evenrung.testkit;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Rule;
import io.evenrung.model.Organization;
import io.evenrung.rules.JudgedRule;
import io.evenrung.rules.internal.Spelling;
import io.evenrung.testkit.LawReport.Exemption;
import io.evenrung.testkit.law.Law;
import io.evenrung.testkit.law.Laws;
import io.evenrung.testkit.law.Shrinker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** Rules held against laws on many organisations: each pair of audits serves all the rules. */
final class LawTrials {

    /** So many breaches are told at length: to find a small organisation takes time. */
    private static final int TOLD = 3;

    /** So many checks of one rule and law are kept: they cost memory, and the first say most. */
    private static final int KEPT = 4;

    private final RuleVerifier verifier;
    private final List<JudgedRule> rules;
    private final List<Law> laws;
    private final SortedMap<String, Double> limits;
    private final long seed;
    private final List<Breach> breaches = new ArrayList<>();
    private final Set<List<String>> broken = new HashSet<>();
    private final Set<List<String>> exemptAndBroken = new HashSet<>();
    private final Map<List<String>, Integer> kept = new HashMap<>();

    private record Breach(Rule rule, Law law, Trial given) {}

    LawTrials(
            RuleVerifier verifier,
            List<JudgedRule> rules,
            List<Law> laws,
            SortedMap<String, Double> limits,
            long seed) {
        this.verifier = verifier;
        this.rules = rules;
        this.laws = laws;
        this.limits = limits;
        this.seed = seed;
    }

    LawReport over(List<Organization> organizations) {
        requireKnownExemptions();
        for (Organization organization : organizations) {
            Trial given = new Trial(organization, limits);
            Audit audit = verifier.audits().of(given);
            for (Law law : laws) {
                hold(law, given, audit);
            }
        }
        if (!breaches.isEmpty()) {
            throw new AssertionFailedError(told());
        }
        List<Exemption> exempt = new ArrayList<>();
        for (JudgedRule judged : rules) {
            String id = judged.rule().id();
            laws.stream()
                    .map(Law::name)
                    .filter(law -> judged.exemptions().containsKey(law))
                    .sorted()
                    .map(law -> new Exemption(
                            id,
                            law,
                            judged.exemptions().getOrDefault(law, ""),
                            exemptAndBroken.contains(List.of(id, law))))
                    .forEach(exempt::add);
        }
        return new LawReport(rules.size(), organizations.size(), exempt);
    }

    private void requireKnownExemptions() {
        Set<String> known = new TreeSet<>();
        Laws.all().forEach(law -> known.add(law.name()));
        laws.forEach(law -> known.add(law.name()));
        List<String> unknown = new ArrayList<>();
        for (JudgedRule judged : rules) {
            for (String law : judged.exemptions().keySet()) {
                if (!known.contains(law)) {
                    String near = Spelling.closest(law, known);
                    unknown.add(judged.rule().id() + " is exempt from '" + law + "', which is no law; "
                            + (near == null ? "laws are " + String.join(", ", known) : "did you mean '" + near + "'?"));
                }
            }
        }
        if (!unknown.isEmpty()) {
            throw new AssertionFailedError(String.join("\n", unknown));
        }
    }

    private void hold(Law law, Trial given, Audit audit) {
        Trial compared =
                compared(law, given, rules.stream().map(JudgedRule::rule).toList());
        if (compared == null) {
            return;
        }
        Map<String, List<Finding>> before = byRule(audit);
        Map<String, List<Finding>> after = byRule(verifier.audits().fresh(compared));
        for (JudgedRule judged : rules) {
            String id = judged.rule().id();
            List<Finding> first = before.getOrDefault(id, List.of());
            boolean isObeyed = law.broken(first, after.getOrDefault(id, List.of())) == null;
            if (judged.exemptions().containsKey(law.name())) {
                if (!isObeyed) {
                    exemptAndBroken.add(List.of(id, law.name()));
                }
            } else if (isObeyed) {
                keep(judged.rule(), law, given, compared, first);
            } else {
                refuse(judged.rule(), law, given);
            }
        }
    }

    private void keep(Rule rule, Law law, Trial given, Trial compared, List<Finding> findings) {
        boolean isDecided = findings.stream().anyMatch(Finding::isViolation);
        if (isDecided && kept.merge(List.of(rule.id(), law.name()), 1, Integer::sum) <= KEPT) {
            verifier.record(new Check(
                    rule.id(),
                    List.of(given, compared),
                    both -> law.broken(both.get(0), both.get(1)) == null,
                    "obeys " + law.name()));
        }
    }

    /** Not where the rule obeys once no other rule's limit is changed with its own. */
    private void refuse(Rule rule, Law law, Trial given) {
        List<String> key = List.of(rule.id(), law.name());
        if (!broken.contains(key) && broken(rule, law, given) != null) {
            broken.add(key);
            breaches.add(new Breach(rule, law, given));
        }
    }

    private String told() {
        List<String> told = new ArrayList<>();
        breaches.stream().limit(TOLD).map(this::told).forEach(told::add);
        breaches.stream()
                .skip(TOLD)
                .map(breach -> breach.rule().id() + " breaks the law of "
                        + breach.law().name() + " too")
                .sorted()
                .forEach(told::add);
        return String.join("\n\n", told);
    }

    private String told(Breach breach) {
        Rule rule = breach.rule();
        Law law = breach.law();
        Organization smallest =
                Shrinker.smallest(breach.given().organization(), o -> broken(rule, law, new Trial(o, limits)) != null);
        Trial trial = new Trial(smallest, limits);
        return rule.id() + " breaks the law of " + law.name() + ": " + law.statement() + "\n"
                + broken(rule, law, trial) + "\n"
                + "on " + OrganizationText.of(smallest) + "\n"
                + FindingsText.of(rule, trial, "obeys " + law.name(), null, findings(rule, trial))
                + "\nIf it is meant so, say it in the rule: @exempt(\"" + law.name() + ": the reason\")";
    }

    private @Nullable String broken(Rule rule, Law law, Trial given) {
        Trial compared = compared(law, given, List.of(rule));
        return compared == null ? null : law.broken(findings(rule, given), findings(rule, compared));
    }

    private List<Finding> findings(Rule rule, Trial trial) {
        return byRule(verifier.audits().fresh(trial)).getOrDefault(rule.id(), List.of());
    }

    private @Nullable Trial compared(Law law, Trial given, List<Rule> of) {
        try {
            return law.compared(given, of, new Random(seed));
        } catch (IllegalArgumentException unfit) {
            return null;
        }
    }

    private static Map<String, List<Finding>> byRule(Audit audit) {
        return audit.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().id()));
    }
}
