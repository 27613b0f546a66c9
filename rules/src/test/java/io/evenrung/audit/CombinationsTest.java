package io.evenrung.audit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.evenrung.measure.Measure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.RungRange;
import io.evenrung.model.TrackKind;
import io.evenrung.rules.RuleSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many combinations of facts a rule may look at is known before it runs. */
class CombinationsTest {

    /** Of 40 ranges: two families of 20, each code there twice, one track. */
    private static final List<Measure> RANGES = ranges(40, TrackKind.MANAGEMENT);

    @Test
    void one_pattern_looks_at_each_fact_once() {
        assertEquals(40, of("$a : RungRange(spread > $limit)"));
    }

    @Test
    void a_join_looks_at_no_more_than_share_the_value_it_is_joined_by() {
        assertEquals(40 * 20, of("$a : RungRange(spread > $limit, $family : family) RungRange(family == $family)"));
        assertEquals(40 * 2, of("$a : RungRange(spread > $limit, $code : code) RungRange($code == code)"));
    }

    @Test
    void fields_that_are_joined_together_narrow_it_together() {
        assertEquals(
                40,
                of("$a : RungRange(spread > $limit, $code : code, $family : family)"
                        + " RungRange(code == $code && family == $family)"));
        assertEquals(40, of("$a : RungRange(spread > $limit) RungRange(code == $a.code, family == $a.family)"));
    }

    @Test
    void what_is_only_asked_for_is_looked_at_and_not_put_together() {
        assertEquals(
                40 * 20,
                of("$a : RungRange(spread > $limit, $family : family) not RungRange(family == $family)"
                        + " exists RungRange(family == $family)"));
    }

    @Test
    void every_further_pattern_multiplies() {
        assertEquals(
                40L * 40 * 40,
                of("$a : RungRange(spread > $limit, $track : track) RungRange(track == $track)"
                        + " RungRange(track == $track)"));
    }

    @Test
    void what_is_not_known_may_be_equal_to_anything() {
        List<Measure> unknown = ranges(40, null);
        assertEquals(
                40 * 40,
                new Combinations(unknown)
                        .of(rules("$a : RungRange(spread > $limit, $track : track) RungRange(track == $track)")
                                .files()
                                .get(0)
                                .rules()
                                .get(0)));
    }

    @Test
    void too_many_are_refused_before_the_rule_runs_and_few_are_not() {
        RuleSet rules = rules("$a : RungRange(spread > $limit, $track : track) RungRange(track == $track)"
                + " RungRange(track == $track)");
        List<Measure> many = ranges(200, TrackKind.MANAGEMENT);
        RunawayRulesException thrown = assertThrows(
                RunawayRulesException.class,
                () -> new InProcess(RunLimits.standard()).run(rules, rules.limits(), many));
        assertEquals(
                "rule set 'acme' was stopped: it may have to look at 8000000 combinations of facts, and 5000000 are the"
                        + " most; join the facts by something that fewer of them share; the rule at work was 'acme.a'",
                thrown.getMessage());
        assertThrows(
                RunawayRulesException.class,
                () -> new IsolatedRunner(Isolation.standard()).run(rules, rules.limits(), many));
        assertDoesNotThrow(() -> new InProcess(RunLimits.standard()).run(rules, rules.limits(), RANGES));
    }

    private static long of(String patterns) {
        return new Combinations(RANGES)
                .of(rules(patterns).files().get(0).rules().get(0));
    }

    private static RuleSet rules(String patterns) {
        return RuleSet.of("acme", """
                rule "acme.a"
                    @title("A rule")
                    @severity(MAJOR)
                    @remedy("Mend it")
                    @threshold(0.5) @unit("share") @origin(OUR_JUDGEMENT)
                when
                    Limit(rule == "acme.a", $limit : value)
                """ + patterns + """

                then
                    findings.report($a);
                end
                """);
    }

    private static List<Measure> ranges(int number, @Nullable TrackKind track) {
        return IntStream.range(0, number)
                .mapToObj(i -> (Measure) new RungRange(
                        Subject.role("r" + i),
                        i % 2 == 0 ? "Engineering" : "Sales",
                        "L" + i / 2,
                        "m",
                        track,
                        "",
                        "EUR",
                        1.0,
                        1.5,
                        2.0,
                        1.0,
                        0.0,
                        null,
                        null))
                .toList();
    }
}
