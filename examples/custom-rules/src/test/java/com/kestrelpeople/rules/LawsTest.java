package com.kestrelpeople.rules;

import static com.kestrelpeople.rules.Kestrel.VERIFIER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.testkit.LawReport;
import io.evenrung.testkit.law.Laws;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawsTest {

    private static final LawReport REPORT = VERIFIER.everyRule().obeys(Laws.all());

    @Test
    void every_rule_obeys_every_law_but_three_rules_that_speak_of_one_track_alone() {
        assertEquals(
                List.of(
                        "kestrel.early-manager: mirror",
                        "kestrel.team-anchor: mirror",
                        "kestrel.top-rung-rights: mirror"),
                REPORT.exempt().stream().map(e -> e.rule() + ": " + e.law()).toList());
    }

    @Test
    void no_exemption_is_declared_that_is_not_needed() {
        assertEquals(List.of(), REPORT.unneeded());
    }
}
