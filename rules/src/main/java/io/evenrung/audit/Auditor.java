package io.evenrung.audit;

import io.evenrung.finding.Finding;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.catalogue.Catalogue;
import io.evenrung.model.Organization;
import io.evenrung.rules.JudgedRule;
import io.evenrung.rules.RuleSet;
import io.evenrung.rules.RuleSets;
import io.evenrung.rules.RuleVariant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Audits organisations against a rule set. Immutable and safe under many threads: make one and keep it.
 *
 * <pre>{@code
 * Audit audit = Auditor.standard().audit(organization);
 * audit.violations().forEach(violation -> System.out.println(violation.explain()));
 * }</pre>
 */
public final class Auditor {

    private static final Logger LOG = LoggerFactory.getLogger(Auditor.class);

    private final RuleRunner runner;
    private final RuleSets rules;
    private final Limits limits;

    private Auditor(RuleRunner runner, RuleSets rules, Limits limits) {
        this.runner = runner;
        this.rules = rules;
        this.limits = limits;
    }

    /** With the built-in rules and their default limits. */
    public static Auditor standard() {
        return of(RuleSet.standard());
    }

    /** Starts with the built-in rules; further rule sets are added. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * With the rules of one rule set alone.
     *
     * @throws IllegalArgumentException if it needs a rule set that is not built in
     */
    public static Auditor of(RuleSet one) {
        return of(RuleSets.only(one));
    }

    /** With rule sets that are put together already. */
    public static Auditor of(RuleSets rules) {
        return new Auditor(new InProcess(RunLimits.standard()), rules, Limits.of(rules));
    }

    /** Puts rule sets together. */
    public static final class Builder {

        private final List<RuleSet> added = new ArrayList<>(List.of(RuleSet.standard()));

        private Builder() {}

        /** Adds a rule set; where its manifest says so, it replaces rules and limits of those before it. */
        public Builder add(RuleSet rules) {
            added.add(Objects.requireNonNull(rules, "rules"));
            return this;
        }

        /**
         * @throws IllegalArgumentException if the rule sets do not go together: two rules have one id, or something that one of them
         *     needs, replaces or limits anew is not there before it
         */
        public Auditor build() {
            return of(RuleSets.of(added));
        }
    }

    /**
     * With one limit or setting set; it prevails over what the organisation sets for itself.
     *
     * @param id id of a rule that has a limit, or of a setting
     * @param value the limit, in the unit of the rule: a share of 5 % is 0.05
     * @throws UnknownLimitException if nothing is called that
     * @throws IllegalArgumentException if the value is outside of the range of the limit
     */
    public Auditor withLimit(String id, double value) {
        return new Auditor(runner, rules, limits.with(id, value));
    }

    /** With other bounds to what its custom rule sets may do. */
    public Auditor withRunLimits(RunLimits runLimits) {
        return runBy(new InProcess(runLimits));
    }

    /** The same rules and limits, and another place where the rules run. */
    Auditor runBy(RuleRunner other) {
        return new Auditor(other, rules, limits);
    }

    /**
     * Judges by changed versions of its rules alone, under the same limits and settings.
     *
     * @throws IllegalArgumentException if one of them is of no rule of this
     */
    public Auditor variants(List<RuleVariant> variants) {
        RuleSets changed = rules.variants(variants);
        return new Auditor(runner, changed, limits.under(changed));
    }

    /** The rule sets by which it judges. */
    public RuleSets ruleSets() {
        return rules;
    }

    /**
     * Audits one organisation. The same organisation gives the same audit, always.
     *
     * @throws IllegalArgumentException if the organisation sets a limit that is unknown or out of range
     * @throws RunawayRulesException if a custom rule set does more than it may
     */
    public Audit audit(Organization organization) {
        Objects.requireNonNull(organization, "organization");
        Limits inForce = limits.over(organization.limits());
        Measurements measurements = Catalogue.measure(organization, inForce.settings(), facts());
        List<Finding> findings = new Judge(runner, rules, inForce, organization.provenance()).judge(measurements);
        LOG.debug(
                "{} measures taken, {} not; {} findings",
                measurements.measures().size(),
                measurements.unmeasured().size(),
                findings.size());
        return new Audit(organization, rules, inForce, findings, measurements.notes());
    }

    /** The types of what the rules speak of. */
    private Set<Class<? extends Measure>> facts() {
        Set<Class<? extends Measure>> facts = new LinkedHashSet<>();
        for (RuleSet ruleSet : rules.all()) {
            for (JudgedRule rule : ruleSet.judgedRules()) {
                facts.add(rule.judges());
                facts.addAll(rule.joined());
            }
        }
        return facts;
    }
}
