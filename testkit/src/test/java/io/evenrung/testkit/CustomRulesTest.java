package io.evenrung.testkit;

import static io.evenrung.testkit.Organizations.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.rules.RuleSet;
import io.evenrung.testkit.LawReport.Exemption;
import io.evenrung.testkit.law.Laws;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** The kit on rules of somebody's own. */
class CustomRulesTest {

    private static final String WIDE = "RungRange(spread > $limit)";
    private static final String WIDE_OF_MANAGERS = "RungRange(track == TrackKind.MANAGEMENT, spread > $limit)";

    @TempDir
    private Path folder;

    private RuleVerifier verifier(String pattern, String annotation) {
        String rule = """
                rule "acme.range-width"
                    @title("Pay ranges are not too wide")
                    @severity(MAJOR)
                    @remedy("Split the rung")
                    @threshold(0.6) @unit("share") @origin(OUR_JUDGEMENT)
                    %s
                when
                    Limit(rule == "acme.range-width", $limit : value)
                    $range : %s
                then
                    findings.report($range);
                end
                """;
        try {
            Files.writeString(
                    folder.resolve("evenrung-rules.properties"), "id = acme\nversion = 1.0.0\ntitle = Acme's own\n");
            Files.writeString(folder.resolve("acme.drl"), rule.formatted(annotation, pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RuleVerifier.of(RuleSet.load(folder));
    }

    @Test
    void a_rule_is_tested_in_sentences() {
        RuleUnderTest rule = verifier(WIDE, "").rule("acme.range-width");
        rule.given(organization()).holds();
        rule.given(organization().range("M1", 100_000, 170_000))
                .finds(1)
                .about("Engineering M1")
                .measured(0.7);
        rule.given(organization().range("M1", 100_000, 160_000)).holds();
        rule.withLimit(0.5)
                .given(organization().range("M1", 100_000, 160_000))
                .finds(1)
                .measured(0.6);
        rule.given(organization().with(Change.levels(l -> l.withRanges(List.of()))))
                .isNotEvaluated();
    }

    @Test
    void a_rule_on_both_tracks_obeys_every_law() {
        LawReport report = verifier(WIDE, "").everyRule().tries(40).obeys(Laws.all());
        assertEquals(new LawReport(1, 40, List.of()), report);
    }

    @Test
    void a_rule_on_one_track_breaks_the_law_of_mirror_and_shows_the_smallest_organisation_on_which_it_does() {
        RulesUnderTest rules = verifier(WIDE_OF_MANAGERS, "").everyRule().tries(40);
        AssertionFailedError failed = assertThrows(AssertionFailedError.class, () -> rules.obeys(Laws.mirror()));
        String message = String.valueOf(failed.getMessage());
        assertTrue(
                message.startsWith(
                        "acme.range-width breaks the law of mirror: with the two tracks exchanged it finds the"
                                + " same, in favour of the other track\n"),
                message);
        assertTrue(message.contains("  workers not supplied\n"), message);
        assertTrue(message.endsWith("If it is meant so, say it in the rule: @exempt(\"mirror: the reason\")"), message);
    }

    @Test
    void a_rule_that_says_why_it_need_not_obey_is_listed_and_one_that_need_not_say_so_too() {
        LawReport needed = verifier(WIDE_OF_MANAGERS, "@exempt(\"mirror: speaks of managers alone\")")
                .everyRule()
                .tries(40)
                .obeys(Laws.all());
        assertEquals(
                List.of(new Exemption("acme.range-width", "mirror", "speaks of managers alone", true)),
                needed.exempt());
        assertEquals(List.of(), needed.unneeded());
        LawReport unneeded = verifier(WIDE, "@exempt(\"mirror: speaks of managers alone\")")
                .everyRule()
                .tries(40)
                .obeys(Laws.all());
        assertEquals(unneeded.exempt(), unneeded.unneeded());
        assertEquals(1, unneeded.unneeded().size());
    }

    @Test
    void a_rule_on_amounts_of_money_breaks_the_law_of_scale() {
        var paid = organization().range("M1", 100, 150).build();
        RuleVerifier verifier = verifier("RungRange(currency == \"USD\", minimum > $limit)", "@most(1000000)");
        verifier.rule("acme.range-width").withLimit(200).given(paid).finds(3);
        RulesUnderTest rules = verifier.rule("acme.range-width").withLimit(200).over(paid);
        assertThrows(AssertionFailedError.class, () -> rules.obeys(Laws.scale()));
    }
}
