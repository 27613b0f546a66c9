package io.evenrung.audit;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.PromiseKeeping;
import io.evenrung.finding.Severity;
import io.evenrung.measure.Note;
import io.evenrung.measure.Settings;
import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was found: how every rule ended for every subject, and what that rests on. Immutable. */
public final class Audit {

    private final Organization organization;
    private final RuleSets rules;
    private final Limits limits;
    private final List<Finding> findings;
    private final List<Note> notes;
    private final String inputDigest;

    Audit(Organization organization, RuleSets rules, Limits limits, List<Finding> findings, List<Note> notes) {
        this.organization = organization;
        this.rules = rules;
        this.limits = limits;
        this.findings = findings;
        this.notes = notes;
        this.inputDigest = InputDigest.of(organization);
    }

    /** What was audited. */
    public Organization organization() {
        return organization;
    }

    /** The rule sets that judged, with their default limits. */
    public RuleSets ruleSets() {
        return rules;
    }

    /** The day on which everything was judged. */
    public LocalDate asOf() {
        return organization.asOf();
    }

    /** Changes whenever a fact does, and never with the order of rows: {@code sha256:} and 64 hexadecimal digits. */
    public String inputDigest() {
        return inputDigest;
    }

    /** The limits that were in force, by id. */
    public List<Limit> limits() {
        return limits.inForce();
    }

    /** The settings that were in force. */
    public Settings settings() {
        return limits.settings();
    }

    /** One for each rule and each subject it was asked about, of every outcome, by rule and then by subject. */
    public List<Finding> findings() {
        return findings;
    }

    /** What was measured and bears no verdict, by id and then by subject. */
    public List<Note> notes() {
        return notes;
    }

    /** The findings of one outcome. */
    public List<Finding> findings(Outcome outcome) {
        return findings.stream().filter(f -> f.outcome() == outcome).toList();
    }

    /** The findings that are decided and beyond their limit. */
    public List<Finding> violations() {
        return findings(Outcome.VIOLATED);
    }

    /** How promise and practice go together, for every principle that has rules of both. */
    public List<PromiseKeeping> promises() {
        return PromiseKeeping.of(findings);
    }

    /** How many findings ended in each outcome; every outcome is there. */
    public SortedMap<Outcome, Integer> counts() {
        SortedMap<Outcome, Integer> counts = new TreeMap<>();
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, findings(outcome).size());
        }
        return Collections.unmodifiableSortedMap(counts);
    }

    /**
     * A gate for a build. What could not be evaluated passes it: look at {@link #counts()} to know how much that is.
     *
     * @throws ViolationsException if anything at or above that severity is violated
     */
    public void orThrow(Severity severity) {
        List<Finding> grave = violations().stream()
                .filter(v -> v.rule().severity().compareTo(severity) >= 0)
                .toList();
        if (!grave.isEmpty()) {
            throw new ViolationsException(grave);
        }
    }
}
