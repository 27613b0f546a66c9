package io.evenrung.measure.ladder;

import static io.evenrung.measure.Given.FAMILY;
import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.policy;
import static io.evenrung.measure.Given.unmeasured;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unmeasured;
import io.evenrung.measure.Value;
import io.evenrung.model.Commitment;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.Level;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.Supplied;
import io.evenrung.model.SwitchRule;
import io.evenrung.model.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    private static Map<String, Boolean> adopted(Organization organization) {
        Map<String, Boolean> adopted = new TreeMap<>();
        all(organization, Feature.class)
                .forEach(feature -> adopted.put(feature.subject().label(), feature.adopted()));
        return adopted;
    }

    private static Organization committed(Organization organization, String principle, boolean written) {
        return policy(
                organization, p -> p.withCommitments(Supplied.of(List.of(new Commitment(principle, written, null)))));
    }

    private static Organization ranged(String icMaximum, String managerMaximum) {
        return organization(range(ic("P1", 1, "20"), icMaximum), range(Given.manager("M1", 1, "20"), managerMaximum));
    }

    private static Level range(Level level, String maximum) {
        return level.withRange(PayRange.of(Money.of("100", "USD"), Money.of(maximum, "USD")));
    }

    private static Organization switching(SwitchRule... rules) {
        return policy(evenLadders(), p -> p.withSwitchRules(Supplied.of(List.of(rules))));
    }

    private static Organization holding(String track, String code) {
        return policy(
                evenLadders(),
                p -> p.withDecisionRights(
                        Supplied.of(List.of(new DecisionRight("d", "Design", List.of(id(track, code)))))));
    }

    private static Organization waived(Waiver.Scope scope, String name, @Nullable LocalDate until) {
        Organization oneTrack = organization(ic("P1", 1, "20"));
        return policy(
                scope == Waiver.Scope.TEAM ? evenLadders() : oneTrack,
                p -> p.withWaivers(Supplied.of(List.of(new Waiver(scope, name, until, "small")))));
    }

    @Test
    void five_written_commitments_adopt_all_five() {
        Organization organization = policy(
                evenLadders(),
                p -> p.withCommitments(Supplied.of(Stream.of(
                                "pay.band-parity",
                                "voice.decision-rights",
                                "ladder.every-family",
                                "work.visible-projects",
                                "mobility.two-way")
                        .map(principle -> new Commitment(principle, true, "handbook"))
                        .toList())));
        assertEquals(
                Map.of(
                        "equal reward", true,
                        "formal influence", true,
                        "every role", true,
                        "visible projects", true,
                        "fluidity", true),
                adopted(organization));
        Feature feature = all(organization, Feature.class).get(0);
        assertEquals(new Value.Truth(true), feature.measured());
        assertEquals(Favours.NEITHER, feature.favours());
        assertEquals(Subject.Kind.ORGANIZATION, feature.subject().kind());
    }

    @Test
    void what_neither_a_commitment_nor_the_paper_decides_names_the_commitment() {
        assertEquals(
                List.of(
                        Need.policy("policy.commitments.pay.band-parity"),
                        Need.policy("policy.commitments.voice.decision-rights"),
                        Need.policy("policy.commitments.work.visible-projects"),
                        Need.policy("policy.commitments.mobility.two-way")),
                unmeasured(evenLadders(), Feature.class).stream()
                        .flatMap(u -> u.doubt().needs().stream())
                        .toList());
        assertEquals(Map.of("every role", true), adopted(evenLadders()));
    }

    @Test
    void a_commitment_that_is_not_written_decides_where_the_paper_leaves_it_open() {
        assertEquals(
                false,
                adopted(committed(evenLadders(), "work.visible-projects", false))
                        .get("visible projects"));
        assertEquals(
                true,
                adopted(committed(evenLadders(), "ladder.every-family", false)).get("every role"));
    }

    @Test
    void the_very_same_ranges_are_equal_reward_and_others_need_a_limit() {
        assertEquals(true, adopted(ranged("200", "200")).get("equal reward"));
        assertEquals(null, adopted(ranged("200", "201")).get("equal reward"));
        assertEquals(
                false,
                adopted(committed(ranged("200", "201"), "pay.band-parity", false))
                        .get("equal reward"));
    }

    @Test
    void a_decision_right_of_an_ic_rung_is_formal_influence_and_one_of_managers_is_none() {
        assertEquals(true, adopted(holding("ic", "P2")).get("formal influence"));
        assertEquals(false, adopted(holding("manager", "M2")).get("formal influence"));
    }

    @Test
    void ways_in_both_directions_are_fluidity_and_one_is_not() {
        SwitchRule over = new SwitchRule("ic", "manager", null);
        SwitchRule back = new SwitchRule("manager", "ic", FAMILY);
        assertEquals(true, adopted(switching(over, back)).get("fluidity"));
        assertEquals(false, adopted(switching(over)).get("fluidity"));
        assertEquals(false, adopted(switching()).get("fluidity"));
    }

    @Test
    void a_family_without_one_track_breaks_every_role_unless_a_waiver_that_holds_leaves_it_open() {
        assertEquals(false, adopted(organization(ic("P1", 1, "20"))).get("every role"));
        assertEquals(
                false,
                adopted(waived(Waiver.Scope.FAMILY, FAMILY, Given.AS_OF.minusDays(1)))
                        .get("every role"));
        assertEquals(
                null, adopted(waived(Waiver.Scope.FAMILY, FAMILY, Given.AS_OF)).get("every role"));
        assertEquals(
                null, adopted(waived(Waiver.Scope.TEAM, "night", Given.AS_OF)).get("every role"));
        assertEquals(false, adopted(waived(Waiver.Scope.TEAM, "night", null)).get("every role"));
    }

    @Test
    void a_family_that_may_have_an_unmapped_rung_leaves_every_role_open() {
        assertEquals(
                null,
                adopted(organization(ic("P1", 1, "20"), Level.of(Given.unmapped("X1"))))
                        .get("every role"));
    }

    @Test
    void a_family_of_neither_track_says_nothing_of_every_role() {
        Organization others = organization(
                ic("P1", 1, "20"), Given.manager("M1", 1, "20"), Level.of("Reception", "supervisor", "S1"));
        assertEquals(true, adopted(others).get("every role"));
    }

    @Test
    void without_tracks_it_is_said_once_that_they_are_missing() {
        List<Unmeasured> found = unmeasured(withoutTracks(), Feature.class);
        assertEquals(1, found.size());
        assertEquals(Subject.organization(), found.get(0).subject());
    }
}
