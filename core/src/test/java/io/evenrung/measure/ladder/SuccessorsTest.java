package io.evenrung.measure.ladder;

import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.supervisor;
import static io.evenrung.measure.Given.unmeasured;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unmeasured;
import io.evenrung.model.Organization;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuccessorsTest {

    private static Successors of(Organization organization, String track, String code) {
        return all(organization, Successors.class).stream()
                .filter(s -> s.subject().equals(Subject.level(Given.id(track, code))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_rung_but_the_top_of_each_ladder_is_asked_for_its_successor() {
        List<String> asked = all(evenLadders(), Successors.class).stream()
                .map(s -> s.subject().label())
                .toList();
        assertEquals(List.of("Engineering P1", "Engineering M1"), asked);
        assertEquals(1, of(evenLadders(), "ic", "P1").successors());
    }

    @Test
    void a_gap_in_the_ranks_is_a_dead_end_that_favours_the_other_track() {
        Organization gaps = organization(
                ic("P1", 1, null),
                ic("P3", 3, null),
                manager("M1", 1, null),
                manager("M3", 3, null),
                supervisor("S1", 1, null),
                supervisor("S3", 3, null));
        Successors ic = of(gaps, "ic", "P1");
        assertEquals(0, ic.successors());
        assertEquals(Favours.MANAGEMENT, ic.favours());
        assertEquals(Favours.INDIVIDUAL_CONTRIBUTORS, of(gaps, "manager", "M1").favours());
        assertEquals(Favours.NEITHER, of(gaps, "supervisor", "S1").favours());
        assertEquals(0, figure(ic, "rungs of rank 2"));
        assertEquals(3, figure(ic, "top rank of its ladder"));
    }

    @Test
    void rungs_of_one_rank_share_their_successors() {
        Organization forked =
                organization(manager("M3", 3, null), manager("M4 MD", 4, null), manager("M4 NMD", 4, null));
        assertEquals(2, of(forked, "manager", "M3").successors());
        assertEquals(1, all(forked, Successors.class).size());
    }

    @Test
    void a_ladder_of_one_rung_has_no_dead_end() {
        Organization one = organization(ic("P1", null, null), manager("M1", 1, null));
        assertTrue(all(one, Successors.class).isEmpty());
        assertTrue(unmeasured(one, Successors.class).isEmpty());
    }

    @Test
    void ladders_without_ranks_are_not_evaluated_once_a_family() {
        Organization unranked = organization(
                Stream.of(
                                ic("P1", null, "20"),
                                ic("P2", null, "21"),
                                manager("M1", null, "20"),
                                manager("M2", null, "21"))
                        .toList(),
                List.of());
        assertEquals(
                List.of(new Unmeasured(
                        Successors.class,
                        Subject.family(Given.FAMILY),
                        Doubt.missing(
                                "which rung follows which is not declared: rungs without a rank",
                                new Need("levels.csv", "rank")),
                        List.of(Operand.count("rungs without a rank", 4)))),
                unmeasured(unranked, Successors.class));
    }

    @Test
    void a_rung_without_rank_may_be_the_missing_successor() {
        Organization open = organization(ic("P1", 1, null), ic("P3", 3, null), ic("Px", null, null));
        assertEquals(
                List.of(Subject.level(Given.id("ic", "P1")), Subject.family(Given.FAMILY)),
                unmeasured(open, Successors.class).stream()
                        .map(Unmeasured::subject)
                        .toList());
    }

    @Test
    void without_tracks_it_is_not_evaluated() {
        assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), Successors.class)));
    }
}
