package io.evenrung.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Measure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.ladder.CriteriaCount;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** No runaway can be written in the language of custom rules, so these are written in the engine's own. */
class RunWatchTest {

    private static final Duration FOR_EVER = Duration.ofDays(1);

    private static final KieBase LOOP = compiled("""
            rule "acme.loop"
            when
                $count : CriteriaCount()
            then
                findings.report($count);
                update($count);
            end
            """);

    private static final KieBase JOIN = compiled("""
            rule "acme.join?"
            when
                $a : CriteriaCount()
                CriteriaCount()
            then
                findings.report($a);
            end
            """);

    @Test
    void an_endless_loop_ends_at_its_firing_limit_and_is_named() {
        RunawayRulesException thrown = runaway(LOOP, 1, new RunLimits(1_000, FOR_EVER));
        assertEquals(
                "rule set 'acme' was stopped: it fired more than 1000 times; the rule at work was 'acme.loop'",
                thrown.getMessage());
        assertEquals("acme", thrown.ruleSet());
        assertEquals("acme.loop", thrown.rule());
    }

    @Test
    void an_endless_loop_ends_at_its_deadline() {
        RunawayRulesException thrown = runaway(LOOP, 1, new RunLimits(Long.MAX_VALUE, Duration.ofMillis(250)));
        assertEquals(
                "rule set 'acme' was stopped: it took more than 0.25 s; the rule at work was 'acme.loop'",
                thrown.getMessage());
    }

    @Test
    void a_large_join_ends_at_its_deadline_before_any_of_it_fires() {
        RunawayRulesException thrown = runaway(JOIN, 1_000, new RunLimits(Long.MAX_VALUE, Duration.ofMillis(50)));
        assertEquals("acme.join", thrown.rule());
    }

    @Test
    void the_limit_is_on_all_sessions_of_a_rule_set_together() {
        RunWatch watch = new RunWatch("acme", new RunLimits(2, FOR_EVER), 10);
        KieBase once = compiled("""
                rule "acme.once"
                when
                    $count : CriteriaCount()
                then
                    findings.report($count);
                end
                """);
        run(once, counts(10), watch);
        run(once, counts(10), watch);
        assertThrows(RunawayRulesException.class, () -> run(once, counts(1), watch));
    }

    @Test
    void what_stays_within_its_limits_reports_as_if_there_were_none() {
        List<Measure> facts = counts(6);
        Map<String, Set<Measure>> reported = run(JOIN, facts, new RunWatch("acme", RunLimits.standard(), 6));
        assertEquals(RuleSession.run(JOIN, List.of(), facts), reported);
        assertFalse(reported.isEmpty());
    }

    @Test
    void limits_of_nothing_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new RunLimits(0, FOR_EVER));
        assertThrows(IllegalArgumentException.class, () -> new RunLimits(1, Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> RunLimits.standard().withDeadline(Duration.ofSeconds(-1)));
    }

    @Test
    void the_firings_allowed_grow_with_the_facts_and_never_overflow() {
        assertEquals(30, new RunLimits(10, FOR_EVER).firings(3));
        assertEquals(10, new RunLimits(10, FOR_EVER).firings(0));
        assertEquals(Long.MAX_VALUE, new RunLimits(Long.MAX_VALUE, FOR_EVER).firings(3));
    }

    @Test
    void a_runaway_whose_rule_is_not_known_is_one_all_the_same() {
        RunawayRulesException thrown = RunawayRulesException.tooLong("acme", null, Duration.ofSeconds(1));
        assertNull(thrown.rule());
        assertEquals("rule set 'acme' was stopped: it took more than 1 s", thrown.getMessage());
    }

    private static RunawayRulesException runaway(KieBase rules, int facts, RunLimits limits) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThrows(
                        RunawayRulesException.class,
                        () -> run(rules, counts(facts), new RunWatch("acme", limits, facts))));
    }

    private static Map<String, Set<Measure>> run(KieBase rules, List<Measure> facts, RunWatch watch) {
        return RuleSession.run(rules, List.of(), facts, List.of(watch));
    }

    private static List<Measure> counts(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> (Measure) new CriteriaCount(Subject.role("r" + i), i))
                .toList();
    }

    static KieBase compiled(String rules) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, RunWatchTest.class.getClassLoader()));
        String file = """
                package acme;
                import io.evenrung.measure.ladder.CriteriaCount;
                global io.evenrung.rules.Findings findings;
                """;
        builder.add(
                ResourceFactory.newByteArrayResource((file + rules).getBytes(StandardCharsets.UTF_8)),
                ResourceType.DRL);
        assertTrue(!builder.hasErrors(), () -> builder.getErrors().toString());
        var base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }
}
