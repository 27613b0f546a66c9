package io.evenrung.measure.promotion;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.promotion.Promoting.M1;
import static io.evenrung.measure.promotion.Promoting.M2;
import static io.evenrung.measure.promotion.Promoting.P1;
import static io.evenrung.measure.promotion.Promoting.P2;
import static io.evenrung.measure.promotion.Promoting.withExits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Need;
import io.evenrung.measure.Value;
import io.evenrung.model.Exit;
import io.evenrung.model.Exit.Reason;
import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExitMeasuresTest {

    private static final LocalDate PROMOTED = LocalDate.of(2024, 1, 1);
    private static final LocalDate LEFT = LocalDate.of(2024, 7, 1);
    private static final double LIMIT = 1.25;

    @Test
    void the_promoted_who_leave_less_often_than_their_peers_keep_the_rule() {
        PostPromotionExits exits = measure(new Staff().promoted(200, 4).peers(1000, 100));
        assertTrue(exits.ratio() < 0.3);
        assertEquals(1, exits.disparityAtLeast());
        assertNull(exits.doubtAt(LIMIT));
        assertEquals(Favours.NEITHER, exits.favours());
    }

    @Test
    void the_promoted_who_leave_far_more_often_break_it() {
        PostPromotionExits exits = measure(new Staff().promoted(200, 60).peers(1000, 60));
        assertTrue(exits.significant());
        assertTrue(exits.disparityAtLeast() > 3 && exits.disparityAtLeast() < exits.ratio());
        assertNotNull(exits.interval());
    }

    @Test
    void the_ratio_is_that_of_exits_per_person_year_on_one_rung_and_in_one_year() {
        PostPromotionExits exits = measure(new Staff().promoted(100, 5).peers(100, 10));
        // half a leap year up to and with the first of July is 183 days
        double promoted = (95 * 366 + 5 * 183) / 365.25;
        double peers = (90 * 366 + 10 * 183) / 365.25;
        assertEquals(5 / promoted / (10 / peers), exits.ratio(), 1e-12);
        assertEquals(promoted + peers, exits.personYears(), 1e-9);
        assertEquals(5, figure(exits, "exits of the promoted"));
        assertEquals(10, figure(exits, "exits of unpromoted peers"));
        assertEquals(Doubt.Kind.THIN, kind(exits.doubtAt(LIMIT)));
        assertEquals(new Value.Number(exits.ratio()), exits.measured());
    }

    @Test
    void where_no_peer_left_at_all_the_ratio_has_no_end() {
        PostPromotionExits exits = measure(new Staff().promoted(200, 60).peers(1000, 0));
        assertEquals(new Value.Text("∞"), exits.measured());
        assertNull(exits.interval());
        assertTrue(exits.significant() && exits.disparityAtLeast() > LIMIT);
    }

    @Test
    void one_exit_of_a_few_is_not_enough_to_decide() {
        PostPromotionExits exits = measure(new Staff().promoted(10, 1).peers(10, 0));
        assertFalse(exits.significant() && exits.disparityAtLeast() > LIMIT);
        assertEquals(Doubt.Kind.THIN, kind(exits.doubtAt(LIMIT)));
    }

    @Test
    void dismissals_and_retirements_are_no_voluntary_exits() {
        Staff staff = new Staff().promoted(100, 5).peers(100, 10);
        staff.leave("dismissed", P2, Reason.DISMISSAL, LEFT).promote("dismissed");
        staff.leave("retired", P2, Reason.RETIREMENT, LEFT);
        PostPromotionExits exits = measure(staff);
        assertEquals(5, figure(exits, "exits of the promoted"));
        assertEquals(10, figure(exits, "exits of unpromoted peers"));
    }

    @Test
    void an_exit_without_a_reason_counts_against_neither_verdict() {
        Staff keeping = new Staff().promoted(200, 4).peers(1000, 100);
        for (int i = 0; i < 60; i++) {
            keeping.leave("open" + i, P2, null, LEFT).promote("open" + i);
        }
        PostPromotionExits open = measure(keeping);
        assertEquals(4, figure(open, "exits of the promoted"));
        assertEquals(Doubt.Kind.MISSING, kind(open.doubtAt(LIMIT)));

        Staff breaking = new Staff().promoted(200, 60).peers(1000, 60);
        for (int i = 0; i < 300; i++) {
            breaking.leave("open" + i, P2, null, LEFT);
        }
        PostPromotionExits spared = measure(breaking);
        assertFalse(spared.disparityAtLeast() > LIMIT);
        assertEquals(300, figure(spared, "exits not known to be voluntary"));
    }

    @Test
    void whoever_left_without_a_recorded_exit_may_have_left_of_their_own_accord() {
        Staff staff = new Staff().promoted(200, 4).peers(1000, 100);
        for (int i = 0; i < 60; i++) {
            staff.worker("gone" + i, P2, LEFT).promote("gone" + i);
        }
        assertEquals(Doubt.Kind.MISSING, kind(measure(staff).doubtAt(LIMIT)));
    }

    @Test
    void exits_of_people_who_stood_on_no_known_rung_leave_it_open() {
        Staff staff = new Staff().promoted(200, 4).peers(1000, 100);
        for (int i = 0; i < 60; i++) {
            staff.exits.add(new Exit("nobody known" + i, LEFT, null, Reason.PAY));
        }
        PostPromotionExits exits = measure(staff);
        assertEquals(Doubt.Kind.MISSING, kind(exits.doubtAt(LIMIT)));
        assertEquals(1, exits.conditions().size());
    }

    @Test
    void twelve_months_to_the_day_after_a_promotion_one_is_a_peer_again() {
        Staff staff = new Staff().promoted(100, 5).peers(100, 10);
        LocalDate day = LocalDate.of(2023, 3, 1);
        staff.leave("last day", P2, Reason.PAY, LocalDate.of(2024, 2, 29));
        staff.moves.add(new Move("last day", day, P1, P2));
        staff.leave("day after", P2, Reason.PAY, LocalDate.of(2024, 3, 1));
        staff.moves.add(new Move("day after", day, P1, P2));
        PostPromotionExits exits = measure(staff);
        assertEquals(6, figure(exits, "exits of the promoted"));
        assertEquals(11, figure(exits, "exits of unpromoted peers"));
    }

    @Test
    void exits_outside_the_window_or_yet_to_come_are_none() {
        Staff staff = new Staff().promoted(100, 5).peers(100, 10);
        staff.leave("long ago", P2, Reason.PAY, AS_OF.minusMonths(24));
        staff.exits.add(new Exit("peer 50", AS_OF.plusDays(1), null, Reason.PAY));
        PostPromotionExits exits = measure(staff);
        assertEquals(10, figure(exits, "exits of unpromoted peers"));
        assertEquals(List.of(), exits.conditions());
    }

    @Test
    void an_exit_recorded_twice_happened_once_and_one_of_two_kinds_is_open() {
        Staff staff = new Staff().promoted(100, 5).peers(100, 10);
        staff.exits.add(new Exit("peer 0", LEFT, true, Reason.OTHER));
        staff.exits.add(new Exit("promoted 0", LEFT, null, Reason.DISMISSAL));
        PostPromotionExits exits = measure(staff);
        assertEquals(10, figure(exits, "exits of unpromoted peers"));
        assertEquals(4, figure(exits, "exits of the promoted"));
        assertEquals(1, figure(exits, "exits not known to be voluntary"));
    }

    @Property(tries = 10)
    void a_step_into_management_is_a_promotion_like_one_up_the_ic_ladder(
            @ForAll @IntRange(min = 5, max = 60) int promoted, @ForAll @IntRange(min = 5, max = 60) int peers) {
        Staff up = new Staff().promoted(promoted, promoted / 3).peers(peers, peers / 2);
        Staff over = new Staff(P1, M1).promoted(promoted, promoted / 3).peers(peers, peers / 2);
        Staff managers = new Staff(M1, M2).promoted(promoted, promoted / 3).peers(peers, peers / 2);
        assertEquals(measure(up), measure(over));
        assertEquals(measure(up), measure(managers));
    }

    @Test
    void where_fewer_than_five_were_promoted_no_figure_is_shown() {
        assertEquals(
                Doubt.Kind.THIN,
                doubt(new Staff().promoted(4, 4).peers(100, 10).organization(), PostPromotionExits.class)
                        .kind());
    }

    @Test
    void four_people_promoted_in_two_years_are_four() {
        Staff staff = new Staff().peers(100, 10);
        for (int i = 0; i < 4; i++) {
            staff.worker("e" + i, P2, null);
            staff.moves.add(new Move("e" + i, LocalDate.of(2023, 7, 1), P1, P2));
        }
        assertEquals(
                Doubt.Kind.THIN,
                doubt(staff.organization(), PostPromotionExits.class).kind());
    }

    @Test
    void without_exits_moves_or_workers_it_is_missing() {
        Doubt doubt = doubt(Given.evenLadders(), PostPromotionExits.class);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals(
                List.of(
                        new Need("exits.csv", "reason"),
                        new Need("exits.csv", "worker_id"),
                        new Need("moves.csv", "worker_id"),
                        new Need("workers.csv", "worker_id")),
                doubt.needs());
    }

    @Test
    void reasons_that_nobody_recorded_are_missing_and_named() {
        Staff staff = new Staff().promoted(50, 0).peers(50, 0);
        staff.leave("open", P2, null, LEFT);
        Doubt doubt = doubt(staff.organization(), PostPromotionExits.class);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals(List.of(new Need("exits.csv", "reason")), doubt.needs());
    }

    @Test
    void where_nobody_left_it_cannot_be_said_and_where_nobody_was_promoted_there_is_nothing_to_say() {
        Organization stable = new Staff().promoted(50, 0).peers(50, 0).organization();
        assertEquals(Doubt.Kind.THIN, doubt(stable, PostPromotionExits.class).kind());
        Organization still = withExits(
                new Staff().peers(50, 10).organization(), List.of(new Exit("peer 0", LEFT, null, Reason.PAY)));
        assertEquals(
                Doubt.Kind.INAPPLICABLE, doubt(still, PostPromotionExits.class).kind());
    }

    @Test
    void a_change_between_rungs_that_nothing_orders_may_have_been_a_promotion() {
        Organization unordered = Given.organization(Given.ic("P1", null, null), Given.ic("P2", null, null));
        Organization moved = unordered.withPractice(
                new Staff().promoted(50, 10).peers(50, 10).organization().practice());
        Doubt doubt = doubt(moved, PostPromotionExits.class);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals(List.of(new Need("levels.csv", "grade"), new Need("levels.csv", "rank")), doubt.needs());
    }

    private static PostPromotionExits measure(Staff staff) {
        return only(staff.organization(), PostPromotionExits.class);
    }

    /** People of one rung: some of them promoted to it a year before the as-of date, and some who leave halfway. */
    private static final class Staff {
        private final List<Worker> workers = new ArrayList<>();
        private final List<Move> moves = new ArrayList<>();
        private final List<Exit> exits = new ArrayList<>();
        private final LevelId from;
        private final LevelId to;

        private Staff() {
            this(P1, P2);
        }

        private Staff(LevelId from, LevelId to) {
            this.from = from;
            this.to = to;
        }

        private Staff promoted(int number, int leaving) {
            for (int i = 0; i < number; i++) {
                some("promoted " + i, i < leaving).promote("promoted " + i);
            }
            return this;
        }

        private Staff peers(int number, int leaving) {
            for (int i = 0; i < number; i++) {
                some("peer " + i, i < leaving);
            }
            return this;
        }

        private Staff some(String id, boolean leaves) {
            return leaves ? leave(id, to, Reason.OTHER, LEFT) : worker(id, to, null);
        }

        private Staff promote(String id) {
            moves.add(new Move(id, PROMOTED, from, to));
            return this;
        }

        private Staff leave(String id, LevelId level, @Nullable Reason reason, LocalDate day) {
            exits.add(new Exit(id, day, null, reason));
            return worker(id, level, day);
        }

        private Staff worker(String id, LevelId level, @Nullable LocalDate left) {
            workers.add(Worker.of(id, level).withHired(LocalDate.of(2015, 1, 1)).withLeft(left));
            return this;
        }

        private Organization organization() {
            return withExits(
                    Given.practice(
                            Given.evenLadders(),
                            p -> p.withWorkers(Supplied.of(workers)).withMoves(Supplied.of(moves))),
                    exits);
        }
    }
}
