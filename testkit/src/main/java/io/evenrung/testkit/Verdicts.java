package io.evenrung.testkit;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.measure.Favours;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/**
 * How one rule ended for every subject of one organisation, to be held against what its author expects. Each method throws an
 * {@link AssertionFailedError} that shows all findings with their facts if things are otherwise.
 *
 * <p>A rule as a whole ends in the first of these that any subject ended in: violated, insufficient evidence, not evaluated,
 * holds, not applicable. After the outcome, {@link #about} looks at one subject, and all that follows is about that subject alone.
 */
public final class Verdicts {

    /** A figure is compared to this many parts of one. */
    private static final double EXACT = 1e-6;

    private final RuleVerifier verifier;
    private final Rule rule;
    private final Trial trial;
    private final List<Finding> findings;
    private final Focus focus;

    /** What was said so far: how it ended, and about which subject. */
    private record Focus(
            @Nullable Outcome outcome, @Nullable String subject) {

        List<Finding> of(List<Finding> findings) {
            return findings.stream()
                    .filter(f -> outcome == null || f.outcome() == outcome)
                    .filter(f -> subject == null || isAbout(f, subject))
                    .toList();
        }
    }

    Verdicts(RuleVerifier verifier, Rule rule, Trial trial, List<Finding> findings) {
        this(verifier, rule, trial, findings, new Focus(null, null));
    }

    private Verdicts(RuleVerifier verifier, Rule rule, Trial trial, List<Finding> findings, Focus focus) {
        this.verifier = verifier;
        this.rule = rule;
        this.trial = trial;
        this.findings = findings;
        this.focus = focus;
    }

    /** It is violated by so many subjects; by none if 0, which does not say that it holds. */
    public Verdicts finds(int violations) {
        return expect(
                "finds " + violations + (violations == 1 ? " violation" : " violations"),
                all -> violations(all) == violations,
                new Focus(Outcome.VIOLATED, null));
    }

    /** It is violated by at least one subject. */
    public Verdicts finds() {
        return expect("finds a violation", all -> violations(all) > 0, new Focus(Outcome.VIOLATED, null));
    }

    /** It is kept: by every subject that it applies to, of which there is at least one. */
    public Verdicts holds() {
        return ends(Outcome.HOLDS, "holds");
    }

    /** Nothing is violated, and for at least one subject the facts are too few to decide. */
    public Verdicts isUndecided() {
        return ends(Outcome.INSUFFICIENT_EVIDENCE, "is undecided");
    }

    /** Nothing is violated or undecided, and for at least one subject facts are missing. */
    public Verdicts isNotEvaluated() {
        return ends(Outcome.NOT_EVALUATED, "is not evaluated");
    }

    /** Nothing is violated, and at least one subject could not be decided, whether facts are too few or missing. */
    public Verdicts isOpen() {
        return expect(
                "is open",
                all -> worst(all) == Outcome.INSUFFICIENT_EVIDENCE || worst(all) == Outcome.NOT_EVALUATED,
                new Focus(null, null));
    }

    /** There is nothing that it speaks of. */
    public Verdicts isNotApplicable() {
        return ends(Outcome.NOT_APPLICABLE, "is not applicable");
    }

    /**
     * It ended so for this subject.
     *
     * @param subject its label as reports show it, as {@code Engineering IC3 = M1}, or its key
     */
    public Verdicts about(String subject) {
        Focus narrower = new Focus(focus.outcome(), subject);
        return expect(
                words(focus.outcome()) + "about " + subject,
                all -> !narrower.of(all).isEmpty(),
                narrower);
    }

    /** It is not violated by this subject, which it was asked about: the subject keeps it, or cannot be decided. */
    public Verdicts spares(String subject) {
        Focus about = new Focus(null, subject);
        return expect("spares " + subject, all -> !about.of(all).isEmpty() && violations(about.of(all)) == 0, about);
    }

    /** What was found favours this track. */
    public Verdicts favouring(Favours favours) {
        return expectEach("favours " + favours, f -> f.favours() == favours);
    }

    /** The figure held against the limit is this, to six decimals; a share of 12 % is 0.12. */
    public Verdicts measured(double figure) {
        return expectEach("measured " + figure, f -> {
            Double measured = Figures.of(f.measured());
            return measured != null && Math.abs(measured - figure) <= EXACT;
        });
    }

    /** It says that this fact would let it be decided: a file, a colon and a column, as {@code levels.csv: grade}. */
    public Verdicts needing(String need) {
        return expectEach(
                "needs " + need,
                f -> f.needs().stream().anyMatch(n -> n.toString().equals(need)));
    }

    /** The findings of the rule, by subject, for whatever else there is to say of them. */
    public List<Finding> findings() {
        return findings;
    }

    private Verdicts ends(Outcome outcome, String description) {
        return expect(description, all -> worst(all) == outcome, new Focus(outcome, null));
    }

    private Verdicts expectEach(String description, Predicate<Finding> expected) {
        Focus now = focus;
        return expect(
                description + (now.subject() == null ? "" : " about " + now.subject()),
                all -> !now.of(all).isEmpty() && now.of(all).stream().allMatch(expected),
                now);
    }

    private Verdicts expect(String description, Predicate<List<Finding>> expected, Focus next) {
        if (!expected.test(findings)) {
            throw new AssertionFailedError(FindingsText.of(rule, trial, description, next.subject(), findings));
        }
        verifier.record(new Check(rule.id(), List.of(trial), all -> expected.test(all.get(0)), description));
        return new Verdicts(verifier, rule, trial, findings, next);
    }

    private static boolean isAbout(Finding finding, String subject) {
        return finding.subject().label().equals(subject)
                || finding.subject().key().equals(subject);
    }

    private static long violations(List<Finding> findings) {
        return findings.stream().filter(Finding::isViolation).count();
    }

    /** Null where there are no findings at all. */
    private static @Nullable Outcome worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::outcome)
                .min(FindingsText.WORST_FIRST)
                .orElse(null);
    }

    private static String words(@Nullable Outcome outcome) {
        if (outcome == null) {
            return "speaks ";
        }
        return switch (outcome) {
            case VIOLATED -> "finds a violation ";
            case INSUFFICIENT_EVIDENCE -> "is undecided ";
            case NOT_EVALUATED -> "is not evaluated ";
            case HOLDS -> "holds ";
            case NOT_APPLICABLE -> "is not applicable ";
        };
    }
}
