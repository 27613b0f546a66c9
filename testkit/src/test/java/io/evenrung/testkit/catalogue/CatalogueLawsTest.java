package io.evenrung.testkit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.model.Organization;
import io.evenrung.testkit.LawReport;
import io.evenrung.testkit.Organizations;
import io.evenrung.testkit.RuleVerifier;
import io.evenrung.testkit.law.Laws;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The built-in rules obey every law, or declare why not. */
@Tag("thorough")
class CatalogueLawsTest {

    @Test
    void every_built_in_rule_obeys_every_law_or_declares_why_not() {
        LawReport report =
                RuleVerifier.standard().everyRule().over(unhealthy()).tries(40).obeys(Laws.all());
        assertEquals(List.of(), report.unneeded());
    }

    /** For each group of rules, the healthy organisation after all the changes that break one of them, where these go together; and one with few managers. */
    private static List<Organization> unhealthy() {
        Map<String, List<RuleCase>> groups = RuleCasesTest.cases()
                .collect(Collectors.groupingBy(
                        rule -> rule.rule().substring(0, rule.rule().indexOf('.')), TreeMap::new, Collectors.toList()));
        return Stream.concat(
                        groups.values().stream().map(CatalogueLawsTest::broken),
                        Stream.of(Organizations.organization()
                                .ic(60)
                                .management(5)
                                .build()))
                .toList();
    }

    private static Organization broken(List<RuleCase> cases) {
        Organization organization = Organizations.healthy();
        for (RuleCase rule : cases) {
            try {
                organization = rule.breaking().apply(organization);
            } catch (IllegalArgumentException unfit) {
                // an earlier change took away what this one changes: the organisation stays as it is
            }
        }
        return organization;
    }
}
