package io.evenrung.audit;

import io.evenrung.finding.Finding;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.catalogue.Catalogue;
import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    private final RuleSet ruleSet;
    private final Limits limits;

    private Auditor(RuleSet ruleSet, Limits limits) {
        this.ruleSet = ruleSet;
        this.limits = limits;
    }

    /** With the built-in rules and their default limits. */
    public static Auditor standard() {
        RuleSet standard = RuleSet.standard();
        return new Auditor(standard, Limits.of(standard));
    }

    /** Starts with the built-in rules; further rule sets are added. */
    public static Builder builder() {
        return new Builder();
    }

    /** With the rules of one rule set alone. */
    public static Auditor of(RuleSet rules) {
        return new Auditor(rules, Limits.of(rules));
    }

    /** Puts rule sets together. */
    public static final class Builder {

        private final List<RuleSet> added = new ArrayList<>();

        private Builder() {}

        /** Adds a rule set; what it replaces or limits anew prevails over what was there before. */
        public Builder add(RuleSet rules) {
            added.add(rules);
            return this;
        }

        public Auditor build() {
            throw new UnsupportedOperationException(added.toString());
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
        return new Auditor(ruleSet, limits.with(id, value));
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * Audits one organisation. The same organisation gives the same audit, always.
     *
     * @throws IllegalArgumentException if the organisation sets a limit that is unknown or out of range
     */
    public Audit audit(Organization organization) {
        Objects.requireNonNull(organization, "organization");
        Limits inForce = limits.over(organization.limits());
        Measurements measurements = Catalogue.measure(organization, inForce.settings());
        List<Finding> findings = new Judge(ruleSet, inForce, organization.provenance()).judge(measurements);
        LOG.debug(
                "{} measures taken, {} not; {} findings",
                measurements.measures().size(),
                measurements.unmeasured().size(),
                findings.size());
        return new Audit(organization, ruleSet, inForce, findings, measurements.notes());
    }
}
