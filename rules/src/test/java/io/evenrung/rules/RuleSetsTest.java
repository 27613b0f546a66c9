package io.evenrung.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.Rule;
import io.evenrung.measure.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

    private static final RuleSet STANDARD = RuleSet.standard();
    private static final String MIDPOINT = "pay.band-parity.midpoint";

    private static Rule rule(RuleSets together, String id) {
        return together.rules().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String refusal(RuleSet... more) {
        List<RuleSet> all = new java.util.ArrayList<>(List.of(STANDARD));
        all.addAll(List.of(more));
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> RuleSets.of(all))
                .getMessage());
    }

    @Test
    void a_rule_set_adds_its_rules() {
        RuleSet acme = Acme.of(Acme.MANIFEST, Acme.RULE);
        RuleSets together = RuleSets.of(List.of(STANDARD, acme));
        assertEquals(STANDARD.rules().size() + 1, together.rules().size());
        assertSame(acme, together.owner("acme.range-width"));
        assertSame(STANDARD, together.owner(MIDPOINT));
        assertEquals(
                "Limit(rule == \"acme.range-width\", $limit : value)\n$range : RungRange(spread > $limit)",
                together.condition("acme.range-width"));
    }

    @Test
    void a_replaced_rule_is_judged_by_the_one_that_replaces_it_alone() {
        String own = Acme.RULE
                .replace("acme.range-width", MIDPOINT)
                .replace("RungRange(spread", "MidpointGap(gap")
                .replace("@severity(MAJOR)", "@severity(MINOR) @principle(\"pay.band-parity\")");
        RuleSet acme = Acme.of(Acme.MANIFEST + "replaces = " + MIDPOINT + "\n", own);
        RuleSets together = RuleSets.of(List.of(STANDARD, acme));
        assertEquals(STANDARD.rules().size(), together.rules().size());
        assertSame(acme, together.owner(MIDPOINT));
        assertEquals(
                new LimitRange(MIDPOINT, 0.6, 0, Double.MAX_VALUE, "share"),
                together.adjustable().get(MIDPOINT));
        assertTrue(
                together.rulesOf(STANDARD).stream().noneMatch(r -> r.rule().id().equals(MIDPOINT)));
    }

    @Test
    void another_default_of_a_limit_says_that_a_rule_set_gave_it() {
        RuleSet acme =
                Acme.of(Acme.MANIFEST + "limit." + MIDPOINT + " = 0.03\nlimit.privacy.minimum-cell = 7\n", Acme.RULE);
        RuleSets together = RuleSets.of(List.of(STANDARD, acme));
        Limit limit = new Limit(MIDPOINT, 0.03, "share", Origin.RULE_SET, Limit.Bound.AT_MOST);
        assertEquals(limit, rule(together, MIDPOINT).limit());
        assertTrue(together.limits().contains(limit));
        assertEquals(7, together.settings().byDefault(Setting.MINIMUM_CELL));
        assertFalse(together.settings().isSet(Setting.MINIMUM_CELL));
        assertEquals(5, RuleSets.standard().settings().byDefault(Setting.MINIMUM_CELL));
    }

    @Test
    void a_later_rule_set_may_change_an_earlier_one() {
        RuleSet acme = Acme.of(Acme.MANIFEST, Acme.RULE);
        RuleSet branch = Acme.of(
                Acme.MANIFEST.replace("id = acme", "id = branch") + "requires = acme 1\nlimit.acme.range-width = 0.4\n",
                Acme.RULE.replace("acme.range-width", "branch.range-width"));
        Limit limit = rule(RuleSets.of(List.of(STANDARD, acme, branch)), "acme.range-width")
                .limit();
        assertEquals(0.4, limit == null ? -1 : limit.value());
        assertEquals(
                "the rule set 'branch' needs the rule set 'acme', which is not added before it", refusal(branch, acme));
    }

    @Test
    void rule_sets_that_do_not_go_together_are_refused_by_name() {
        RuleSet acme = Acme.of(Acme.MANIFEST, Acme.RULE);
        assertEquals("the rule set 'acme' is there already; each has an id of its own", refusal(acme, acme));
        RuleSet twin = Acme.of(Acme.MANIFEST.replace("id = acme", "id = twin"), Acme.RULE);
        assertTrue(refusal(acme, twin).startsWith("the rule set 'twin' has a rule or limit 'acme.range-width'"));
        RuleSet needy = Acme.of(
                Acme.MANIFEST.replace("id = acme", "id = needy") + "requires = acm 1.0\n",
                Acme.RULE.replace("acme.range-width", "needy.range-width"));
        assertEquals(
                "the rule set 'needy' needs the rule set 'acm', which is not added before it; did you mean 'acme'?",
                refusal(acme, needy));
        RuleSet newer = Acme.of(
                Acme.MANIFEST.replace("id = acme", "id = newer") + "requires = acme 1.0.1\n",
                Acme.RULE.replace("acme.range-width", "newer.range-width"));
        assertEquals("the rule set 'newer' needs 'acme' 1.0.1, and here it is 1.0.0", refusal(acme, newer));
        RuleSet strict = Acme.of(
                Acme.MANIFEST.replace("id = acme", "id = strict") + "requires = acme 1\nlimit.acme.range-width = -1\n",
                Acme.RULE.replace("acme.range-width", "strict.range-width"));
        assertEquals(
                "the rule set 'strict' sets the limit 'acme.range-width' to -1.0: it must be a number of at least 0",
                refusal(acme, strict));
    }

    @Test
    void one_rule_set_alone_may_look_at_the_limits_of_the_built_in_rules() {
        RuleSet acme = Acme.of(Acme.MANIFEST, Acme.RULE);
        RuleSets alone = RuleSets.only(acme);
        assertEquals(List.of(acme), alone.all());
        assertEquals(
                List.of("acme.range-width"),
                alone.rules().stream().map(Rule::id).toList());
        assertTrue(alone.adjustable().containsKey(MIDPOINT));
    }

    @Test
    void the_digest_changes_with_any_file_and_any_name_of_one() {
        String digest = Acme.of(Acme.MANIFEST, Acme.RULE).digest();
        assertEquals(digest, Acme.of(Acme.MANIFEST, Acme.RULE).digest());
        assertNotEquals(digest, Acme.of(Acme.MANIFEST, Acme.RULE + "\n").digest());
        assertNotEquals(digest, Acme.of(Acme.MANIFEST + "\n", Acme.RULE).digest());
        assertNotEquals(
                Acme.of(Acme.MANIFEST, Acme.RULE, "// a\n").digest(),
                Acme.of(Acme.MANIFEST, "// a\n", Acme.RULE).digest());
    }

    @Test
    void a_condition_is_found_in_a_file_of_any_line_ends_and_characters() {
        String condition = "Limit(rule == \"acme.range-width\", $limit : value)";
        for (String end : List.of("\n", "\r\n", "\r")) {
            String rule =
                    Acme.RULE.replace("when\n    ", "/* \ud83d\ude00 */ when ").replace("\n", end);
            String found = Acme.of(Acme.MANIFEST, rule).condition("acme.range-width");
            assertTrue(found.startsWith(condition), found);
        }
    }
}
