package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.formats.internal.table.Table;
import io.evenrung.model.Announcement;
import io.evenrung.model.Conversation;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.Domain;
import io.evenrung.model.ExceptionCase;
import io.evenrung.model.Exit;
import io.evenrung.model.ForumCharter;
import io.evenrung.model.Goal;
import io.evenrung.model.LadderAuthors;
import io.evenrung.model.LevelId;
import io.evenrung.model.ManagementGate;
import io.evenrung.model.ManagerGoal;
import io.evenrung.model.Meeting;
import io.evenrung.model.Mentoring;
import io.evenrung.model.Money;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.Organization;
import io.evenrung.model.OrganizationalUnit;
import io.evenrung.model.Profile;
import io.evenrung.model.ResultsWeight;
import io.evenrung.model.Review;
import io.evenrung.model.RoleCharter;
import io.evenrung.model.Succession;
import io.evenrung.model.SurveyResult;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a folder that says everything that can be said. */
class WholeFolderTest {

    private static final LevelId IC4 = LevelId.of("Engineering", "ic", "IC4");
    private static final LevelId IC5 = LevelId.of("Engineering", "ic", "IC5");
    private static final LevelId M2 = LevelId.of("Engineering", "manager", "M2");
    private static final LevelId L1 = LevelId.of("Legal", "ic", "L1");

    @TempDir
    Path path;

    private Organization whole;

    @BeforeEach
    void read() {
        whole = Whole.folder(path).read();
    }

    @Test
    void it_has_every_column_of_every_table() {
        for (Table table : Table.values()) {
            String header = Whole.table(table.id()).lines().findFirst().orElseThrow();
            assertEquals(new TreeSet<>(table.headers()), new TreeSet<>(Arrays.asList(header.split(","))), table.id());
        }
    }

    @Test
    void a_rung_carries_its_charter_from_all_of_its_rows() {
        assertEquals(
                new RoleCharter(List.of("review designs", "write code"), false, false, 0.1, 0.05, 0, 1.0),
                charter(IC4));
        assertEquals(new RoleCharter(List.of("coach", "hire"), true, true, 0.1, 0.05, 8, 0.2), charter(M2));
        assertEquals(RoleCharter.unknown(), charter(L1));
    }

    @Test
    void a_target_above_a_year_of_pay_is_read_and_noted() {
        assertEquals(1.5, charter(IC5).equityTarget());
        assertTrue(whole.provenance()
                .notes()
                .contains(
                        "levels (levels.csv): 1 row with equity_target above 1, read as more than a year of base pay"));
    }

