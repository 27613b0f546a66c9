package io.evenrung.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Rule;
import io.evenrung.measure.Setting;
import io.evenrung.rules.RuleSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void a_rule_is_explained_from_its_reason_to_its_condition() {
        Run run = Run.of("explain", "pay.band-parity.midpoint");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.err());
        assertTrue(
                run.out().startsWith("pay.band-parity.midpoint\nPaired rungs have comparable midpoints\n\n"),
                run.out());
        String flat = run.out().replaceAll("\\s+", " ");
        assertTrue(flat.contains("Severity critical Layer policy as written"), flat);
        assertTrue(flat.contains("At most 5 %, borrowed from a law by analogy."), flat);
        assertTrue(flat.contains("It can be set from 0 % to 100 %, written as a share of 1."), flat);
        assertTrue(run.out().contains("\n    limits:\n      pay.band-parity.midpoint: 0.05\n"), run.out());
        assertTrue(flat.contains("levels.csv: job_family, job_level, track, grade, pay_zone"), flat);
        assertTrue(run.out().contains("\n    $measure : MidpointGap(excess > $limit)\n"), run.out());
        assertTrue(flat.contains("See also pay.band-parity.overlap"), flat);
    }

    @Test
    void everything_that_has_an_id_is_explained_within_the_width_of_the_terminal() {
        for (Rule rule : RuleSet.standard().rules()) {
            fits(rule.id());
            fits(rule.principle());
        }
        for (Setting setting : Setting.values()) {
            fits(setting.id());
        }
    }

    private static void fits(String id) {
        for (String columns : new String[] {"40", "72", "300"}) {
            Run run = Run.on(Map.of("COLUMNS", columns, "NO_COLOR", "1"), true, "explain", id);
            assertEquals(0, run.exitCode(), run.err());
            int width = Math.min(120, Integer.parseInt(columns));
            run.out().lines().forEach(line -> assertTrue(line.length() <= width, line));
        }
    }

    @Test
    void a_limit_of_our_own_judgement_says_so() {
        String flat = Run.of("explain", "ladder.ceiling").out().replaceAll("\\s+", " ");
        assertTrue(flat.contains("At most 1 rung, our own judgement: no article, law or rule of the field"), flat);
    }

    @Test
    void a_principle_is_explained_by_all_its_rules() {
        Run run = Run.of("explain", "voice.leadership-forums");
        assertEquals(0, run.exitCode(), run.err());
        for (String rule : new String[] {"absent-actions", "lived", "written"}) {
            assertTrue(run.out().contains("\n  Rule          voice.leadership-forums." + rule + "\n"), run.out());
        }
        assertFalse(run.out().contains("  Rule          voice.decision-rights"), run.out());
    }

    @Test
    void an_id_of_both_a_rule_and_a_principle_is_the_rule_which_names_the_others() {
        Run run = Run.of("explain", "ladder.dead-end");
        assertTrue(run.out().contains("  See also      ladder.dead-end.site-bound\n"), run.out());
        assertFalse(run.out().contains("  Rule          ladder.dead-end.site-bound\n"), run.out());
    }

    @Test
    void a_setting_is_explained_too() {
        String flat = Run.of("explain", "privacy.minimum-cell").out().replaceAll("\\s+", " ");
        assertTrue(flat.contains("no statistic is shown of fewer people than this"), flat);
        assertTrue(flat.contains("Default 5 people Origin field"), flat);
        assertTrue(flat.contains("It can be set from 1 person to 1000 people."), flat);
        assertTrue(flat.contains("limits: privacy.minimum-cell: 5"), flat);
    }

    @Test
    void a_mistyped_id_is_answered_with_the_one_that_was_meant() {
        Run run = Run.of("explain", "PAY.BAND-PARITY.MIDPIONT");
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals(
                "evenrung: there is no rule, principle or setting 'PAY.BAND-PARITY.MIDPIONT';"
                        + " did you mean 'pay.band-parity.midpoint'?\nSee 'evenrung explain --help'.\n",
                run.err());
    }

    @Test
    void the_start_of_an_id_and_a_group_are_answered_with_where_to_go_on() {
        assertTrue(Run.of("explain", "pay.lived").err().contains("; did you mean 'pay.lived-gap'?\n"));
        assertTrue(Run.of("explain", "pay")
                .err()
                .contains("; 'evenrung rules --group pay' lists the rules of that group\n"));
        assertTrue(Run.of("explain", "").err().contains("; 'evenrung rules' lists them\n"));
    }

    @Test
    void an_id_like_no_other_is_answered_with_where_they_are_listed() {
        Run run = Run.of("explain", "quality-of-coffee");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("; 'evenrung rules' lists them\n"), run.err());
        assertEquals(2, Run.of("explain").exitCode());
        assertFalse(Run.of("explain", "x\u001b[31m").err().contains("\u001b"));
    }

    @Test
    void help_names_its_examples() {
        Run run = Run.of("explain", "--help");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("  evenrung explain pay.band-parity.midpoint\n"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80));
    }
}
