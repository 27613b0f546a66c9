package io.evenrung.testkit;

import io.evenrung.audit.Auditor;
import io.evenrung.finding.Rule;
import io.evenrung.rules.JudgedRule;
import io.evenrung.rules.RuleSet;
import io.evenrung.rules.RuleSets;
import io.evenrung.rules.internal.Spelling;
import io.evenrung.testkit.mutation.MutationReport;
import io.evenrung.testkit.mutation.MutationTest;
import java.util.List;
import java.util.TreeMap;

/**
 * Tests rules in sentences. Make one for each rule set and share it among tests; it is safe under many threads.
 *
 * <pre>{@code
 * RuleVerifier verifier = RuleVerifier.of(RuleSet.load(Path.of("rules")));
 *
 * verifier.rule("acme.remote-parity")
 *         .given(organization().ic(5).management(7).remote("ic", 0))
 *         .finds(1)
 *         .about("Engineering IC3 = M1");
 * }</pre>
 */
public final class RuleVerifier {

    private static final class Standard {
        private static final RuleVerifier RULES = new RuleVerifier(Auditor.standard());
    }

    private final RuleSets rules;
    private final Audits audits;
    private final Checks checks = new Checks();

    private RuleVerifier(Auditor auditor) {
        this.rules = auditor.ruleSets();
        this.audits = new Audits(auditor);
    }

    /** Of the rules of one rule set alone. */
    public static RuleVerifier of(RuleSet rules) {
        return new RuleVerifier(Auditor.of(rules));
    }

    /** Of all rules of an auditor: the built-in ones too, and under the limits that it sets. */
    public static RuleVerifier of(Auditor auditor) {
        return new RuleVerifier(auditor);
    }

    /** Of the built-in rules; the same at every call. */
    public static RuleVerifier standard() {
        return Standard.RULES;
    }

    /**
     * One rule.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleUnderTest rule(String id) {
        JudgedRule found = rules.judgedRules().stream()
                .filter(judged -> judged.rule().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(id)));
        return new RuleUnderTest(this, found, new TreeMap<>());
    }

    /** All rules together, to be held against laws. */
    public RulesUnderTest everyRule() {
        return new RulesUnderTest(this, rules.judgedRules(), new TreeMap<>());
    }

    /** The rules that are verified. */
    public RuleSets ruleSets() {
        return rules;
    }

    /**
     * What was found to be true of the rules so far, by rule and then in the order of the tests; the first 200 checks of every
     * rule.
     */
    public List<Check> checks() {
        return checks.all();
    }

    /**
     * Whether the checks so far would notice if a rule were another: call it when all tests have run, as in a method with
     * {@code @AfterAll}.
     *
     * <pre>{@code
     * verifier.mutations().writeTo(Path.of("target/evenrung")).requireScore(0.85);
     * }</pre>
     */
    public MutationReport mutations() {
        return MutationTest.of(audits.auditor(), checks());
    }

    Audits audits() {
        return audits;
    }

    void record(Check check) {
        checks.add(check);
    }

    private String unknown(String id) {
        List<String> ids = rules.rules().stream().map(Rule::id).toList();
        String near = Spelling.closest(id, ids);
        return "there is no rule '" + id + "'; "
                + (near == null ? "known are " + String.join(", ", ids) : "did you mean '" + near + "'?");
    }
}