    @Test
    void a_worker_carries_a_profile() {
        assertEquals(
                new Profile(
                        Money.of("15000", "USD"),
                        Money.of("0", "USD"),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2019, 5, 1),
                        Profile.LeadKind.PEOPLE_LEAD,
                        "Engineering",
                        "Berlin",
                        Profile.Employment.EMPLOYEE,
                        12),
                profile("w1"));
        assertEquals(Profile.unknown().withLeadKind(Profile.LeadKind.CRAFT_LEAD), profile("w2"));
        assertEquals(Profile.unknown(), profile("w5"));
    }

    @Test
    void bonus_and_equity_are_of_a_year_at_full_time_whatever_the_pay_period() {
        Profile halfTime = profile("w3");
        assertEquals(Money.of("6000", "USD"), halfTime.bonus());
        assertEquals(Money.of("2001", "USD"), halfTime.equity());
        assertEquals(Profile.Employment.FREELANCE, halfTime.employment());
        assertEquals(0, halfTime.oneToOnes());
    }

    @Test
    void a_move_carries_its_terms_and_of_pay_only_the_change() {
        assertEquals(
                new MoveTerms(
                        0.05,
                        MoveTerms.Scope.WIDER,
                        Set.of(MoveTerms.Ground.CRAFT, MoveTerms.Ground.PEOPLE_LEADERSHIP),
                        0.25),
                move("w3").terms());
        assertEquals(
                new MoveTerms(null, MoveTerms.Scope.SAME, Set.of(), null),
                move("w1").terms());
        assertEquals(MoveTerms.unknown(), move("w2").terms());
    }

    @Test
    void recognitions_and_contributions_say_who_was_named() {
        assertEquals(false, whole.practice().recognitions().values().get(0).selfNominated());
        assertEquals(true, whole.practice().contributions().values().get(0).contributorsNamed());
    }

    @Test
    void development_is_read_row_by_row_even_where_a_row_stands_twice() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        DevelopmentRecord journey =
                new DevelopmentRecord("w3", DevelopmentRecord.Kind.LEARNING, day, null, Money.of("1200.50", "USD"));
        assertEquals(
                List.of(
                        DevelopmentRecord.of(
                                "w1", DevelopmentRecord.Kind.LEADERSHIP_ASSESSMENT, LocalDate.of(2017, 11, 1)),
                        DevelopmentRecord.of(
                                "w1", DevelopmentRecord.Kind.LEADERSHIP_TRAINING, LocalDate.of(2017, 12, 1)),
                        DevelopmentRecord.of("w2", DevelopmentRecord.Kind.PIPELINE_PROGRAMME, LocalDate.of(2015, 3, 1)),
                        DevelopmentRecord.of("w2", DevelopmentRecord.Kind.REFRESHER, LocalDate.of(2024, 3, 1)),
                        new DevelopmentRecord("w3", DevelopmentRecord.Kind.PLAN, LocalDate.of(2024, 1, 10), true, null),
                        journey,
                        journey,
                        new DevelopmentRecord(
                                "w5",
                                DevelopmentRecord.Kind.LEARNING,
                                LocalDate.of(2024, 6, 1),
                                null,
                                Money.of("0", "EUR"))),
                whole.practice().development().records().values());
    }

    @Test
    void talks_and_reviews_are_read() {
        assertEquals(
                new Conversation(
                        "w3",
                        LocalDate.of(2024, 1, 15),
                        Conversation.Topic.WISHES,
                        Conversation.Preference.INDIVIDUAL_CONTRIBUTOR),
                whole.practice().development().conversations().values().get(1));
        assertEquals(
                List.of(
                        new Review("w2", LocalDate.of(2024, 12, 1), Review.Kind.UPWARD, 2.0, true, true),
                        new Review("w3", LocalDate.of(2024, 12, 1), Review.Kind.APPRAISAL, 4.5, false, null),
                        new Review("w5", LocalDate.of(2024, 7, 1), Review.Kind.IMPROVEMENT_PLAN, null, null, null)),
                whole.practice().development().reviews().values());
    }

    @Test
    void mentors_and_goals_are_read() {
        assertEquals(
                List.of(
                        new Mentoring("w3", LocalDate.of(2024, 3, 1), IC5, "w4"),
                        new Mentoring("w5", LocalDate.of(2024, 3, 2), IC5, null),
                        new Mentoring("w5", LocalDate.of(2024, 3, 3), M2, "w1")),
                whole.practice().development().mentoring().values());
        assertEquals(
                List.of(
                        new Goal("g1", "Half the latency", Goal.Scope.COMPANY, "w3", List.of("w3", "w4")),
                        new Goal("g2", "Fewer incidents", Goal.Scope.TEAM, null, null)),
                whole.practice().development().goals().values());
    }

    @Test
    void surveys_exits_and_announcements_are_read() {
        LocalDate closed = LocalDate.of(2024, 10, 1);
        assertEquals(
                List.of(
                        new SurveyResult(SurveyResult.Item.AUTONOMY, "Core", null, closed, 12, 0.75),
                        new SurveyResult(SurveyResult.Item.POST_PROMOTION, null, "ic", closed, 30, 1)),
                whole.practice().experience().surveys().values());
        assertEquals(
                List.of(new Exit("w4", LocalDate.of(2024, 6, 30), true, Exit.Reason.NO_PATH)),
                whole.practice().experience().exits().values());
        assertEquals(
                List.of(
                        new Announcement("a1", LocalDate.of(2024, 2, 2), Announcement.Kind.PROMOTION, "w3"),
                        new Announcement("a2", LocalDate.of(2024, 5, 2), Announcement.Kind.STORY, null)),
                whole.practice().experience().announcements().values());
    }

    @Test
    void the_structure_is_read() {
        assertEquals(
                List.of(
                        new OrganizationalUnit("Core", 120, "w1", "w3", true),
                        new OrganizationalUnit("Law", null, null, null, null)),
                whole.practice().structure().units().values());
        assertEquals(
                List.of(new Domain("d1", "Scheduling", "w3"), new Domain("d2", "Storage", null)),
                whole.practice().structure().domains().values());
        assertEquals(
                List.of(new Succession("Chief architect", IC5, 2), new Succession("General counsel", L1, 0)),
                whole.practice().structure().successions().values());
        assertEquals(
                new Meeting("m1", LocalDate.of(2024, 3, 1), Meeting.Kind.ALL_HANDS, 0.3),
                whole.practice().structure().meetings().values().get(0));
        assertEquals(
                List.of(
                        new ExceptionCase("e1", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)),
                        new ExceptionCase("e2", LocalDate.of(2024, 11, 1), null)),
                whole.practice().structure().exceptionCases().values());
    }

    @Test
    void the_standards_of_the_policy_are_read() {
        assertEquals(new LadderAuthors(6, 3), whole.policy().standards().authors());
        assertEquals(
                new ManagementGate(true, false, null, false),
                whole.policy().standards().managementGate());
        assertEquals(
                List.of(new ResultsWeight("ic", 0.5), new ResultsWeight("manager", 0.45)),
                whole.policy().standards().resultsWeights().values());
        assertEquals(
                new ManagerGoal("The service is up", ManagerGoal.Kind.TEAM_RESULT, true),
                whole.policy().standards().managerGoals().values().get(2));
        assertEquals(
                List.of(new ForumCharter("Executive board", 1, false), new ForumCharter("Supervisory board", 0, true)),
                whole.policy().standards().forumCharters().values());
    }

    @Test
    void of_a_folder_without_them_nothing_is_known() {
        Organization silent = Folder.sound(path.resolve("silent")).read();
        assertTrue(silent.practice().development().records().isAbsent());
        assertTrue(silent.practice().experience().surveys().isAbsent());
        assertTrue(silent.practice().structure().units().isAbsent());
        assertNull(silent.policy().standards().managementGate());
        assertTrue(silent.policy().standards().resultsWeights().isAbsent());
    }

    @Test
    void a_table_with_a_header_alone_says_that_there_is_nothing() {
        Folder folder = Whole.folder(path.resolve("empty"));
        Whole.tables().forEach((name, text) -> {
            if (!name.equals("levels") && !name.equals("workers")) {
                folder.table(name, text.substring(0, text.indexOf('\n') + 1));
            }
        });
        Organization empty = folder.read();
        assertTrue(empty.practice().development().goals().isPresent());
        assertTrue(empty.practice().development().goals().values().isEmpty());
        assertTrue(empty.practice().structure().exceptionCases().isPresent());
        assertFalse(empty.practice().experience().exits().isAbsent());
    }

    @Test
    void exits_that_workers_tell_otherwise_are_noted_and_change_no_worker() {
        Organization apart = Whole.folder(path.resolve("apart"))
                .table("exits", "worker_id,date\nw4,2024-06-29\nw3,2024-05-01\nw2,2010-01-01\nw1,2025-03-01\n")
                .read();
        assertTrue(
                apart.provenance()
                        .notes()
                        .containsAll(List.of(
                                "exits: 2 rows dated otherwise than termination_date in workers, read all the same",
                                "exits: 1 row dated after the as-of date, not counted")),
                apart.provenance().notes().toString());
        assertEquals(whole.practice().workers(), apart.practice().workers());
    }

    @Test
    void a_change_of_pay_that_is_hardly_meant_is_noted() {
        Organization odd = Whole.folder(path.resolve("odd"))
                .table("moves", "100000,105000", "100000,1050000")
                .read();
        assertTrue(
                odd.provenance()
                        .notes()
                        .contains("moves: 1 row with pay_after under a fifth of pay_before, or over five times as much:"
                                + " check how numbers are written"),
                odd.provenance().notes().toString());
    }

    private RoleCharter charter(LevelId id) {
        return whole.architecture().levels().stream()
                .filter(l -> l.id().equals(id))
                .findFirst()
                .orElseThrow()
                .charter();
    }

    private Profile profile(String id) {
        return whole.practice().workers().stream()
                .filter(w -> w.id().equals(id))
                .findFirst()
                .orElseThrow()
                .profile();
    }

    private Move move(String worker) {
        return whole.practice().moves().stream()
                .filter(m -> m.worker().equals(worker))
                .findFirst()
                .orElseThrow();
    }
}
