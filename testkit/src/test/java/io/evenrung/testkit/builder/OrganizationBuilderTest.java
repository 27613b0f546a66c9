package io.evenrung.testkit.builder;

import static io.evenrung.testkit.Organizations.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Favours;
import io.evenrung.model.Organization;
import io.evenrung.model.Worker;
import io.evenrung.testkit.RuleVerifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationBuilderTest {

    /** Rules on numbers of people that were asked for, and not on what is done with them. */
    private static final Set<String> ON_SIZES =
            Set.of("voice.workforce-split.high", "org.span.reports", "org.span.sites", "growth.network.lone");

    private final RuleVerifier verifier = RuleVerifier.standard();

    @ParameterizedTest
    @CsvSource({"1,1,1", "5,7,1", "7,5,3", "10,10,1", "1,12,2", "30,30,6", "60,4,2", "4,60,1", "300,40,1", "5,0,1"})
    void whatever_its_size_it_breaks_no_rule(int ics, int managers, int rungs) {
        Organization built =
                organization().ic(ics).management(managers).rungs(rungs).build();
        List<String> broken = Auditor.standard().audit(built).violations().stream()
                .filter(f -> !ON_SIZES.contains(f.rule().id()))
                .map(Finding::explain)
                .toList();
        assertEquals(List.of(), broken);
    }

    @Test
    void what_is_missing_in_its_records_is_missing_because_nothing_of_the_kind_happened() {
        Organization built =
                organization().rungs(3).families("Engineering", "Sales").build();
        List<String> open = Auditor.standard().audit(built).findings(Outcome.NOT_EVALUATED).stream()
                .map(Finding::explain)
                .toList();
        assertEquals(List.of(), open);
    }

    @Test
    void it_has_as_many_people_on_paired_rungs_as_were_asked_for() {
        List<String> levels = organization().ic(5).management(7).build().practice().workers().stream()
                .map(Worker::level)
                .map(level -> level == null ? "" : level.label())
                .toList();
        assertEquals(5, levels.stream().filter("Engineering IC3"::equals).count());
        assertEquals(7, levels.stream().filter("Engineering M1"::equals).count());
        assertEquals(35, levels.size());
    }

    @Test
    void managers_who_are_paid_more_are_found() {
        verifier.rule("pay.lived-gap.average")
                .given(organization().ic(20).management(20).managersPaidMore(0.12))
                .finds(1)
                .about("Engineering IC3 = M1")
                .measured(0.12)
                .favouring(Favours.MANAGEMENT);
    }

    @Test
    void ranges_of_management_that_are_higher_are_found_and_at_the_limit_are_not() {
        var rule = verifier.rule("pay.band-parity.midpoint");
        rule.given(organization().managementRangesHigher(0.05)).holds().measured(0.05);
        rule.given(organization().managementRangesHigher(0.0501)).finds(1).favouring(Favours.MANAGEMENT);
        rule.given(organization().managementRangesHigher(-0.06)).finds(1).favouring(Favours.INDIVIDUAL_CONTRIBUTORS);
        rule.given(organization().range("M1", 120_000, 180_000)).finds(1).about("Engineering IC3 = M1");
    }

    @Test
    void rungs_without_a_grade_are_not_paired() {
        verifier.rule("pay.band-parity.midpoint")
                .given(organization().grade("M1", null))
                .isNotEvaluated();
    }

    @Test
    void promotions_of_one_track_alone_are_found() {
        verifier.rule("promotion.rate")
                .given(organization().rungs(3).ic(60).management(60).promotions(5, 50))
                .finds()
                .favouring(Favours.MANAGEMENT);
    }

    @Test
    void projects_of_managers_alone_are_found() {
        verifier.rule("work.visible-projects.lead")
                .given(organization().ic(40).management(40).projects(2, 60))
                .finds();
    }

    @Test
    void an_ic_alone_in_a_team_is_found() {
        verifier.rule("growth.network.lone")
                .given(organization().ic(1).team("IC3", "Platform"))
                .finds(1);
    }

    @Test
    void pay_zones_are_compared_apart() {
        verifier.rule("pay.lived-gap.average")
                .given(organization().payZone("North", "IC3", 5).payZone("North", "M1", 5))
                .holds()
                .about("Engineering IC3 = M1, pay zone North");
    }

    @Test
    void a_file_that_is_left_away_is_needed() {
        verifier.rule("promotion.rate")
                .given(organization().without("moves.csv"))
                .isNotEvaluated();
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> organization().without("move.csv"));
        assertEquals("there is no file 'move.csv' to leave away; did you mean 'moves.csv'?", thrown.getMessage());
    }

    @Test
    void nonsense_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> organization().rungs(0));
        assertThrows(IllegalArgumentException.class, () -> organization().ic(-1));
        assertThrows(IllegalArgumentException.class, () -> organization().families());
    }
}
