package io.evenrung.measure.promotion;

import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Need;
import io.evenrung.model.GradeScale;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.ResultsWeight;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ResultsWeightMeasuresTest {

    @Test
    void equal_weights_are_no_points_apart() {
        ResultsWeightGap gap = only(weighted(weight("ic", 0.5), weight("manager", 0.5)), ResultsWeightGap.class);
        assertEquals(0, gap.points());
        assertNull(gap.doubtAt(0.1));
        assertEquals(2, gap.operands().size());
        assertEquals(Favours.NEITHER, gap.favours());
    }

    @Property
    void ten_points_apart_are_not_more_than_ten_and_eleven_are(@ForAll @IntRange(min = 0, max = 89) int percent) {
        ResultsWeight ic = weight("ic", percent / 100.0);
        assertFalse(only(weighted(ic, weight("manager", (percent + 10) / 100.0)), ResultsWeightGap.class)
                        .points()
                > 0.1);
        assertEquals(
                0.11,
                only(weighted(ic, weight("manager", (percent + 11) / 100.0)), ResultsWeightGap.class)
                        .points());
    }

    @Test
    void it_does_not_matter_which_track_has_the_greater_weight() {
        assertEquals(
                0.3,
                only(weighted(weight("ic", 0.4), weight("manager", 0.7)), ResultsWeightGap.class)
                        .points());
        assertEquals(
                0.3,
                only(weighted(weight("ic", 0.7), weight("manager", 0.4)), ResultsWeightGap.class)
                        .points());
    }

    @Test
    void of_several_tracks_the_two_of_different_kind_that_are_farthest_apart_count() {
        ResultsWeightGap gap = only(
                threeTracks(weight("expert", 0.5), weight("maker", 0.9), weight("manager", 0.6)),
                ResultsWeightGap.class);
        assertEquals(0.3, gap.points());
    }

    @Test
    void a_track_of_unknown_weight_leaves_open_what_the_others_do_not_break() {
        ResultsWeightGap gap = only(threeTracks(weight("expert", 0.5), weight("manager", 0.6)), ResultsWeightGap.class);
        assertEquals(0.1, gap.points());
        assertEquals(Doubt.Kind.MISSING, kind(gap.doubtAt(0.1)));
        assertEquals(
                0.4,
                only(threeTracks(weight("expert", 0.5), weight("manager", 0.9)), ResultsWeightGap.class)
                        .points());
    }

    @Test
    void weights_of_one_side_alone_or_of_none_are_missing_and_named() {
        for (Organization organization : List.of(weighted(weight("ic", 0.5)), weighted(), Given.evenLadders())) {
            Doubt doubt = doubt(organization, ResultsWeightGap.class);
            assertEquals(Doubt.Kind.MISSING, doubt.kind());
            assertEquals(List.of(Need.policy("policy.results_weight")), doubt.needs());
        }
    }

    @Test
    void a_weight_of_a_track_that_is_not_compared_changes_nothing() {
        ResultsWeightGap gap = only(
                weighted(weight("ic", 0.5), weight("manager", 0.5), weight("supervisor", 0.1), weight("gone", 0.9)),
                ResultsWeightGap.class);
        assertEquals(0, gap.points());
        assertNull(gap.doubtAt(0.1));
    }

    @Test
    void where_there_is_one_kind_of_track_only_there_is_nothing_to_compare() {
        Organization ics = policy(
                Given.organization(Given.ic("P1", 1, "20")),
                p -> p.withStandards(p.standards().withResultsWeights(Supplied.of(List.of(weight("ic", 0.5))))));
        assertEquals(Doubt.Kind.INAPPLICABLE, doubt(ics, ResultsWeightGap.class).kind());
    }

    private static ResultsWeight weight(String track, double share) {
        return new ResultsWeight(track, share);
    }

    private static Organization weighted(ResultsWeight... weights) {
        return weighted(Given.evenLadders(), weights);
    }

    private static Organization weighted(Organization organization, ResultsWeight... weights) {
        return policy(
                organization, p -> p.withStandards(p.standards().withResultsWeights(Supplied.of(List.of(weights)))));
    }

    private static Organization threeTracks(ResultsWeight... weights) {
        List<Level> levels = List.of(
                Level.of(Given.id("expert", "E1")),
                Level.of(Given.id("maker", "P1")),
                Level.of(Given.id("manager", "M1")));
        List<Track> tracks = List.of(
                Track.individualContributor("expert"),
                Track.individualContributor("maker"),
                Track.management("manager"));
        return weighted(
                Organization.of(
                        "Test",
                        Given.AS_OF,
                        new JobArchitecture(
                                tracks,
                                List.of(JobFamily.of(Given.FAMILY)),
                                Supplied.of(levels),
                                List.of(),
                                true,
                                GradeScale.numeric())),
                weights);
    }
}
