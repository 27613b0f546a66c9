package io.evenrung.audit;

import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSets;
import java.util.Objects;

/**
 * Audits as an {@link Auditor} does and finds the same, but runs each custom rule set in a Java process of its own, with bounds to
 * its memory and its time. Immutable and safe under many threads.
 *
 * <p>Everything is counted in this process. The other one is given the measures that the rule set speaks of, the limits in force
 * and the vetted rules; it compiles and runs those, and all that it can say is which measures broke which rule.
 *
 * <p>So a rule set can exhaust neither the memory nor the patience of this process, nor see anything else in it. This is no boundary
 * against a determined attacker: should hostile code get to run in spite of the vetting, it runs as the same user of the same
 * machine. To keep it from files and the network is for the operating system: containers, users, seccomp.
 */
public final class IsolatedAuditor {

    private final Auditor auditor;

    private IsolatedAuditor(Auditor auditor) {
        this.auditor = auditor;
    }

    /** With half a gigabyte and a minute for each rule set. */
    public static IsolatedAuditor of(Auditor auditor) {
        return of(auditor, Isolation.standard());
    }

    /**
     * With other bounds.
     *
     * @param auditor whose rules and limits these are; not its {@link RunLimits}, which are those of the isolation
     */
    public static IsolatedAuditor of(Auditor auditor, Isolation isolation) {
        Objects.requireNonNull(isolation, "isolation");
        return new IsolatedAuditor(auditor.runBy(new IsolatedRunner(isolation)));
    }

    /** As {@link Auditor#withLimit}. */
    public IsolatedAuditor withLimit(String id, double value) {
        return new IsolatedAuditor(auditor.withLimit(id, value));
    }

    /** As {@link Auditor#ruleSets}. */
    public RuleSets ruleSets() {
        return auditor.ruleSets();
    }

    /**
     * As {@link Auditor#audit}.
     *
     * @throws RunawayRulesException if a custom rule set takes more memory or time, or fires more often, than it may
     * @throws IsolationException if its process cannot be started or ends without a sound answer
     */
    public Audit audit(Organization organization) {
        return auditor.audit(organization);
    }
}
