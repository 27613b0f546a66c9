package io.evenrung.measure.promotion;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.promotion.Promoting.LATELY;
import static io.evenrung.measure.promotion.Promoting.M1;
import static io.evenrung.measure.promotion.Promoting.M2;
import static io.evenrung.measure.promotion.Promoting.P1;
import static io.evenrung.measure.promotion.Promoting.P2;
import static io.evenrung.measure.promotion.Promoting.moved;
import static io.evenrung.measure.promotion.Promoting.some;
import static io.evenrung.measure.promotion.Promoting.withAnnouncements;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Given;
import io.evenrung.measure.Need;
import io.evenrung.model.Announcement;
import io.evenrung.model.Announcement.Kind;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnouncementMeasuresTest {

    @Test
    void promotions_that_are_all_announced_keep_the_rule_beyond_doubt() {
        AnnouncementRate rate = rate(300, 300, 300, 300);
        assertEquals(1, rate.comparison().ratio(), 1e-12);
        assertNull(rate.doubtAt(0.8));
        assertEquals(Favours.NEITHER, rate.favours());
    }

    @Test
    void ics_who_are_announced_a_third_as_often_are_far_from_parity() {
        AnnouncementRate rate = rate(150, 50, 150, 150);
        assertEquals(1 / 3.0, rate.comparison().ratio(), 1e-12);
        assertTrue(rate.significant() && rate.parityAtMost() < 0.8);
        assertEquals(Favours.MANAGEMENT, rate.favours());
    }

    @Property(tries = 20)
    void exchanging_the_tracks_exchanges_whom_it_favours(
            @ForAll @IntRange(min = 5, max = 80) int ics, @ForAll @IntRange(min = 5, max = 80) int managers) {
        AnnouncementRate one = rate(ics, 1 + ics / 2, managers, 1 + managers / 3);
        AnnouncementRate other = rate(managers, 1 + managers / 3, ics, 1 + ics / 2);
        assertEquals(one.favours(), other.favours().mirrored());
        assertEquals(one.significant(), other.significant());
        assertEquals(one.parityAtMost(), other.parityAtMost(), 1e-9);
    }

    @Test
    void few_promotions_cannot_decide() {
        assertEquals(Doubt.Kind.THIN, kind(rate(10, 10, 10, 10).doubtAt(0.8)));
    }

    @Test
    void an_announcement_ninety_days_before_or_after_is_of_the_promotion_and_others_are_not() {
        assertEquals(5, announced(LATELY.minusDays(90)));
        assertEquals(5, announced(LATELY.plusDays(90)));
        assertEquals(0, announced(LATELY.minusDays(91)));
        assertEquals(0, announced(LATELY.plusDays(91)));
    }

    @Test
    void promotions_of_the_last_ninety_days_may_yet_be_announced_and_do_not_count() {
        List<Move> moves = new ArrayList<>(some(5, i -> up("e" + i)));
        moves.addAll(some(5, i -> managerUp("m" + i)));
        moves.add(new Move("on the day", AS_OF.minusDays(90), P1, P2));
        moves.add(new Move("too late", AS_OF.minusDays(89), P1, P2));
        List<Announcement> all = announcements(moves, 0);
        AnnouncementRate rate = only(withAnnouncements(moved(moves), all), AnnouncementRate.class);
        assertEquals(6, rate.comparison().icExposure());
        assertEquals(6, rate.comparison().icEvents());
    }

    @Test
    void an_announcement_that_is_yet_to_come_is_none() {
        List<Move> moves = new ArrayList<>(some(5, i -> managerUp("m" + i)));
        List<Announcement> all = new ArrayList<>(announcements(moves, 0));
        moves.addAll(some(5, i -> new Move("e" + i, AS_OF.minusDays(90), P1, P2)));
        for (int i = 0; i < 5; i++) {
            all.add(promotion("late" + i, AS_OF.plusDays(1), "e" + i));
            all.add(new Announcement("story" + i, AS_OF.minusDays(90), Kind.STORY, "e" + i));
        }
        AnnouncementRate rate = only(withAnnouncements(moved(moves), all), AnnouncementRate.class);
        assertEquals(0, rate.comparison().icEvents());
    }

    @Test
    void a_first_step_into_management_counts_for_neither_side() {
        List<Move> moves = new ArrayList<>(some(5, i -> up("e" + i)));
        moves.addAll(some(5, i -> managerUp("m" + i)));
        moves.addAll(some(5, i -> new Move("n" + i, LATELY, P1, M1)));
        AnnouncementRate rate = only(withAnnouncements(moved(moves), announcements(moves, 0)), AnnouncementRate.class);
        assertEquals(5, rate.comparison().icExposure());
        assertEquals(5, rate.comparison().managerExposure());
    }

    @Test
    void announcements_of_nobody_in_particular_keep_the_rule_from_holding() {
        List<Move> moves = moves(300, 300);
        List<Announcement> some = new ArrayList<>(announcements(moves, 0));
        for (int i = 0; i < 200; i++) {
            some.add(promotion("unnamed" + i, LATELY, null));
        }
        AnnouncementRate rate = only(withAnnouncements(moved(moves), some), AnnouncementRate.class);
        assertEquals(Doubt.Kind.MISSING, kind(rate.doubtAt(0.8)));
        assertFalse(rate.conditions().isEmpty());
    }

    @Test
    void announcements_that_all_name_nobody_are_missing_a_column() {
        Organization unnamed = withAnnouncements(moved(moves(5, 5)), List.of(promotion("a", LATELY, null)));
        Doubt doubt = doubt(unnamed, AnnouncementRate.class);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals(List.of(new Need("announcements.csv", "worker_id")), doubt.needs());
    }

    @Test
    void without_announcements_it_is_missing_and_with_an_empty_file_nothing_can_be_compared() {
        assertEquals(
                Doubt.Kind.MISSING,
                doubt(moved(moves(5, 5)), AnnouncementRate.class).kind());
        assertEquals(
                Doubt.Kind.THIN,
                doubt(withAnnouncements(moved(moves(5, 5)), List.of()), AnnouncementRate.class)
                        .kind());
    }

    @Test
    void without_promotions_there_is_nothing_and_without_moves_it_is_missing() {
        Organization none = withAnnouncements(moved(List.of()), List.of());
        assertEquals(
                Doubt.Kind.INAPPLICABLE, doubt(none, AnnouncementRate.class).kind());
        assertEquals(
                Doubt.Kind.MISSING,
                doubt(Given.evenLadders(), AnnouncementRate.class).kind());
    }

    @Test
    void four_promoted_on_one_track_are_too_few() {
        List<Move> moves = moves(4, 50);
        assertEquals(
                Doubt.Kind.THIN,
                doubt(withAnnouncements(moved(moves), announcements(moves, 0)), AnnouncementRate.class)
                        .kind());
    }

    private static double announced(LocalDate day) {
        List<Move> moves = moves(5, 5);
        List<Announcement> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(promotion("e" + i, day, "e" + i));
            all.add(promotion("m" + i, LATELY, "m" + i));
        }
        return only(withAnnouncements(moved(moves), all), AnnouncementRate.class)
                .comparison()
                .icEvents();
    }

    private static AnnouncementRate rate(int ics, int announcedIcs, int managers, int announcedManagers) {
        List<Move> moves = moves(ics, managers);
        List<Announcement> all = new ArrayList<>();
        for (int i = 0; i < announcedIcs; i++) {
            all.add(promotion("e" + i, LATELY, "e" + i));
        }
        for (int i = 0; i < announcedManagers; i++) {
            all.add(promotion("m" + i, LATELY, "m" + i));
        }
        return only(withAnnouncements(moved(moves), all), AnnouncementRate.class);
    }

    private static List<Move> moves(int ics, int managers) {
        List<Move> moves = new ArrayList<>(some(ics, i -> up("e" + i)));
        moves.addAll(some(managers, i -> managerUp("m" + i)));
        return moves;
    }

    private static List<Announcement> announcements(List<Move> moves, int days) {
        return moves.stream()
                .map(m -> promotion(m.worker(), m.effective().plusDays(days), m.worker()))
                .toList();
    }

    private static Move up(String worker) {
        return new Move(worker, LATELY, P1, P2);
    }

    private static Move managerUp(String worker) {
        return new Move(worker, LATELY, M1, M2);
    }

    private static Announcement promotion(String id, LocalDate day, @Nullable String worker) {
        return new Announcement(id, day, Kind.PROMOTION, worker);
    }
}
