package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong in the header and cells of a table. */
class BadTablesTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void sound() {
        folder = Folder.sound(path);
    }

    @Test
    void a_row_that_is_lost_makes_no_reference_to_it_dangle() {
        assertEquals(
                "workers.csv:2:1: the row has 1 cell; expected 3 cells, as in the header",
                Folder.small(path)
                        .table("workers", "worker_id,manager_id,job_code\nw1\nw2,w1,4001\n")
                        .problems());
    }

    @Test
    void an_unknown_column() {
        assertEquals(
                "workers.csv:1:22: unknown column: 'job_cod'; expected one of bonus, currency, employment, equity, job_code, "
                        + "job_family, job_level, job_title, last_hands_on, last_raise, lead_kind, level_start_date, "
                        + "one_to_ones, prior_function, site, track; or other_columns: ignore under columns: workers: in "
                        + "organization.yaml; did you mean 'job_code'?",
                folder.table("workers", "job_code", "job_cod").problems());
    }

    @Test
    void a_missing_required_column() {
        assertEquals(
                "forums.csv:1:1: the column 'forum_name' is missing; expected forum_name in the header, or mapped under "
                        + "columns: forums: in organization.yaml; did you mean 'forum_nam'?\n"
                        + "forums.csv:1:10: unknown column: 'forum_nam'; expected one of forum_name; or other_columns: "
                        + "ignore under columns: forums: in organization.yaml; did you mean 'forum_name'?",
                folder.table("forums", "forum_name", "forum_nam").problems());
    }

    @Test
    void a_header_that_stands_twice() {
        assertEquals(
                "workers.csv:1:22: the header stands twice: 'Worker ID'; expected each header once",
                folder.table("workers", "job_code", "Worker ID")
                        .table("workers", ",5002,Core", ",,Core")
                        .problems());
    }

    @Test
    void a_file_with_another_delimiter() {
        assertEquals(
                "decisions.csv:1:1: the header has one cell only: 'decision_id;decision_right;date;decided_by'; expected "
                        + "cells separated by ',', or delimiter: \";\" under columns: decisions: in organization.yaml",
                folder.table("decisions", "decision_id;decision_right;date;decided_by\n")
                        .problems());
    }

    @Test
    void an_empty_file() {
        assertEquals(
                "moves.csv:1:1: the file is empty; expected a header row",
                folder.table("moves", "").problems());
    }

    @Test
    void a_duplicate_id() {
        assertEquals(
                "workers.csv:7:1: duplicate worker_id: line 4 has it too: 'w3'; expected it once",
                folder.table("workers", "w5,w1,6001", "w5,,6001,,,,,,,\nw3,w1,6001")
                        .problems());
    }

    @Test
    void two_snapshots_of_a_person_in_one_year() {
        assertEquals(
                "snapshots.csv:3:1: duplicate worker_id and year: line 2 has it too: 'w3'; expected it once",
                folder.table("snapshots", "w3,2024-12-31", "w3,2023-01-01").problems());
    }

    @Test
    void a_reference_to_nobody() {
        assertEquals(
                "workers.csv:4:4: manager_id is not in workers: 'W22'; expected a worker_id of workers.csv, or blank at "
                        + "the top; did you mean 'w2'?",
                folder.table("workers", "w3,w2", "w3,W22").problems());
    }

    @Test
    void a_member_of_a_forum_who_does_not_exist() {
        assertEquals(
                "forums.csv:2:29: members is not in workers: 'w9'; expected a worker_id of workers.csv; did you mean "
                        + "'w1'?",
                folder.table("forums", "w1; w2;w3", "w1; w9;w3").problems());
    }

    @Test
    void a_contribution_to_a_project_that_does_not_exist() {
        assertEquals(
                "contributions.csv:2:20: project_id is not in projects: 'q1'; expected a project_id of projects.csv; did "
                        + "you mean 'p1'?",
                folder.table("contributions", ",p1,", ",q1,").problems());
    }

    @Test
    void a_recognition_of_a_contribution_that_does_not_exist() {
        assertEquals(
                "recognitions.csv:2:28: contribution_id is not in contributions: 'zzz'; expected a contribution_id of "
                        + "contributions.csv",
                folder.table("recognitions", ",c1", ",zzz").problems());
    }

    @Test
    void an_exercise_of_a_decision_right_that_is_not_written() {
        assertEquals(
                "decisions.csv:2:4: there is no such decision right: 'architekture'; expected an id under policy: "
                        + "decision_rights: in organization.yaml; did you mean 'architecture'?",
                folder.table("decisions", "architecture", "architekture").problems());
    }

    @Test
    void a_job_that_is_not_in_levels() {
        assertEquals(
                "workers.csv:2:5: job_code is not in levels: '502'; expected a job_code of levels.csv; did you mean "
                        + "'5002'?",
                folder.table("workers", "w1,,5002", "w1,,502").problems());
    }

    @Test
    void a_bad_date() {
        assertEquals(
                "workers.csv:2:32: hire_date is no date: '31/12/2015'; expected a day as 2024-12-31; did you mean "
                        + "'2015-12-31'?",
                folder.table("workers", "2015-02-01", "31/12/2015").problems());
    }

    @Test
    void a_date_that_is_in_no_calendar() {
        assertEquals(
                "workers.csv:2:32: hire_date is no date: '2015-02-30'; expected a day as 2024-12-31",
                folder.table("workers", "2015-02-01", "2015-02-30").problems());
    }

    @Test
    void a_termination_before_the_hire() {
        assertEquals(
                "workers.csv:5:40: termination_date is before hire_date: '2011-06-30'; expected a day from hire_date "
                        + "2012-01-01 on",
                folder.table("workers", "2024-06-30", "2011-06-30").problems());
    }

    @Test
    void negative_pay() {
        assertEquals(
                "workers.csv:2:20: base_pay is negative: '-150000'; expected an amount above 0",
                folder.table("workers", "150000", "-150000").problems());
    }

    @Test
    void a_number_with_thousands_separators() {
        assertEquals(
                "workers.csv:2:20: base_pay is no number: '150,000.00'; expected a number as 1234.56; did you mean "
                        + "'150000.00'?",
                folder.table("workers", "150000", "\"150,000.00\"").problems());
    }

    @Test
    void a_number_with_a_decimal_comma() {
        assertEquals(
                "workers.csv:4:20: fte is no number: '0,5'; expected a number as 1234.56; did you mean '0.5'?",
                folder.table("workers", ",0.5,", ",\"0,5\",").problems());
    }

    @Test
    void a_full_time_equivalent_in_percent() {
        assertEquals(
                "workers.csv:4:20: fte is out of range: '50'; expected a share of full time above 0 and at most 1.5; did "
                        + "you mean '0.5'?",
                folder.table("workers", ",0.5,", ",50,").problems());
    }

    @Test
    void a_full_time_equivalent_of_nothing() {
        assertTrue(folder.table("workers", ",0.5,", ",0,")
                .problems()
                .startsWith("workers.csv:4:20: fte is out of range: '0'"));
    }

    @Test
    void pay_that_is_beyond_all_pay_once_it_is_annual_and_at_full_time() {
        assertEquals(
                "workers.csv:2:36: base_pay comes to more than all pay for a year at full time: '150000'; expected an "
                        + "amount that fits pay_period and fte",
                folder.table("workers", "US,1,150000", "US,.0000000000000001,150000")
                        .problems());
    }

    @Test
    void an_unknown_pay_period() {
        assertEquals(
                "workers.csv:3:28: unknown pay_period: 'moth'; expected year, month, semi_month, biweek, week, hour; did "
                        + "you mean 'month'?",
                folder.table("workers", "month", "moth").problems());
    }

    @Test
    void hourly_pay_without_the_hours_of_a_year() {
        assertEquals(
                "workers.csv:4:27: the hours of a year are not known: 'hourly'; expected hours_per_year in "
                        + "organization.yaml, by which hourly pay is made annual",
                folder.yaml("hours_per_year: 2080\n", "").problems());
    }

    @Test
    void an_unknown_currency() {
        assertEquals(
                "cohorts.csv:2:22: there is no such currency: 'usd'; expected an ISO 4217 code as USD; did you mean "
                        + "'USD'?",
                folder.table("cohorts", "job_title,headcount,mean_pay,currency\nCounsel,12,140000.50,usd\n")
                        .problems());
    }

    @Test
    void two_currencies_in_one_pay_zone() {
        assertEquals(
                "workers.csv:3:7: currencies are mixed in pay zone 'US': 'EUR'; expected USD, as on levels.csv:2: amounts of one "
                        + "pay zone are compared, so give each currency a pay_zone of its own",
                Folder.small(path)
                        .table("workers", "worker_id,pay_zone,currency,base_pay\nw1,US,USD,5\nw2,US,EUR,5\n")
                        .problems()
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_ragged_row() {
        assertEquals(
                "decisions.csv:3:1: the row has 3 cells; expected 4 cells, as in the header\n"
                        + "decisions.csv:4:32: the row has 6 cells; expected 4 cells, as in the header",
                folder.table(
                                "decisions",
                                "w3\n",
                                "w3\nd2,architecture,2024-05-01\nd3,architecture1,2024-05-01,w3,a,b\n")
                        .problems());
    }

    @Test
    void a_place_after_a_quoted_cell_with_line_breaks_is_that_of_the_physical_file() {
        assertEquals(
                "projects.csv:2:4: the cell holds a line break or another control character: 'New\uFFFD\"engine\"'; "
                        + "expected plain text\n"
                        + "projects.csv:3:13: high_profile is neither yes nor no: 'maybe'; expected yes, no, true, false, "
                        + "1 or 0",
                folder.table("projects", "New engine,yes", "\"New\n\"\"engine\"\"\",maybe")
                        .problems());
    }

    @Test
    void a_blank_in_a_required_column() {
        assertEquals(
                "recognitions.csv:2:7: date is blank; expected a value in each row",
                folder.table("recognitions", "2024-06-01", " ").problems());
    }

    @Test
    void a_count_that_is_none() {
        assertEquals(
                "forums.csv:2:27: ic_seats is no such count: '1.5'; expected a whole number from 0",
                folder.table("forums", "no,1,", "no,1.5,").problems());
    }

    @Test
    void more_actions_to_the_absent_than_actions() {
        assertEquals(
                "forums.csv:2:42: more actions went to the absent than were given out: '12'; expected at most 10, as in "
                        + "actions",
                folder.table("forums", "10,2", "10,12").problems());
    }

    @Test
    void an_unknown_giver() {
        assertEquals(
                "recognitions.csv:2:18: unknown giver: 'exec'; expected executive, manager or peer",
                folder.table("recognitions", "executive", "exec").problems());
    }

    @Test
    void a_move_from_nowhere_to_nowhere() {
        assertTrue(folder.table("moves", "w2,2016-05-01,,Engineering,M2", "w2,2016-05-01,,,")
                .problems()
                .startsWith("moves.csv:3:4: the move has neither a job from nor a job to; expected one of the from_"));
    }

    @Test
    void a_circle_in_the_reporting_lines() {
        assertEquals(
                "workers.csv:2:4: reporting lines form a circle of 3 workers: 'w1 → w3 → w2 → w1'; expected manager_id "
                        + "blank for whoever is at the top",
                folder.table("workers", "w1,,", "w1,w3,").problems());
    }

    @Test
    void somebody_who_reports_to_himself() {
        assertTrue(folder.table("workers", "w1,,", "w1,w1,")
                .problems()
                .startsWith("workers.csv:2:4: reporting lines form a circle of 1 worker: 'w1 → w1'"));
    }

    @Test
    void every_problem_of_every_file_is_said_at_once_in_order() {
        assertEquals(
                "[forums.csv:2, projects.csv:2, workers.csv:2, workers.csv:2, workers.csv:4]",
                folder
                        .table("workers", "w1,,5002,Core,US,1,150000", "w1,,999,Core,US,2,-150000")
                        .table("workers", ",0.5,", ",5,")
                        .table("workers", ",2,-150000", ",1,-150000")
                        .table("forums", "no,1,", "no,x,")
                        .table("projects", "yes", "perhaps")
                        .problems(ReadOptions.defaults())
                        .stream()
                        .map(p -> p.file() + ":" + p.line())
                        .toList()
                        .toString());
    }

    @Test
    void of_very_many_problems_in_one_file_a_thousand_are_said_and_the_others_counted() {
        StringBuilder rows = new StringBuilder("worker_id,base_pay\n");
        for (int i = 0; i < 2500; i++) {
            rows.append("x").append(i).append(",-1\n");
        }
        var problems = Folder.small(path).table("workers", rows.toString()).problems(ReadOptions.defaults());
        long inWorkers =
                problems.stream().filter(p -> p.file().equals("workers.csv")).count();
        assertEquals(1001, inWorkers);
        assertEquals("and 1500 more", problems.get(problems.size() - 1).message());
    }
}
