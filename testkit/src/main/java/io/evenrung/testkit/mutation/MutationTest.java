package io.evenrung.testkit.mutation;

import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.rules.JudgedRule;
import io.evenrung.rules.RuleSet;
import io.evenrung.rules.RuleSets;
import io.evenrung.rules.RuleVariant;
import io.evenrung.rules.internal.drl.DrlFile;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.testkit.Check;
import io.evenrung.testkit.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes each rule in every way in which its author might have erred, and asks again what tests found to be true of it: if all of
 * it still is, no test would notice that error. All mutants of all rules are judged beside each other, so that each organisation is
 * measured once.
 */
public final class MutationTest {

    /** Ends the id of the version of a rule in which nothing is changed: what does not hold for it says nothing. */
    private static final String UNCHANGED = ".m0";

    private final Auditor auditor;
    private final List<Check> checks;
    private final List<RuleVariant> variants = new ArrayList<>();
    private final List<String> failing = new ArrayList<>();

    private MutationTest(Auditor auditor, List<Check> checks) {
        this.auditor = auditor;
        this.checks = checks;
    }

    /**
     * Tries the mutants of an auditor's rules: of the custom ones if there are any, else of the built-in ones.
     *
     * @param auditor by which the checks were made
     * @param checks what was found to be true of the rules
     */
    public static MutationReport of(Auditor auditor, List<Check> checks) {
        return new MutationTest(auditor, checks).run();
    }

    private MutationReport run() {
        RuleSets all = auditor.ruleSets();
        List<RuleSet> custom =
                all.all().stream().filter(set -> set != RuleSet.standard()).toList();
        List<RuleSet> tested = custom.isEmpty() ? all.all() : custom;
        SortedMap<String, Mutants.Made> made = new TreeMap<>();
        for (RuleSet set : tested) {
            Map<String, JudgedRule> inForce = all.rulesOf(set).stream()
                    .collect(Collectors.toMap(r -> r.rule().id(), Function.identity()));
            for (DrlFile file : set.files()) {
                for (DrlRule rule : file.rules()) {
                    JudgedRule judged = inForce.get(rule.id());
                    if (judged != null) {
                        made.put(rule.id(), make(file, rule, judged));
                    }
                }
            }
        }
        List<Check> usable =
                checks.stream().filter(c -> made.containsKey(c.rule())).toList();
        Trials trials = Trials.of(auditor.variants(variants), usable);
        List<RuleMutations> rules = made.entrySet().stream()
                .map(entry -> tried(entry.getKey(), entry.getValue(), usable, trials))
                .toList();
        String title =
                tested.stream().map(set -> set.id() + " " + set.version()).collect(Collectors.joining(", "));
        return new MutationReport(title, rules, failing);
    }

    private Mutants.Made make(DrlFile file, DrlRule rule, JudgedRule judged) {
        Mutants.Made made = Mutants.of(file.name(), rule, judged);
        variants.add(new RuleVariant(rule.id(), TreeEdit.renamed(rule, rule.id() + UNCHANGED)));
        made.mutants().forEach(mutant -> variants.add(new RuleVariant(rule.id(), mutant.tree())));
        return made;
    }

    private RuleMutations tried(String rule, Mutants.Made made, List<Check> usable, Trials trials) {
        List<Check> own = new ArrayList<>();
        for (Check check : usable) {
            if (check.rule().equals(rule)) {
                if (check.holdsFor(trials.findings(check, rule + UNCHANGED))) {
                    own.add(check);
                } else {
                    failing.add(rule + ": " + check.description());
                }
            }
        }
        List<TriedMutant> tried = made.mutants().stream()
                .map(mutant -> new TriedMutant(mutant, noticedBy(mutant, own, trials)))
                .toList();
        return new RuleMutations(rule, tried, made.spared(), coverage(rule, made, own, trials));
    }

    private static @Nullable String noticedBy(Mutant mutant, List<Check> own, Trials trials) {
        for (Check check : own) {
            if (!check.holdsFor(trials.findings(check, mutant.tree().id()))) {
                return check.description();
            }
        }
        return null;
    }

    private static RuleCoverage coverage(String rule, Mutants.Made made, List<Check> own, Trials trials) {
        List<Trial> asked = trials.distinct(own);
        SortedMap<Outcome, Integer> outcomes = new TreeMap<>();
        for (Trial trial : asked) {
            trials.findings(trial, rule + UNCHANGED)
                    .forEach(finding -> outcomes.merge(finding.outcome(), 1, Integer::sum));
        }
        boolean hasFired = outcomes.containsKey(Outcome.VIOLATED);
        List<RuleCoverage.Part> parts = made.mutants().stream()
                .filter(mutant -> mutant.after().isEmpty())
                .map(mutant -> new RuleCoverage.Part(
                        mutant.at(), mutant.before(), hasFired, isDecisive(mutant, asked, trials)))
                .sorted(Comparator.comparing(
                                (RuleCoverage.Part part) -> part.at().line())
                        .thenComparing(part -> part.at().column()))
                .toList();
        return new RuleCoverage(rule, own.size(), outcomes, parts);
    }

    /** Whether without this part the rule fires for some subject for which it does not fire with it. */
    private static boolean isDecisive(Mutant without, List<Trial> asked, Trials trials) {
        for (Trial trial : asked) {
            Set<String> more = violated(trials.findings(trial, without.tree().id()));
            more.removeAll(violated(trials.findings(trial, without.rule() + UNCHANGED)));
            if (!more.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> violated(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isViolation)
                .map(finding -> finding.subject().key())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The rule that a variant was made of. */
    static String origin(Rule variant) {
        return variant.id().substring(0, variant.id().lastIndexOf(".m"));
    }
}
