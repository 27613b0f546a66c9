package io.evenrung.testkit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.model.Organization;
import io.evenrung.testkit.LawReport;
import io.evenrung.testkit.LawReport.Exemption;
import io.evenrung.testkit.Organizations;
import io.evenrung.testkit.RuleVerifier;
import io.evenrung.testkit.law.Laws;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The built-in rules obey every law, or declare why not. */
class CatalogueLawsTest {

    /** On every case that breaks a rule, so that each rule has something to say, and on random organisations. */
    @Test
    void every_built_in_rule_obeys_every_law_or_declares_why_not() {
        List<Organization> broken = RuleCasesTest.cases()
                .map(rule -> rule.breaking().apply(Organizations.healthy()))
                .toList();
        LawReport report =
                RuleVerifier.standard().everyRule().over(broken).tries(100).obeys(Laws.all());
        assertEquals(List.of(), report.unneeded().stream().map(Exemption::toString).toList());
    }
}
