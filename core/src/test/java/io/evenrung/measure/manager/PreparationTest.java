package io.evenrung.measure.manager;

import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.withoutTracks;
import static io.evenrung.measure.manager.Staff.AS_OF;
import static io.evenrung.measure.manager.Staff.IC;
import static io.evenrung.measure.manager.Staff.M1;
import static io.evenrung.measure.manager.Staff.M2;
import static io.evenrung.measure.manager.Staff.NOBODY;
import static io.evenrung.measure.manager.Staff.NO_TRACK;
import static io.evenrung.measure.manager.Staff.SUPERVISOR;
import static io.evenrung.measure.manager.Staff.developed;
import static io.evenrung.measure.manager.Staff.moved;
import static io.evenrung.measure.manager.Staff.name;
import static io.evenrung.measure.manager.Staff.promoted;
import static io.evenrung.measure.manager.Staff.worker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.DevelopmentRecord.Kind;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PreparationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final List<Move> FIVE = promoted(5, DAY);

    private static Organization with(List<Move> moves, DevelopmentRecord... records) {
        return developed(moved(NOBODY, moves), records);
    }

    private static DevelopmentRecord[] records(Kind kind, LocalDate... days) {
        DevelopmentRecord[] records = new DevelopmentRecord[days.length];
        for (int i = 0; i < days.length; i++) {
            records[i] = DevelopmentRecord.of(name(i), kind, days[i]);
        }
        return records;
    }

    @Test
    void what_was_done_on_the_first_day_was_done_in_time_and_what_came_after_was_not() {
        Organization given = with(
                FIVE, records(Kind.LEADERSHIP_ASSESSMENT, DAY, DAY.minusYears(3), DAY.plusDays(1), DAY.minusDays(1)));
        assertEquals(3.0 / 5, only(given, ManagersVetted.class).share());
        assertEquals(0, only(given, ManagersTrainedBefore.class).share());
        assertEquals(0, only(given, ManagersFromProgramme.class).share());
    }

    @Test
    void training_counts_for_a_month_longer_where_it_may_follow() {
        Organization given = with(
                FIVE,
                records(
                        Kind.LEADERSHIP_TRAINING,
                        DAY,
                        DAY.plusDays(30),
                        DAY.plusDays(31),
                        DAY.minusDays(9),
                        DAY.plusDays(2)));
        assertEquals(2.0 / 5, only(given, ManagersTrainedBefore.class).share());
        assertEquals(4.0 / 5, only(given, ManagersTrainedSoon.class).share());
    }

    @Test
    void whose_month_is_not_over_is_not_asked_for_training_yet() {
        LocalDate late = AS_OF.minusDays(30);
        assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(with(promoted(5, late)), ManagersTrainedSoon.class)));
        assertEquals(
                0,
                only(with(promoted(5, late.minusDays(1))), ManagersTrainedSoon.class)
                        .share());
    }

    @Test
    void who_left_or_went_back_within_the_month_is_left_out() {
        List<Move> moves = new ArrayList<>(promoted(7, DAY));
        moves.add(new Move("a", DAY.plusDays(30), M1, IC));
        moves.add(new Move("b", DAY.plusDays(31), M1, SUPERVISOR));
        moves.add(new Move("c", DAY.plusDays(10), M1, M2));
        Organization given = developed(moved(
                Staff.of(
                        worker("d", M1).withLeft(DAY.plusDays(29)),
                        worker("e", M1).withLeft(DAY.plusDays(30))),
                moves));
        assertEquals(5, only(given, ManagersTrainedSoon.class).tally().total());
        assertEquals(7, only(given, ManagersTrainedBefore.class).tally().total());
    }

    @Test
    void somebody_made_a_manager_twice_counts_once_and_has_to_be_ready_both_times() {
        List<Move> moves = new ArrayList<>(FIVE);
        moves.add(new Move("a", DAY.minusMonths(2), IC, M1));
        moves.add(new Move("a", DAY.minusMonths(1), M1, IC));
        Organization late = with(moves, records(Kind.PIPELINE_PROGRAMME, DAY.minusDays(9)));
        Organization early = with(moves, records(Kind.PIPELINE_PROGRAMME, DAY.minusMonths(2)));
        assertEquals(5, only(late, ManagersFromProgramme.class).tally().total());
        assertEquals(0, only(late, ManagersFromProgramme.class).share());
        assertEquals(0.2, only(early, ManagersFromProgramme.class).share());
    }

    @Test
    void hires_moves_within_management_and_moves_from_an_unmapped_rung_make_no_new_manager() {
        List<Move> moves = new ArrayList<>(promoted(4, DAY));
        moves.add(new Move("hired", DAY, null, M1));
        moves.add(new Move("upward", DAY, M1, M2));
        moves.add(new Move("unmapped", DAY, NO_TRACK, M1));
        assertEquals(Doubt.Kind.THIN, kind(doubt(with(moves), ManagersVetted.class)));
        moves.add(new Move("supervisor", DAY, SUPERVISOR, M1));
        assertEquals(5, only(with(moves), ManagersVetted.class).tally().total());
    }

    @Test
    void moves_before_the_window_and_after_the_as_of_date_do_not_count() {
        LocalDate before = AS_OF.minusMonths(24);
        for (LocalDate outside : List.of(before, AS_OF.plusDays(1))) {
            assertEquals(Doubt.Kind.INAPPLICABLE, kind(doubt(with(promoted(9, outside)), ManagersVetted.class)));
        }
        for (LocalDate inside : List.of(before.plusDays(1), AS_OF)) {
            assertEquals(
                    9,
                    only(with(promoted(9, inside)), ManagersVetted.class)
                            .tally()
                            .total());
        }
    }

    @Test
    void a_file_without_rows_says_that_nobody_was_assessed_and_a_missing_one_says_nothing() {
        assertEquals(0, only(with(FIVE), ManagersVetted.class).share());
        for (var type : Preparation.MEASURES) {
            assertEquals(
                    List.of(new Need("development.csv", "date"), new Need("development.csv", "kind")),
                    doubt(moved(NOBODY, FIVE), type).needs());
            assertEquals(Doubt.Kind.MISSING, kind(doubt(NOBODY, type)));
            assertEquals(Doubt.Kind.MISSING, kind(doubt(withoutTracks(), type)));
        }
    }

    @Property(tries = 100)
    void one_more_record_lowers_no_share(
            @ForAll @Size(5) List<@IntRange(min = -40, max = 40) Integer> days,
            @ForAll @IntRange(min = 0, max = 4) int who,
            @ForAll @IntRange(min = -40, max = 40) int when) {
        List<DevelopmentRecord> records = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            records.add(DevelopmentRecord.of(name(i), Kind.LEADERSHIP_TRAINING, DAY.plusDays(days.get(i))));
        }
        Organization fewer = with(FIVE, records.toArray(DevelopmentRecord[]::new));
        records.add(DevelopmentRecord.of(name(who), Kind.LEADERSHIP_TRAINING, DAY.plusDays(when)));
        Organization more = with(FIVE, records.toArray(DevelopmentRecord[]::new));
        double before = only(more, ManagersTrainedBefore.class).share();
        double soon = only(more, ManagersTrainedSoon.class).share();
        assertTrue(before >= only(fewer, ManagersTrainedBefore.class).share());
        assertTrue(soon >= only(fewer, ManagersTrainedSoon.class).share());
        assertTrue(soon >= before, "whoever was trained before was trained in time");
    }
}
