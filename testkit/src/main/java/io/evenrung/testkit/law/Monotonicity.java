package io.evenrung.testkit.law;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.testkit.Trial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Stricter limits: the same figures lie further beyond them, as if they were worse. */
final class Monotonicity implements Law {

    @Override
    public String name() {
        return "monotonicity";
    }

    @Override
    public String statement() {
        return "the further a figure is beyond the limit, the less it is found to be within";
    }

    @Override
    public @Nullable Trial compared(Trial given, List<Rule> rules, Random random) {
        SortedMap<String, Double> limits = new TreeMap<>(given.limits());
        for (Rule rule : rules) {
            Limit limit = rule.limit();
            if (limit != null) {
                double now = given.limits().getOrDefault(rule.id(), limit.value());
                limits.put(rule.id(), stricter(rule, limit.bound(), now, random));
            }
        }
        return limits.equals(given.limits()) ? null : new Trial(given.organization(), limits);
    }

    private static double stricter(Rule rule, Limit.Bound bound, double limit, Random random) {
        double reach = Math.max(1, Math.abs(limit));
        double strictest = bound == Limit.Bound.AT_MOST
                ? Math.max(rule.least(), limit - reach)
                : Math.min(rule.most(), limit + reach);
        double between = limit + (strictest - limit) * random.nextDouble();
        return Math.max(rule.least(), Math.min(rule.most(), between));
    }

    @Override
    public @Nullable String broken(List<Finding> before, List<Finding> after) {
        Map<String, Finding> strict = new HashMap<>();
        after.forEach(finding -> strict.put(finding.subject().key(), finding));
        for (Finding finding : before) {
            Finding stricter = strict.get(finding.subject().key());
            if (stricter == null ? finding.isViolation() : isHealed(finding.outcome(), stricter.outcome())) {
                return "before: " + Lines.verdict(finding) + "; with a stricter limit: "
                        + (stricter == null ? "nothing" : Lines.verdict(stricter));
            }
        }
        return null;
    }

    private static boolean isHealed(Outcome before, Outcome stricter) {
        return (before == Outcome.VIOLATED && stricter != Outcome.VIOLATED)
                || (stricter == Outcome.HOLDS && before != Outcome.HOLDS);
    }
}
