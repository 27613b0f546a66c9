package io.evenrung.testkit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Rule;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Settings;
import io.evenrung.measure.catalogue.Catalogue;
import io.evenrung.model.Exit;
import io.evenrung.model.Organization;
import io.evenrung.rules.JudgedRule;
import io.evenrung.rules.LimitRange;
import io.evenrung.rules.RuleSet;
import io.evenrung.testkit.Change;
import io.evenrung.testkit.Organizations;
import io.evenrung.testkit.RuleUnderTest;
import io.evenrung.testkit.RuleVerifier;
import io.evenrung.testkit.healthy.Healthy;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies exactly at its limit keeps a rule; the next number beyond it breaks it. */
class RuleLimitsTest {

    private static final RuleSet RULES = RuleSet.standard();
    private static final Pattern COMPARISON = Pattern.compile("(\\w+) ([<>]) \\$limit");

    static Stream<RuleCase> casesOfRulesWithLimits() {
        return RuleCasesTest.cases().filter(c -> judged(c.rule()).rule().limit() != null);
    }

    @ParameterizedTest
    @MethodSource("casesOfRulesWithLimits")
    void a_figure_at_the_limit_keeps_the_rule_and_one_just_beyond_breaks_it(RuleCase given) {
        Organization broken = given.breaking().apply(Organizations.healthy());
        boolean isTested = Stream.of(broken, Organizations.healthy(), milder(given.rule()))
                .anyMatch(organization -> isEdge(given.rule(), organization));
        assertTrue(isTested, "no figure of this rule can be a limit");
    }

    /** For the rules whose breaking case lies beyond any limit that can be set. */
    private static Organization milder(String rule) {
        UnaryOperator<Organization> change = switch (rule) {
            case "ladder.dead-end.site-bound" ->
                Change.levels(l -> l.withSiteBound(l.id().code().startsWith("M")));
            case "pay.bonus-equity.equity-target" ->
                Change.level(Healthy.manager(1), l -> l.withCharter(l.charter().withTargets(0.1, 0.06)));
            case "promotion.rewards.exits" ->
                Change.practice(p -> p.withExperience(p.experience()
                        .withExits(Change.each(p.experience().exits(), RuleLimitsTest::mostlyDismissed))));
            default -> UnaryOperator.identity();
        };
        return change.apply(Organizations.healthy());
    }

    private static Exit mostlyDismissed(Exit exit) {
        return Change.number(exit.worker()) < 912
                ? new Exit(exit.worker(), exit.date(), exit.regretted(), Exit.Reason.DISMISSAL)
                : exit;
    }

    /** Whether a figure of the organisation could be set as the limit, and was. */
    private static boolean isEdge(String id, Organization organization) {
        RuleUnderTest rule = RuleVerifier.standard().rule(id);
        LimitRange range = Objects.requireNonNull(RULES.adjustable().get(id));
        boolean isAtMost = bound(id) == Limit.Bound.AT_MOST;
        List<Finding> findings = rule.given(organization).findings();
        for (Finding finding : findings.subList(0, Math.min(findings.size(), 5))) {
            String subject = finding.subject().key();
            double at = compared(id, subject, organization);
            double beyond = isAtMost ? Math.nextDown(at) : Math.nextUp(at);
            if (range.allows(at) && range.allows(beyond)) {
                rule.withLimit(at).given(organization).spares(subject);
                rule.withLimit(beyond).given(organization).finds().about(subject);
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("casesOfRulesWithLimits")
    void the_bound_that_a_rule_declares_is_the_one_that_it_keeps(RuleCase given) {
        Matcher comparison = comparison(given.rule());
        assertEquals(bound(given.rule()) == Limit.Bound.AT_MOST ? ">" : "<", comparison.group(2));
    }

    /** The figure that the rule holds against its limit: for rules on estimates, an edge of the interval. */
    private static double compared(String rule, String subject, Organization broken) {
        Class<? extends Measure> type = judged(rule).judges();
        Measure measure = Catalogue.measure(broken, Settings.defaults()).of(type).stream()
                .filter(m -> m.subject().key().equals(subject))
                .findFirst()
                .orElse(null);
        try {
            return measure == null
                    ? Double.NaN
                    : ((Number) type.getMethod(comparison(rule).group(1)).invoke(measure)).doubleValue();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(rule, e);
        }
    }

    private static Matcher comparison(String rule) {
        Matcher comparison = COMPARISON.matcher(RULES.condition(rule));
        assertTrue(comparison.find(), rule);
        return comparison;
    }

    private static Limit.Bound bound(String rule) {
        Rule metadata = judged(rule).rule();
        return Objects.requireNonNull(metadata.limit()).bound();
    }

    private static JudgedRule judged(String rule) {
        return RULES.judgedRules().stream()
                .filter(j -> j.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
