package io.evenrung.measure.promotion;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.promotion.Promoting.M1;
import static io.evenrung.measure.promotion.Promoting.P1;
import static io.evenrung.measure.promotion.Promoting.moved;
import static io.evenrung.measure.promotion.Promoting.withAnnouncements;
import static io.evenrung.measure.promotion.Promoting.withWorkers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Given;
import io.evenrung.measure.Need;
import io.evenrung.model.Announcement;
import io.evenrung.model.Announcement.Kind;
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
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryMeasuresTest {

    private static final Organization STAFF =
            withWorkers(Given.evenLadders(), List.of(Worker.of("ic", P1), Worker.of("manager", M1)));

    @Test
    void a_story_about_an_ic_in_each_quarter_keeps_the_rule() {
        StoryQuarters stories = only(told("ic", 0, 3, 6, 9), StoryQuarters.class);
        assertEquals(1, stories.share());
        assertNull(stories.doubtAt(1));
    }

    @Test
    void a_quarter_ends_on_its_last_day_and_begins_on_the_day_after_the_one_before() {
        assertEquals(0.25, share(story("ic", AS_OF)));
        assertEquals(
                0.25, share(story("ic", AS_OF), story("ic", AS_OF.minusMonths(3).plusDays(1))));
        assertEquals(0.5, share(story("ic", AS_OF), story("ic", AS_OF.minusMonths(3))));
        assertEquals(0.25, share(story("ic", AS_OF.minusMonths(12).plusDays(1))));
        assertEquals(0, share(story("ic", AS_OF.minusMonths(12))));
        assertEquals(0, share(story("ic", AS_OF.plusDays(1))));
    }

    @Test
    void ten_stories_about_managers_are_none_and_so_is_an_announced_promotion() {
        assertEquals(
                0,
                only(told("manager", 0, 0, 1, 2, 3, 4, 5, 6, 7, 9), StoryQuarters.class)
                        .share());
        assertEquals(0, share(new Announcement("a", AS_OF, Kind.PROMOTION, "ic")));
    }

    @Test
    void a_story_about_somebody_unknown_leaves_its_quarter_open_unless_another_fills_it() {
        StoryQuarters open =
                only(withAnnouncements(STAFF, stories("ic", 0, 3, 6, 9).subList(0, 3)), StoryQuarters.class);
        assertEquals(0.75, open.share());
        List<Announcement> stories = new ArrayList<>(stories("ic", 0, 3, 6));
        stories.add(story(null, AS_OF.minusMonths(9)));
        stories.add(story("nobody known", AS_OF.minusMonths(6).minusDays(1)));
        StoryQuarters unknown = only(withAnnouncements(STAFF, stories), StoryQuarters.class);
        assertEquals(1, unknown.share());
        assertEquals(1, unknown.tally().unknown());
        assertEquals(Doubt.Kind.MISSING, kind(unknown.doubtAt(1)));
    }

    @Test
    void where_moves_are_known_the_rung_of_that_day_counts() {
        Organization moved = practice(
                STAFF, p -> p.withMoves(Supplied.of(List.of(new Move("manager", AS_OF.minusMonths(4), P1, M1)))));
        assertEquals(
                0.5,
                only(withAnnouncements(moved, stories("manager", 0, 3, 6, 9)), StoryQuarters.class)
                        .share());
    }

    @Test
    void where_no_moves_are_known_the_present_rung_counts() {
        Organization lately =
                withWorkers(Given.evenLadders(), List.of(Worker.of("ic", P1).withLevelSince(AS_OF.minusMonths(1))));
        assertEquals(
                1,
                only(withAnnouncements(lately, stories("ic", 0, 3, 6, 9)), StoryQuarters.class)
                        .share());
    }

    @Test
    void where_nobody_of_the_stories_is_known_it_is_missing() {
        Organization nobody = withAnnouncements(moved(List.of()), stories("ic", 0, 3, 6, 9));
        Doubt doubt = doubt(nobody, StoryQuarters.class);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals(
                List.of(new Need("announcements.csv", "worker_id"), new Need("workers.csv", "job_code")),
                doubt.needs());
    }

    @Test
    void without_announcements_it_is_missing_and_an_empty_file_says_that_no_story_was_told() {
        assertEquals(Doubt.Kind.MISSING, doubt(STAFF, StoryQuarters.class).kind());
        assertEquals(0, share());
    }

    @Test
    void the_ends_of_quarters_fall_on_the_last_days_of_shorter_months() {
        Organization endOfMay = withAnnouncements(
                STAFF.withAsOf(LocalDate.of(2025, 5, 31)),
                List.of(
                        story("ic", LocalDate.of(2025, 2, 28)),
                        story("ic", LocalDate.of(2025, 3, 1)),
                        story("ic", LocalDate.of(2024, 11, 30))));
        assertEquals(0.75, only(endOfMay, StoryQuarters.class).share());
    }

    @Property(tries = 30)
    void another_story_never_makes_it_worse(
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 400) Integer> days,
            @ForAll @IntRange(min = 0, max = 400) int more) {
        List<Announcement> before = days.stream()
                .map(d -> story("ic", AS_OF.minusDays(d)))
                .distinct()
                .toList();
        List<Announcement> after = new ArrayList<>(before);
        after.add(new Announcement("one more", AS_OF.minusDays(more), Kind.STORY, "ic"));
        assertEquals(true, share(before.toArray(Announcement[]::new)) <= share(after.toArray(Announcement[]::new)));
    }

    private static double share(Announcement... announcements) {
        return only(withAnnouncements(STAFF, List.of(announcements)), StoryQuarters.class)
                .share();
    }

    private static Organization told(String worker, int... monthsAgo) {
        return withAnnouncements(STAFF, stories(worker, monthsAgo));
    }

    private static List<Announcement> stories(String worker, int... monthsAgo) {
        List<Announcement> stories = new ArrayList<>();
        for (int i = 0; i < monthsAgo.length; i++) {
            stories.add(new Announcement(worker + " " + i, AS_OF.minusMonths(monthsAgo[i]), Kind.STORY, worker));
        }
        return stories;
    }

    private static Announcement story(@Nullable String worker, LocalDate day) {
        return new Announcement(worker + " on " + day, day, Kind.STORY, worker);
    }
}
