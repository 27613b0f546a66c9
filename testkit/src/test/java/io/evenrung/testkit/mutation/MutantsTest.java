package io.evenrung.testkit.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.rules.JudgedRule;
import io.evenrung.rules.RuleSet;
import io.evenrung.rules.internal.drl.DrlFile;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutantsTest {

    private static final String HEAD = """
            rule "acme.one"
                @title("One") @severity(MAJOR) @remedy("Repair") @threshold(%s) @unit("people") @origin(OUR_JUDGEMENT)
            when
                Limit(rule == "acme.one", $limit : value)
            """;

    private static Mutants.Made made(String limit, String condition) {
        RuleSet rules =
                RuleSet.of("acme", HEAD.formatted(limit) + condition + "then\n    findings.report($family);\nend\n");
        DrlFile file = rules.files().get(0);
        JudgedRule judged = rules.judgedRules().get(0);
        return Mutants.of(file.name(), file.rules().get(0), judged);
    }

    private static List<String> mutants(String limit, String condition) {
        return made(limit, condition).mutants().stream().map(Mutant::toString).toList();
    }

    @Test
    void a_comparison_is_flipped_at_its_edge_and_over_and_its_limit_nudged_by_one_where_it_counts() {
        assertEquals(
                List.of(
                        "rules.drl:5:22: 'people > $limit' is left out",
                        "rules.drl:5:29: 'people > $limit' becomes 'people >= $limit'",
                        "rules.drl:5:29: 'people > $limit' becomes 'people < $limit'",
                        "rules.drl:5:31: 'people > $limit' becomes 'people > $limit + 1'",
                        "rules.drl:5:31: 'people > $limit' becomes 'people > $limit - 1'"),
                mutants("5", "    $family : Family(people > $limit)\n"));
    }

    @Test
    void a_limit_on_a_figure_is_nudged_by_a_hundredth_and_one_of_zero_by_a_thousandth() {
        String condition = "    $family : RungRange(spread <= $limit)\n";
        assertEquals(
                List.of(
                        "rules.drl:5:25: 'spread <= $limit' is left out",
                        "rules.drl:5:32: 'spread <= $limit' becomes 'spread < $limit'",
                        "rules.drl:5:32: 'spread <= $limit' becomes 'spread > $limit'",
                        "rules.drl:5:35: 'spread <= $limit' becomes 'spread <= $limit + 0.006'",
                        "rules.drl:5:35: 'spread <= $limit' becomes 'spread <= $limit - 0.006'"),
                mutants("0.6", condition));
        assertEquals(
                "rules.drl:5:35: 'spread <= $limit' becomes 'spread <= $limit + 0.001'",
                mutants("0", condition).get(3));
    }

    @Test
    void truths_and_or_not_in_and_equality_become_their_opposites() {
        assertEquals(
                List.of(
                        "rules.drl:5:22: 'bothTracks && !(family in (\"A\")) || family == \"B\"' is left out",
                        "rules.drl:5:55: 'bothTracks && !(family in (\"A\")) || family == \"B\"' becomes 'bothTracks && !(family in (\"A\")) && family == \"B\"'",
                        "rules.drl:5:33: 'bothTracks && !(family in (\"A\")) || family == \"B\"' becomes 'bothTracks || !(family in (\"A\")) || family == \"B\"'",
                        "rules.drl:5:22: 'bothTracks && !(family in (\"A\")) || family == \"B\"' becomes '!bothTracks && !(family in (\"A\")) || family == \"B\"'"),
                mutants(
                                "5",
                                "    $family : Family(bothTracks && !(family in (\"A\")) || family == \"B\", people > $limit)\n")
                        .subList(0, 4));
    }

    @Test
    void a_pattern_that_is_only_asked_for_is_left_out_or_turned_round() {
        assertEquals(
                List.of(
                        "rules.drl:6:5: 'not RungRange(family == $family.family)' becomes 'exists RungRange(family == $family.family)'",
                        "rules.drl:6:5: 'not RungRange(family == $family.family)' is left out",
                        "rules.drl:6:19: 'family == $family.family' is left out",
                        "rules.drl:6:26: 'family == $family.family' becomes 'family != $family.family'"),
                mutants("5", "    $family : Family(people > $limit)\n    not RungRange(family == $family.family)\n")
                        .subList(5, 9));
    }

    @Test
    void every_mutant_has_an_id_of_its_own_and_none_is_the_rule() {
        var made = made("5", "    $family : Family(people > $limit, managers < ics)\n");
        var ids = new HashSet<String>();
        made.mutants().forEach(mutant -> ids.add(mutant.tree().id()));
        assertEquals(made.mutants().size(), ids.size());
        assertEquals(
                0,
                made.mutants().stream()
                        .filter(m -> m.before().equals(m.after()))
                        .count());
    }

    @Test
    void a_principle_that_the_rule_has_anyway_is_not_left_out_and_that_is_told() {
        RuleSet standard = RuleSet.standard();
        JudgedRule judged = standard.judgedRules().stream()
                .filter(rule -> rule.rule().id().equals("growth.learning.written"))
                .findFirst()
                .orElseThrow();
        DrlFile file = standard.files().stream()
                .filter(f -> f.name().endsWith("growth.drl"))
                .findFirst()
                .orElseThrow();
        Mutants.Made made = Mutants.of(
                file.name(),
                file.rules().stream()
                        .filter(rule -> rule.id().equals("growth.learning.written"))
                        .findFirst()
                        .orElseThrow(),
                judged);
        assertEquals(
                List.of("principle == \"growth.learning\""),
                made.spared().stream().map(Spared::part).toList());
    }
}
