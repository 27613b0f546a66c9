package io.evenrung.measure.mobility;

import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.policy;
import static io.evenrung.measure.Given.unmeasured;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.ReturnRight;
import io.evenrung.model.Supplied;
import io.evenrung.model.SwitchRule;
import io.evenrung.model.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SwitchMeasuresTest {

    private static final SwitchRule UP = new SwitchRule("ic", "manager", null);
    private static final SwitchRule BACK = new SwitchRule("manager", "ic", Given.FAMILY);

    private static Organization written(SwitchRule... rules) {
        return policy(evenLadders(), p -> p.withSwitchRules(Supplied.of(List.of(rules))));
    }

    private static SwitchEdge edge(Organization organization, String from, String to) {
        return all(organization, SwitchEdge.class).stream()
                .filter(e -> e.subject().equals(Subject.switchOf(Given.FAMILY, from, to)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_family_with_both_tracks_is_asked_for_both_ways() {
        assertEquals(2, all(written(UP, BACK), SwitchEdge.class).size());
        assertTrue(edge(written(UP, BACK), "ic", "manager").written());
        assertTrue(edge(written(UP, BACK), "manager", "ic").written());
    }

    @Test
    void a_way_back_that_is_not_written_is_missing() {
        SwitchEdge back = edge(written(UP), "manager", "ic");
        assertFalse(back.written());
        assertEquals(0, figure(back, "switch rules written this way for the family"));
        assertEquals(new Value.Truth(false), back.measured());
        assertEquals(Favours.NEITHER, back.favours());
    }

    @Test
    void a_way_written_for_another_family_alone_is_missing() {
        Organization elsewhere = written(UP, new SwitchRule("manager", "ic", "Legal"));
        assertFalse(edge(elsewhere, "manager", "ic").written());
    }

    @Test
    void a_way_through_a_third_track_is_no_way_between_the_two() {
        Organization round =
                written(UP, new SwitchRule("manager", "supervisor", null), new SwitchRule("supervisor", "ic", null));
        assertFalse(edge(round, "manager", "ic").written());
    }

    @Test
    void a_list_of_no_ways_says_that_none_is_written() {
        assertEquals(
                2,
                all(written(), SwitchEdge.class).stream()
                        .filter(e -> !e.written())
                        .count());
    }

    @Test
    void a_family_of_one_track_is_not_asked() {
        Organization one = policy(organization(ic("P1", 1, "20")), p -> p.withSwitchRules(Supplied.of(List.of())));
        assertTrue(all(one, SwitchEdge.class).isEmpty());
        assertTrue(unmeasured(one, SwitchEdge.class).isEmpty());
    }

    @Test
    void where_no_ways_are_supplied_or_no_tracks_they_are_not_evaluated() {
        assertEquals(
                List.of(Need.policy("policy.switching")),
                doubt(evenLadders(), SwitchEdge.class).needs());
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), SwitchEdge.class)));
    }

    @Test
    void the_terms_of_return_are_read_as_they_are_written() {
        ReturnTerms terms =
                only(policy(evenLadders(), p -> p.withReturnRight(new ReturnRight(3, false, true))), ReturnTerms.class);
        assertEquals(3, terms.trialMonths());
        assertFalse(terms.noFault());
        assertTrue(terms.gradeKept());
        assertEquals(new Value.Text("a trial of 3 months, with fault, grade kept"), terms.measured());
        assertEquals(
                List.of("trial", "return without fault", "grade kept"),
                Stream.of(terms.operands())
                        .flatMap(List::stream)
                        .map(Operand::name)
                        .toList());
    }

    @Test
    void terms_of_return_that_are_not_supplied_are_not_evaluated() {
        assertEquals(
                List.of(Need.policy("policy.return_right")),
                doubt(evenLadders(), ReturnTerms.class).needs());
    }

    @Test
    void each_of_several_ic_tracks_needs_a_way_of_its_own() {
        Level research = Level.of(Given.FAMILY, "research", "R1").withRank(1);
        JobArchitecture ladders = evenLadders().architecture();
        List<Track> tracks = new ArrayList<>(ladders.tracks());
        tracks.add(Track.individualContributor("research"));
        List<Level> levels = new ArrayList<>(ladders.levels().values());
        levels.add(research);
        Organization several = written(UP, BACK)
                .withArchitecture(new JobArchitecture(
                        tracks, ladders.families(), Supplied.of(levels), ladders.pairs(), true, ladders.grades()));
        assertFalse(edge(several, "ic or research", "manager").written());
        assertTrue(edge(several, "manager", "ic or research").written());
    }
}
