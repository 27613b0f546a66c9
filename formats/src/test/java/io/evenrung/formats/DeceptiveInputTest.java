package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.model.ReturnRight;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that looks sound and could be read as something that nobody meant. */
class DeceptiveInputTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void sound() {
        folder = Folder.sound(path);
    }

    @Test
    void a_whole_number_may_have_a_decimal_point() {
        ReturnRight right = folder.yaml("trial_months: 6", "trial_months: 6.0")
                .read()
                .policy()
                .returnRight();
        assertNotNull(right);
        assertEquals(6, right.trialMonths());
        Set<Integer> breaks = folder.moreYaml("snapshots: {breaks: [2016.0]}\n")
                .read()
                .practice()
                .history()
                .breaks();
        assertEquals(Set.of(2016), breaks);
    }

    @Test
    void a_number_without_size_is_refused() {
        assertEquals(
                "organization.yaml:5:17: this number has no size: '.inf'; expected a number as 1234.56",
                folder.yaml("hours_per_year: 2080", "hours_per_year: .inf").problems());
    }

    @Test
    void a_name_of_spaces_is_refused() {
        assertEquals(
                "organization.yaml:2:7: the text is blank: '  '; expected some text",
                folder.yaml("name: Example", "name: \"  \"").problems());
    }

    @Test
    void a_year_that_lost_a_digit_is_refused() {
        assertEquals(
                "organization.yaml:3:8: this is a day that nobody means: '0024-12-31'; expected a day from 1900 to 9999",
                folder.yaml("as_of: 2024-12-31", "as_of: 0024-12-31").problems());
    }

    @Test
    void a_day_before_anybody_was_hired_is_refused() {
        assertEquals(
                "workers.csv:2:32: hire_date is a day that nobody means: '0215-02-01'; expected a day from 1900 to 9999",
                folder.table("workers", "2015-02-01", "0215-02-01").problems());
    }

    @Test
    void thousands_with_a_point_are_not_read_as_decimals() {
        assertEquals(
                "workers.csv:2:20: base_pay is less than a thousand, or has a point between its thousands: '150.000'; "
                        + "expected 150.00 or 150000, or numbers: under columns: in organization.yaml",
                folder.table("workers", "150000", "150.000").problems());
    }

    @Test
    void an_hourly_rate_may_have_three_decimals() {
        assertTrue(folder.table("workers", "0.5,30,hourly", "0.5,30.125,hourly")
                .read()
                .practice()
                .workers()
                .isPresent());
    }

    @Test
    void less_than_the_smallest_coin_is_refused_where_it_stands() {
        assertEquals(
                "cohorts.csv:2:12: mean_pay is less than the smallest coin of USD: '0.0001'; expected an amount above 0",
                folder.table("cohorts", "140000.50", "0.0001").problems());
    }

    @Test
    void blanks_that_cannot_be_seen_do_not_make_another_person() {
        assertEquals(
                "workers.csv:3:1: duplicate worker_id: line 2 has it too: 'w1'; expected it once",
                Folder.small(path).table("workers", """
                                worker_id,manager_id,job_code
                                w1,\u00a0,5002
                                w1\u00a0,,5001
                                w3\u200b,w1,4001
                                w4,w3,4001
                                """).problems());
    }

    @Test
    void an_only_that_keeps_nothing_is_refused() {
        assertEquals(
                "organization.yaml:11:34: no value keeps a row; expected at least one value, \"\" for a blank",
                Folder.small(path)
                        .moreYaml("columns: {workers: {only: {team: []}}}\n")
                        .problems());
    }

    @Test
    void an_only_can_keep_the_blank() {
        assertEquals(
                1,
                folder.moreYaml("columns: {moves: {only: {from_job_code: [\"\"]}}}\n")
                        .read()
                        .practice()
                        .moves()
                        .values()
                        .size());
    }

    @Test
    void a_delimiter_that_is_part_of_words_is_refused() {
        assertTrue(folder.moreYaml("columns: {moves: {delimiter: \"a\"}}\n")
                .problems()
                .contains("this cannot stand between cells: 'a'"));
    }
}
