package io.evenrung.testkit.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.audit.Auditor;
import io.evenrung.finding.Finding;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Value;
import io.evenrung.model.Organization;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class ParityTest {

    private static final Auditor AUDITOR = Auditor.standard();

    /** The rules that compare how the tracks fare. */
    private static final Set<String> COMPARING = Set.of(
            "growth.learning.spend",
            "growth.mentoring.rate",
            "growth.plan.rate",
            "manager.accountable.consequence",
            "org.attrition.rate",
            "org.promoted-unhappy.engagement",
            "org.promoted-unhappy.post-promotion",
            "pay.band-parity.midpoint",
            "pay.band-parity.overlap",
            "pay.band-parity.progression",
            "pay.bonus-equity.bonus",
            "pay.bonus-equity.bonus-target",
            "pay.bonus-equity.equity",
            "pay.bonus-equity.equity-target",
            "pay.lived-gap.average",
            "pay.lived-gap.pooled",
            "pay.manage-for-raise",
            "pay.plateau",
            "promotion.rate",
            "promotion.results-weight",
            "promotion.spotlight.announcements",
            "promotion.stagnation",
            "recognition.rate",
            "work.visible-projects.lead");

    @Property(tries = 200)
    void no_rule_that_compares_the_tracks_is_violated_where_they_are_equal_by_construction(
            @ForAll @Parity Organization organization) {
        List<String> violated = AUDITOR.audit(organization).violations().stream()
                .filter(f -> COMPARING.contains(f.rule().id()))
                .map(Finding::explain)
                .toList();
        assertEquals(List.of(), violated);
    }

    /** Nobody from the IC rungs under the first pair: the management track has none there. */
    @Property(tries = 100)
    void as_many_rise_within_one_of_two_equal_tracks_as_within_the_other(
            @ForAll @Parity @Workers(min = 10) Organization organization) {
        long ics = risen(organization, "ic");
        Statistics.collect(ics > 0);
        Statistics.coverage(seen -> seen.check(true).count(times -> times > 0));
        assertEquals(risen(organization, "management"), ics);
    }

    private static long risen(Organization organization, String track) {
        return organization.practice().moves().stream()
                .filter(m -> m.from() != null && track.equals(m.from().track()))
                .filter(m -> m.to() != null && track.equals(m.to().track()))
                .count();
    }

    @Property(tries = 100)
    void a_planted_difference_in_pay_is_measured_as_it_was_planted(
            @ForAll @Families(max = 1) @Workers(min = 30) @Disparity(in = Disparity.In.PAY, of = 0.12)
                    Organization organization) {
        List<Finding> found = AUDITOR.audit(organization).violations().stream()
                .filter(f -> f.rule().id().equals("pay.lived-gap.average"))
                .toList();
        Statistics.collect(!found.isEmpty());
        Statistics.coverage(seen -> seen.check(true).count(times -> times > 0));
        for (Finding finding : found) {
            assertEquals(Favours.MANAGEMENT, finding.favours());
            if (finding.measured() instanceof Value.Share measured) {
                assertEquals(0.12, measured.share(), 0.0001);
            }
        }
    }

    @Property(tries = 100)
    void a_planted_difference_is_all_that_is_found_of_those_that_compare(
            @ForAll @Disparity(in = Disparity.In.RANGES, of = 0.2, favours = Favours.INDIVIDUAL_CONTRIBUTORS)
                    Organization organization) {
        List<Finding> found = AUDITOR.audit(organization).violations().stream()
                .filter(f -> COMPARING.contains(f.rule().id()))
                .toList();
        Statistics.collect(!found.isEmpty());
        Statistics.coverage(seen -> seen.check(true).count(times -> times > 0));
        for (Finding finding : found) {
            assertEquals("pay.band-parity", finding.rule().principle(), finding::explain);
        }
    }
}
