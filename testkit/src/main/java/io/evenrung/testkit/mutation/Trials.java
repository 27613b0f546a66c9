package io.evenrung.testkit.mutation;

import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.model.Organization;
import io.evenrung.testkit.Check;
import io.evenrung.testkit.Trial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What all mutants say of every organisation that was recorded. Each organisation is audited once for each set of limits. */
final class Trials {

    /** Organisations are told apart by which object they are: to compare two large ones would take as long as an audit. */
    private final IdentityHashMap<Organization, Map<SortedMap<String, Double>, Asked>> asked = new IdentityHashMap<>();

    /** One organisation under one set of limits. */
    private static final class Asked {

        private final Trial trial;
        private final Set<String> rules = new HashSet<>();
        private Map<String, List<Finding>> findings = Map.of();

        private Asked(Trial trial) {
            this.trial = trial;
        }

        private void audit(Auditor auditor) {
            Auditor limited = auditor;
            for (Map.Entry<String, Double> limit : trial.limits().entrySet()) {
                limited = limited.withLimit(limit.getKey(), limit.getValue());
            }
            findings = limited.audit(trial.organization()).findings().stream()
                    .filter(finding -> rules.contains(MutationTest.origin(finding.rule())))
                    .collect(Collectors.groupingBy(finding -> finding.rule().id(), HashMap::new, Collectors.toList()));
        }
    }

    private Trials() {}

    static Trials of(Auditor variants, List<Check> checks) {
        Trials trials = new Trials();
        List<Asked> all = new ArrayList<>();
        for (Check check : checks) {
            for (Trial trial : check.trials()) {
                Asked one = trials.asked
                        .computeIfAbsent(trial.organization(), organization -> new HashMap<>())
                        .computeIfAbsent(trial.limits(), limits -> {
                            Asked fresh = new Asked(trial);
                            all.add(fresh);
                            return fresh;
                        });
                one.rules.add(check.rule());
            }
        }
        all.parallelStream().forEach(one -> one.audit(variants));
        return trials;
    }

    /** What a variant of a check's rule says: one list for each trial of the check. */
    List<List<Finding>> findings(Check check, String variant) {
        return check.trials().stream().map(trial -> findings(trial, variant)).toList();
    }

    List<Finding> findings(Trial trial, String variant) {
        return known(trial).findings.getOrDefault(variant, List.of());
    }

    /** The different trials of these checks, in their order. */
    List<Trial> distinct(List<Check> checks) {
        Set<Asked> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return checks.stream()
                .flatMap(check -> check.trials().stream())
                .filter(trial -> seen.add(known(trial)))
                .toList();
    }

    private Asked known(Trial trial) {
        Map<SortedMap<String, Double>, Asked> ofOrganization = asked.get(trial.organization());
        Asked one = ofOrganization == null ? null : ofOrganization.get(trial.limits());
        if (one == null) {
            throw new IllegalArgumentException("a trial that was not recorded");
        }
        return one;
    }
}
