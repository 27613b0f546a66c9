package io.evenrung.measure.ladder;

import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.organization;
import static io.evenrung.measure.Given.unmeasured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Need;
import io.evenrung.measure.Value;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.RoleCharter;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DutyOverlapTest {

    private static Organization given(@Nullable List<String> ofIc, @Nullable List<String> ofManager) {
        return organization(with(ic("P5", 5, "26"), ofIc), with(manager("M1", 1, "26"), ofManager));
    }

    private static Level with(Level level, @Nullable List<String> duties) {
        return level.withCharter(RoleCharter.unknown().withDuties(duties));
    }

    @Test
    void half_of_the_duties_in_common_is_an_overlap_of_exactly_one_half() {
        DutyOverlap overlap = only(given(List.of("a", "b", "c"), List.of("b", "c", "d")), DutyOverlap.class);
        assertEquals(0.5, overlap.overlap());
        assertEquals(new Value.Share(0.5), overlap.measured());
        assertEquals(Favours.NEITHER, overlap.favours());
        assertEquals(3, figure(overlap, "duties of the IC rung"));
        assertEquals(3, figure(overlap, "duties of the management rung"));
        assertEquals(2, figure(overlap, "duties of both"));
        assertNull(overlap.doubtAt(0.5));
    }

    @Test
    void neither_case_nor_spaces_make_a_duty_another_one_and_none_counts_twice() {
        DutyOverlap overlap = only(
                given(List.of("Hire people ", "hire PEOPLE"), List.of("HIRE people", "Straße")), DutyOverlap.class);
        assertEquals(0.5, overlap.overlap());
        assertEquals(1, overlap.icDuties());
    }

    @Test
    void a_sharp_s_and_its_capitals_are_the_same() {
        assertEquals(
                1,
                only(given(List.of("STRASSE"), List.of("Straße")), DutyOverlap.class)
                        .overlap());
    }

    @Test
    void capitals_of_the_turkish_locale_do_not_part_what_is_the_same() {
        assertEquals(
                1,
                only(given(List.of("HIRING"), List.of("hiring")), DutyOverlap.class)
                        .overlap());
    }

    @Test
    void a_rung_of_which_no_duty_is_known_or_written_is_not_shown_to_be_another_job() {
        List<Doubt> doubts = List.of(
                doubt(given(null, List.of("a")), DutyOverlap.class),
                doubt(given(List.of(), List.of("a")), DutyOverlap.class),
                doubt(given(List.of(), List.of()), DutyOverlap.class),
                doubt(given(null, null), DutyOverlap.class));
        for (Doubt doubt : doubts) {
            assertEquals(Doubt.Kind.MISSING, kind(doubt));
            assertEquals(List.of(new Need("levels.csv", "duties")), doubt.needs());
        }
    }

    @Test
    void a_column_that_is_blank_throughout_is_named_once() {
        Organization blank = Given.evenLadders();
        assertEquals(1, unmeasured(blank, DutyOverlap.class).size());
    }

    @Test
    void without_a_pair_there_is_nothing_to_compare() {
        Organization apart = organization(with(ic("P5", 5, "26"), List.of("a")), manager("M1", 1, "27"));
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(apart, DutyOverlap.class)));
    }

    @Property(tries = 100)
    void which_of_the_two_is_the_ic_rung_does_not_matter(
            @ForAll @Size(min = 1, max = 6) Set<@IntRange(max = 8) Integer> one,
            @ForAll @Size(min = 1, max = 6) Set<@IntRange(max = 8) Integer> other) {
        List<String> first = one.stream().map(i -> "duty " + i).toList();
        List<String> second = other.stream().map(i -> "duty " + i).toList();
        double overlap = only(given(first, second), DutyOverlap.class).overlap();
        assertEquals(overlap, only(given(second, first), DutyOverlap.class).overlap());
        assertEquals(overlap == 1, one.equals(other));
    }
}
