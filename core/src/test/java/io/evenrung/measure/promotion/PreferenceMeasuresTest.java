package io.evenrung.measure.promotion;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.unmeasured;
import static io.evenrung.measure.promotion.Promoting.LATELY;
import static io.evenrung.measure.promotion.Promoting.M1;
import static io.evenrung.measure.promotion.Promoting.M2;
import static io.evenrung.measure.promotion.Promoting.P1;
import static io.evenrung.measure.promotion.Promoting.P2;
import static io.evenrung.measure.promotion.Promoting.moved;
import static io.evenrung.measure.promotion.Promoting.some;
import static io.evenrung.measure.promotion.Promoting.toManager;
import static io.evenrung.measure.promotion.Promoting.withTalks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Settings;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unmeasured;
import io.evenrung.measure.catalogue.Catalogue;
import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Preference;
import io.evenrung.model.Conversation.Topic;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreferenceMeasuresTest {

    private static final Need PREFERENCE = new Need("conversations.csv", "preference");

    @Test
    void five_who_were_asked_keep_the_rule_whatever_they_said() {
        List<Conversation> talks = new ArrayList<>(ofAll(LATELY.minusMonths(2)));
        talks.set(1, talk("e1", LATELY.minusMonths(1), Preference.INDIVIDUAL_CONTRIBUTOR));
        talks.set(2, talk("e2", LATELY.minusMonths(3), Preference.UNDECIDED));
        assertEquals(1, asked(talks).share());
    }

    @Test
    void a_preference_on_the_effective_day_or_twelve_months_before_is_on_file() {
        assertEquals(1, asked(ofAll(LATELY)).share());
        assertEquals(1, asked(ofAll(LATELY.minusMonths(12))).share());
    }

    @Test
    void a_preference_of_the_day_after_or_of_a_day_too_long_ago_is_not() {
        assertEquals(0, asked(ofAll(LATELY.plusDays(1))).share());
        assertEquals(0, asked(ofAll(LATELY.minusMonths(12).minusDays(1))).share());
    }

    @Test
    void the_age_of_a_preference_can_be_set() {
        Organization organization = withTalks(five(), ofAll(LATELY.minusMonths(13)));
        Settings longer = Settings.defaults().with(Setting.PREFERENCE_MONTHS, 13);
        assertEquals(
                1,
                Catalogue.measure(organization, longer)
                        .of(PreferenceAsked.class)
                        .get(0)
                        .share());
    }

    @Test
    void a_year_before_a_leap_day_reaches_back_to_the_end_of_february() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);
        Organization organization = moved(some(5, i -> new Move("e" + i, leapDay, P1, M1)));
        assertEquals(
                1,
                only(withTalks(organization, ofAll(LocalDate.of(2023, 2, 28))), PreferenceAsked.class)
                        .share());
        assertEquals(
                0,
                only(withTalks(organization, ofAll(LocalDate.of(2023, 2, 27))), PreferenceAsked.class)
                        .share());
    }

    @Test
    void a_talk_without_a_preference_is_no_answer() {
        List<Conversation> talks = new ArrayList<>(ofAll(LATELY));
        talks.set(0, talk("e0", LATELY, null));
        assertEquals(0.8, asked(talks).share());
    }

    @Test
    void a_file_without_talks_says_that_nobody_was_asked() {
        assertEquals(0, asked(List.of()).share());
    }

    @Test
    void talks_without_any_preference_leave_both_unknown() {
        Organization blank = withTalks(five(), List.of(talk("e0", LATELY, null)));
        for (Class<? extends Measure> type : List.of(PreferenceAsked.class, ManagementEntryWish.class)) {
            Doubt doubt = doubt(blank, type);
            assertEquals(Doubt.Kind.MISSING, doubt.kind());
            assertEquals(List.of(PREFERENCE), doubt.needs());
        }
    }

    @Test
    void without_talks_both_are_missing_once_for_the_organisation() {
        assertEquals(Doubt.Kind.MISSING, doubt(five(), PreferenceAsked.class).kind());
        Unmeasured wish = unmeasured(five(), ManagementEntryWish.class).get(0);
        assertEquals(Subject.organization(), wish.subject());
        assertEquals(1, unmeasured(five(), ManagementEntryWish.class).size());
    }

    @Test
    void without_promotions_to_manager_there_is_nothing_to_judge() {
        Organization none = withTalks(moved(List.of()), ofAll(LATELY));
        assertEquals(Doubt.Kind.INAPPLICABLE, doubt(none, PreferenceAsked.class).kind());
        assertEquals(
                Doubt.Kind.INAPPLICABLE, doubt(none, ManagementEntryWish.class).kind());
    }

    @Test
    void four_who_were_made_managers_are_too_few_for_a_share_and_each_can_be_pushed() {
        Organization four = withTalks(moved(some(4, i -> toManager("e" + i))), ofAll(LATELY));
        assertEquals(Doubt.Kind.THIN, doubt(four, PreferenceAsked.class).kind());
        assertEquals(4, all(four, ManagementEntryWish.class).size());
    }

    @Test
    void whoever_preferred_the_ic_track_was_pushed() {
        assertTrue(wish(talk("e", LATELY, Preference.INDIVIDUAL_CONTRIBUTOR)).against());
        assertFalse(wish(talk("e", LATELY, Preference.MANAGEMENT)).against());
        assertFalse(wish(talk("e", LATELY, Preference.UNDECIDED)).against());
    }

    @Test
    void the_last_wish_before_the_move_counts_however_old() {
        assertTrue(wish(
                        talk("e", LATELY.minusYears(9), Preference.MANAGEMENT),
                        talk("e", LATELY.minusYears(8), Preference.INDIVIDUAL_CONTRIBUTOR),
                        talk("e", LATELY.plusDays(1), Preference.MANAGEMENT))
                .against());
        assertFalse(wish(
                        talk("e", LATELY.minusDays(2), Preference.INDIVIDUAL_CONTRIBUTOR),
                        talk("e", LATELY.minusDays(1), Preference.MANAGEMENT),
                        talk("e", LATELY, null))
                .against());
    }

    @Test
    void two_wishes_of_one_day_that_differ_leave_it_open_which_was_the_last() {
        assertUnknown(talk("e", LATELY, Preference.MANAGEMENT), talk("e", LATELY, Preference.INDIVIDUAL_CONTRIBUTOR));
        assertFalse(wish(talk("e", LATELY, Preference.MANAGEMENT), talk("e", LATELY, Preference.UNDECIDED))
                .against());
    }

    @Test
    void nobody_is_pushed_or_not_of_whom_no_wish_is_on_file() {
        assertUnknown(talk("somebody else", LATELY, Preference.MANAGEMENT));
        assertUnknown(talk("e", LATELY.plusDays(1), Preference.MANAGEMENT));
    }

    @Test
    void of_somebody_moved_twice_the_worse_counts_and_counts_once() {
        Organization twice = moved(List.of(
                new Move("e", AS_OF.minusMonths(20), P1, M1),
                new Move("e", AS_OF.minusMonths(10), M1, P1),
                new Move("e", AS_OF.minusMonths(2), P2, M2)));
        Conversation first = talk("e", AS_OF.minusMonths(21), Preference.INDIVIDUAL_CONTRIBUTOR);
        Conversation second = talk("e", AS_OF.minusMonths(3), Preference.MANAGEMENT);
        assertTrue(only(withTalks(twice, List.of(first, second)), ManagementEntryWish.class)
                .against());
        Doubt doubt = doubt(withTalks(twice, List.of(second)), ManagementEntryWish.class);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
    }

    @Test
    void what_is_shown_of_a_person_names_nobody() {
        ManagementEntryWish wish = wish(talk("e", LATELY, Preference.MANAGEMENT));
        assertEquals(Subject.person("e"), wish.subject());
        assertEquals("one person", wish.subject().label());
        assertEquals(List.of(Operand.truth("the last stated preference was for the IC track", false)), wish.operands());
    }

    private static void assertUnknown(Conversation... talks) {
        Organization one = withTalks(moved(List.of(toManager("e"))), List.of(talks));
        assertEquals(List.of(), all(one, ManagementEntryWish.class));
        Unmeasured unknown = unmeasured(one, ManagementEntryWish.class).get(0);
        assertEquals(Subject.person("e"), unknown.subject());
        assertEquals(Doubt.Kind.MISSING, unknown.doubt().kind());
        assertEquals(List.of(PREFERENCE), unknown.doubt().needs());
    }

    private static ManagementEntryWish wish(Conversation... talks) {
        return only(withTalks(moved(List.of(toManager("e"))), List.of(talks)), ManagementEntryWish.class);
    }

    private static PreferenceAsked asked(List<Conversation> talks) {
        return only(withTalks(five(), talks), PreferenceAsked.class);
    }

    private static Organization five() {
        return moved(some(5, i -> toManager("e" + i)));
    }

    private static List<Conversation> ofAll(LocalDate day) {
        List<Conversation> talks = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            talks.add(talk("e" + i, day, Preference.MANAGEMENT));
        }
        return talks;
    }

    private static Conversation talk(String worker, LocalDate day, @Nullable Preference preference) {
        return new Conversation(worker, day, Topic.WISHES, preference);
    }
}
