package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong in the tables of development, experience and structure, and in what charters, people and moves carry. */
class BadFactsTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void whole() {
        folder = Whole.folder(path);
    }

    @Test
    void a_word_that_no_column_of_its_kind_has() {
        assertEquals(
                "development.csv:2:4: unknown kind: 'leadership_asessment'; expected leadership_assessment, "
                        + "leadership_training, pipeline_programme, refresher, plan or learning; did you mean "
                        + "'leadership_assessment'?",
                folder.table("development", "leadership_assessment", "leadership_asessment")
                        .problems());
    }

    @Test
    void each_column_of_words_names_its_words() {
        assertEquals(
                """
                announcements.csv:2:15: unknown kind: 'x'; expected promotion or story
                conversations.csv:2:15: unknown topic: 'x'; expected wishes, check_in, coaching, appraisal, plan or feedback
                conversations.csv:2:17: unknown preference: 'x'; expected individual_contributor, management or undecided
                exits.csv:2:19: unknown reason: 'x'; expected no_path, self_employment, pay, manager, dismissal, retirement or other
                goals.csv:2:21: unknown scope: 'x'; expected company, unit, team or personal
                meetings.csv:2:15: unknown kind: 'x'; expected all_hands, listening_session or ic_network
                moves.csv:2:59: unknown scope: 'x'; expected wider, same or narrower
                reviews.csv:2:15: unknown kind: 'x'; expected appraisal, upward or improvement_plan
                surveys.csv:2:1: unknown item: 'x'; expected autonomy, safety, engagement or post_promotion
                workers.csv:2:93: unknown lead_kind: 'x'; expected craft or people
                workers.csv:2:114: unknown employment: 'x'; expected employee or freelance""",
                folder.table("announcements", "promotion", "x")
                        .table("conversations", "wishes,individual_contributor", "x,x")
                        .table("exits", "no_path", "x")
                        .table("goals", "company", "x")
                        .table("meetings", "all_hands", "x")
                        .table("moves", "wider", "x")
                        .table("reviews", "appraisal", "x")
                        .table("surveys", "autonomy", "x")
                        .table("workers", ",people,", ",x,")
                        .table("workers", ",employee,", ",x,")
                        .problems());
    }

    @Test
    void a_word_that_must_be_there() {
        assertEquals(
                "meetings.csv:2:15: kind is blank; expected a value in each row",
                folder.table("meetings", "all_hands", "").problems());
    }

    @Test
    void grounds_that_are_none_and_some() {
        assertEquals(
                "moves.csv:2:65: grounds are given beside none: 'craft; none'; expected some of the grounds, or none alone",
                folder.table("moves", "craft; people_leadership", "craft; none").problems());
    }

    @Test
    void a_ground_that_does_not_exist() {
        String problems = folder.table("moves", "craft; people_leadership", "craft; tenur")
                .problems();
        assertTrue(
                problems.endsWith(
                        "unknown grounds: 'tenur'; expected craft, people_leadership, tenure or none; did you mean "
                                + "'tenure'?"),
                problems);
    }

    @Test
    void lists_of_nothing() {
        assertEquals(
                "levels.csv:7:53: no duty is named: ';'; expected duties, or a blank\n"
                        + "moves.csv:2:65: no ground is named: ';'; expected some of the grounds, or none alone",
                folder.table("levels", "150000,,,,,,", "150000,,,,,;,")
                        .table("moves", "craft; people_leadership", ";")
                        .problems());
    }

    @Test
    void a_share_in_percent() {
        assertEquals(
                "surveys.csv:2:24: favourable is out of range: '72'; expected a share from 0 to 1; did you mean '0.72'?",
                folder.table("surveys", "0.75", "72").problems());
    }

    @Test
    void a_share_with_a_percent_sign() {
        assertEquals(
                "surveys.csv:2:24: favourable is no number: '72.5 %'; expected a share from 0 to 1; did you mean '0.725'?",
                folder.table("surveys", "0.75", "72.5 %").problems());
    }

    @Test
    void shares_that_are_none() {
        assertEquals(
                """
                levels.csv:2:127: bonus_target is out of range: '15'; expected a share from 0 to 10; did you mean '0.15'?
                levels.csv:2:137: delivery_weight is out of range: '1.01'; expected a share from 0 to 1
                meetings.csv:2:25: two_way is no number: 'much'; expected a share from 0 to 1
                moves.csv:2:90: prior_duty_share is out of range: '-0.25'; expected a share from 0 to 1""",
                folder.table("levels", ",no,no,0.1,0.05,0,1\n", ",no,no,15,0.05,0,1.01\n")
                        .table("meetings", "all_hands,0.3", "all_hands,much")
                        .table("moves", "people_leadership,0.25", "people_leadership,-0.25")
                        .problems());
    }

    @Test
    void a_survey_of_nobody() {
        assertEquals(
                "surveys.csv:2:21: a share of nobody: '0'; expected respondents of 1 or more, or no such row",
                folder.table("surveys", ",12,", ",0,").problems());
    }

    @Test
    void a_survey_of_single_people() {
        assertEquals(
                "surveys.csv:1:6: unknown column: 'worker_id'; expected one of group, track; or other_columns: ignore under "
                        + "columns: surveys: in organization.yaml",
                folder.table("surveys", "item,worker_id,date,respondents,favourable\nautonomy,w1,2024-10-01,1,1\n")
                        .problems());
    }

    @Test
    void a_survey_that_stands_twice() {
        assertEquals(
                "surveys.csv:3:1: duplicate item, group, track and date: line 2 has it too: 'autonomy'; expected it once",
                folder.table("surveys", "post_promotion,2024-10-01,30,1,,ic", "autonomy,2024-10-01,30,1,Core,")
                        .problems());
    }

    @Test
    void a_survey_of_a_track_that_is_not_declared() {
        assertEquals(
                "surveys.csv:3:33: unknown track: 'icc'; expected one of ic, manager, as under tracks: in "
                        + "organization.yaml; did you mean 'ic'?",
                folder.table("surveys", ",,ic", ",,icc").problems());
    }

    @Test
    void pay_on_a_move_that_is_none() {
        assertEquals(
                """
                moves.csv:2:45: pay_before is 0: '0'; expected pay for a year at full time, or blank where it is not known
                moves.csv:2:47: pay_after is negative: '-1'; expected pay for a year at full time, or blank where it is not known
                moves.csv:3:67: pay_before is less than a thousand, or has a point between its thousands: '120.000'; expected \
                120.00 or 120000, or numbers: under columns: in organization.yaml""",
                folder.table("moves", "100000,105000", "0,-1")
                        .table("moves", "120000", "120.000")
                        .problems());
    }

    @Test
    void next_to_no_pay_on_a_move() {
        assertEquals(
                "moves.csv:2:52: pay_after is next to nothing: '0.01'; expected pay for a year at full time, or blank where "
                        + "it is not known",
                folder.table("moves", "105000", "0.01").problems());
    }

    @Test
    void a_bonus_below_nothing_and_an_award_beyond_all_pay() {
        assertEquals(
                """
                workers.csv:2:63: bonus is negative: '-15000'; expected an amount of 0 or more
                workers.csv:4:69: equity comes to more than all pay at full time: '900000000000'; expected an amount that fits fte""",
                folder.table("workers", "15000,0,", "-15000,0,")
                        .table("workers", "1000.50", "900000000000")
                        .problems());
    }

    @Test
    void a_bonus_in_a_currency_that_does_not_exist() {
        assertEquals(
                "workers.csv:4:48: there is no such currency: 'usd'; expected an ISO 4217 code as USD; did you mean 'USD'?",
                folder.table("workers", "0.5,30,hourly,,", "0.5,,hourly,usd,").problems());
    }

    @Test
    void an_amount_spent_that_is_none() {
        assertEquals(
                "development.csv:9:25: spend is less than the smallest coin of EUR: '0.0001'; expected an amount above 0",
                folder.table("development", ",0,EUR", ",0.0001,EUR").problems());
    }

    @Test
    void the_rows_of_a_rung_that_contradict_each_other_in_the_charter() {
        assertEquals(
                "levels.csv:3:83: the rows of rung Engineering IC4 contradict each other in duties: 'review designs; sell'; "
                        + "expected 'review designs; write code' as on line 2, or rungs that are told apart in job_level",
                folder.table("levels", "review designs;write code", "review designs; sell")
                        .problems());
    }

    @Test
    void people_who_are_not_in_workers() {
        assertEquals(
                """
                conversations.csv:4:1: worker_id is not in workers: 'x9'; expected a worker_id of workers.csv
                domains.csv:2:15: owner_id is not in workers: 'x9'; expected a worker_id of workers.csv
                exits.csv:2:1: worker_id is not in workers: 'w44'; expected a worker_id of workers.csv; did you mean 'w4'?
                goals.csv:2:32: doers is not in workers: 'x9'; expected a worker_id of workers.csv
                mentoring.csv:2:15: mentor_id is not in workers: 'x9'; expected a worker_id of workers.csv
                units.csv:2:10: lead_id is not in workers: 'x9'; expected a worker_id of workers.csv""",
                folder.table("conversations", "w5,", "x9,")
                        .table("domains", "Scheduling,w3", "Scheduling,x9")
                        .table("exits", "w4,", "w44,")
                        .table("goals", "w3;w4", "w3;x9")
                        .table("mentoring", "w4,4002", "x9,4002")
                        .table("units", ",w1,w3", ",x9,w3")
                        .problems());
    }

    @Test
    void a_mentor_of_oneself_and_a_pair_of_one() {
        assertEquals(
                """
                mentoring.csv:2:15: mentor_id is the mentee: 'w3'; expected somebody else, or a blank
                units.csv:2:13: counterpart_id is lead_id: 'w1'; expected somebody else, or a blank""",
                folder.table("mentoring", "w4,4002", "w3,4002")
                        .table("units", ",w1,w3", ",w1,w1")
                        .problems());
    }

    @Test
    void jobs_that_are_not_in_levels() {
        assertEquals(
                """
                mentoring.csv:2:18: target_job_code is not in levels: '402'; expected a job_code of levels.csv; did you mean '4002'?
                succession.csv:3:25: job_level is not in levels: 'L2'; expected a level of Legal in levels.csv; did you mean 'L1'?""",
                folder.table("mentoring", "w4,4002", "w4,402")
                        .table("succession", "Legal,L1", "Legal,L2")
                        .problems());
    }

    @Test
    void a_succession_plan_for_no_job() {
        assertEquals(
                "succession.csv:2:17: the row names no job; expected job_code, job_title, or job_family and job_level",
                folder.table("succession", "architect,4002", "architect,").problems());
    }

    @Test
    void things_that_stand_twice() {
        assertEquals(
                """
                exits.csv:3:1: duplicate worker_id and date: line 2 has it too: 'w4'; expected it once
                goals.csv:3:1: duplicate goal_id: line 2 has it too: 'g1'; expected it once
                reviews.csv:5:1: duplicate worker_id, date and kind: line 2 has it too: 'w3'; expected it once
                succession.csv:3:1: duplicate role: line 2 has it too: 'Chief architect'; expected it once""",
                folder.table("exits", "no_path\n", "no_path\nw4,2024-06-30,no,pay\n")
                        .table("goals", "g2,", "g1,")
                        .table("reviews", "improvement_plan,,,\n", "improvement_plan,,,\nw3,2024-12-01,appraisal,1,,\n")
                        .table("succession", "General counsel", "Chief architect")
                        .problems());
    }

    @Test
    void a_case_that_was_decided_before_it_was_opened() {
        assertEquals(
                "exceptions.csv:2:15: decided is before opened: '2024-01-31'; expected a day from opened 2024-02-01 on",
                folder.table("exceptions", "2024-02-29", "2024-01-31").problems());
    }

    @Test
    void a_rating_in_words() {
        assertEquals(
                "reviews.csv:2:25: rating is no number: 'exceeds'; expected a number as 1234.56",
                folder.table("reviews", "4.5", "exceeds").problems());
    }

    @Test
    void counts_that_are_none() {
        assertEquals(
                """
                levels.csv:5:115: span is no such count: '-8'; expected a whole number from 0
                succession.csv:2:26: successors is no such count: '1.5'; expected a whole number from 0
                units.csv:2:6: headcount is no such count: 'many'; expected a whole number from 0
                workers.csv:2:128: one_to_ones is no such count: '-12'; expected a whole number from 0""",
                folder.table("levels", ",8,0.2", ",-8,0.2")
                        .table("succession", "4002,,,,,2", "4002,,,,,1.5")
                        .table("units", "120", "many")
                        .table("workers", "employee,12", "employee,-12")
                        .problems());
    }

    @Test
    void more_ics_among_the_authors_than_authors() {
        assertEquals(
                "organization.yaml:27:49: more authors are ICs than there are authors: '7'; expected at most 6, as in people:",
                folder.yaml("individual_contributors: 3", "individual_contributors: 7")
                        .problems());
    }

    @Test
    void weights_that_are_none() {
        String problems = folder.yaml("{ic: 0.5, manager: 0.45}", "{icc: 0.5, manager: 45}")
                .problems();
        assertTrue(
                problems.contains(
                        ": unknown track: 'icc'; expected a track that is declared under tracks:; did you mean 'ic'?"),
                problems);
        assertTrue(
                problems.contains(": this is out of bounds: '45'; expected that it must have a maximum value of 1"),
                problems);
    }

    @Test
    void goals_of_managers_that_are_none() {
        String problems =
                folder.yaml("kind: task, strategic: false", "kind: tasks").problems();
        assertTrue(problems.contains("the key 'strategic' is missing"), problems);
        assertTrue(
                problems.contains(
                        "unknown value: 'tasks'; expected one of task, team_result, people_result; did you mean 'task'?"),
                problems);
    }

    @Test
    void a_goal_of_managers_that_stands_twice() {
        String twice = "    - {name: The service is up, kind: team_result, strategic: true}\n";
        String problems = folder.yaml(twice, twice + twice).problems();
        assertTrue(problems.contains("organization.yaml:32:7: this stands twice"), problems);
    }
}
