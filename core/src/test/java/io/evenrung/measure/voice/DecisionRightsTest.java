package io.evenrung.measure.voice;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.policy;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.Given.unmeasured;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.Decision;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionRightsTest {

    private static final DecisionRight ARCHITECTURE =
            new DecisionRight("architecture", "Choice of architecture", List.of(id("ic", "P2")));
    private static final DecisionRight HIRING =
            new DecisionRight("hiring", "Hiring", List.of(id("manager", "M1"), id("manager", "M2")));

    private static Organization rights(DecisionRight... rights) {
        return rights(evenLadders(), rights);
    }

    private static Organization rights(Organization organization, DecisionRight... rights) {
        return policy(organization, p -> p.withDecisionRights(Supplied.of(List.of(rights))));
    }

    /** Decisions taken a month before the audit, by ids of worker and right in turn. */
    private static Organization decided(Organization organization, String... byAndRight) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < byAndRight.length; i += 2) {
            decisions.add(new Decision("d" + i, byAndRight[i + 1], AS_OF.minusMonths(1), byAndRight[i]));
        }
        return decisions(organization, decisions);
    }

    private static Organization decisions(Organization organization, List<Decision> decisions) {
        List<Worker> workers = List.of(
                Worker.of("ic", id("ic", "P2")), Worker.of("boss", id("manager", "M1")), Worker.of("new", null));
        return practice(organization, p -> p.withWorkers(Supplied.of(workers)).withDecisions(Supplied.of(decisions)));
    }

    private static RungDecisionRights of(Organization organization, LevelId rung) {
        return all(organization, RungDecisionRights.class).stream()
                .filter(r -> r.subject().equals(Subject.level(rung)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_senior_ic_rung_is_asked_for_its_rights() {
        Organization given = rights(ARCHITECTURE, HIRING);
        assertEquals(2, all(given, RungDecisionRights.class).size());
        RungDecisionRights holder = of(given, id("ic", "P2"));
        assertEquals(1, holder.rights());
        assertEquals(Favours.NEITHER, holder.favours());
        assertEquals(new Value.Count((long) figure(holder, "decision rights the rung holds")), holder.measured());
    }

    @Test
    void a_senior_rung_without_rights_favours_management() {
        RungDecisionRights none = of(rights(ARCHITECTURE, HIRING), id("ic", "P1"));
        assertEquals(0, none.rights());
        assertEquals(2, figure(none, "decision rights written"));
        assertEquals(Favours.MANAGEMENT, none.favours());
    }

    @Test
    void a_rung_below_management_is_not_asked() {
        Organization low = organization(ic("P1", 1, "19"), ic("P2", 2, "20"), manager("M1", 1, "20"));
        assertEquals(
                List.of(Subject.level(id("ic", "P2"))),
                all(rights(low), RungDecisionRights.class).stream()
                        .map(RungDecisionRights::subject)
                        .toList());
    }

    @Test
    void a_rung_that_may_be_senior_is_not_evaluated() {
        Organization open = organization(ic("P1", 1, "19"), ic("P2", 2, null), manager("M1", 1, "20"));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(rights(open), RungDecisionRights.class)));
        assertEquals(
                Subject.level(id("ic", "P2")),
                unmeasured(rights(open), RungDecisionRights.class).get(0).subject());
    }

    @Test
    void the_shortfall_is_the_share_written_less_the_share_lived() {
        Organization given = decided(
                rights(ARCHITECTURE, HIRING),
                "ic",
                "architecture",
                "boss",
                "architecture",
                "boss",
                "architecture",
                "boss",
                "hiring");
        DecisionShare share = only(given, DecisionShare.class);
        assertEquals(0.5, share.shortfall());
        assertEquals(Favours.MANAGEMENT, share.favours());
        double all = figure(share, "decisions whose right has written holders");
        assertEquals(
                share.measured(),
                new Value.Share((figure(share, "of these, right held by an IC rung")
                                - figure(share, "of these, taken by somebody now on an IC rung")
                                - figure(share, "of these, taken by somebody whose track is not known"))
                        / all));
    }

    @Test
    void ics_who_decide_more_than_is_written_are_favoured() {
        DecisionShare share = only(decided(rights(HIRING), "ic", "hiring"), DecisionShare.class);
        assertEquals(-1.0, share.shortfall());
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, share.favours());
        assertNull(share.doubtAt(0.1));
    }

    @Test
    void a_decider_of_unknown_rung_counts_as_an_ic_and_leaves_it_open() {
        DecisionShare share =
                only(decided(rights(ARCHITECTURE), "ic", "architecture", "new", "architecture"), DecisionShare.class);
        assertEquals(0.0, share.shortfall());
        assertEquals(Doubt.Kind.MISSING, kind(share.doubtAt(0.1)));
        assertNull(share.doubtAt(0.5));
    }

    @Test
    void a_share_of_ten_points_is_exactly_that() {
        assertEquals(0.1, DecisionShare.of(10, 4, 3, 0).shortfall());
    }

    @Test
    void decisions_outside_the_window_or_without_written_holders_are_left_out() {
        LocalDate edge = AS_OF.minusMonths(24);
        Organization given = decisions(
                rights(ARCHITECTURE, new DecisionRight("open", "Open", List.of())),
                List.of(
                        new Decision("1", "architecture", edge, "boss"),
                        new Decision("2", "architecture", AS_OF.plusDays(1), "boss"),
                        new Decision("3", "open", AS_OF, "boss"),
                        new Decision("4", "unheard of", AS_OF, "boss"),
                        new Decision("5", "architecture", edge.plusDays(1), "ic"),
                        new Decision("6", "architecture", AS_OF, "ic")));
        DecisionShare share = only(given, DecisionShare.class);
        assertEquals(2, share.decisions());
        assertEquals(0.0, share.shortfall());
    }

    @Test
    void where_nothing_was_decided_there_is_no_share() {
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(decided(rights(ARCHITECTURE)), DecisionShare.class)));
    }

    @Test
    void what_is_not_supplied_is_not_evaluated() {
        assertEquals(
                List.of(Need.policy("policy.decision_rights")),
                doubt(evenLadders(), RungDecisionRights.class).needs());
        assertEquals(
                List.of(Need.policy("policy.decision_rights")),
                doubt(decided(evenLadders()), DecisionShare.class).needs());
        assertEquals(
                List.of(new Need("decisions.csv", "decided_by")),
                doubt(rights(ARCHITECTURE), DecisionShare.class).needs());
        Organization nobody = practice(rights(ARCHITECTURE), p -> p.withDecisions(Supplied.of(List.of())));
        assertEquals(
                List.of(new Need("workers.csv", "worker_id")),
                doubt(nobody, DecisionShare.class).needs());
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), RungDecisionRights.class)));
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), DecisionShare.class)));
    }
}
