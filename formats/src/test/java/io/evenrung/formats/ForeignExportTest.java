package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.formats.internal.table.Table;
import io.evenrung.model.Exit;
import io.evenrung.model.Organization;
import io.evenrung.model.SurveyResult;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every table can be read from an export with names, values and notations of its own. */
class ForeignExportTest {

    @TempDir
    Path path;

    @Test
    void every_table_reads_the_same_under_headers_of_others() {
        Folder foreign = Whole.folder(path.resolve("foreign"));
        StringBuilder mapping = new StringBuilder("columns:\n");
        for (Table table : Table.values()) {
            String text = Whole.table(table.id());
            int end = text.indexOf('\n');
            List<String> headers = Arrays.asList(text.substring(0, end).split(","));
            mapping.append("  ")
                    .append(table.id())
                    .append(":\n    file: Their ")
                    .append(table.id())
                    .append(".txt\n");
            headers.forEach(ours -> mapping.append("    ")
                    .append(ours)
                    .append(": Their ")
                    .append(ours)
                    .append('\n'));
            String theirs = headers.stream().map(ours -> "Their " + ours).collect(Collectors.joining(","));
            foreign.file("Their " + table.id() + ".txt", theirs + text.substring(end), StandardCharsets.UTF_8)
                    .without(table.id() + ".csv");
        }
        Organization straight = Whole.folder(path.resolve("straight")).read();
        Organization read = foreign.moreYaml(mapping.toString()).read();
        assertEquals(straight.withProvenance(read.provenance()), read);
    }

    @Test
    void a_survey_of_another_tool() {
        Organization read = Whole.folder(path)
                .without("surveys.csv")
                .file("Umfrage.csv", """
                        Frage;Stand;Antworten;Zustimmung;Einheit;Status
                        F1;1.10.2024;12;0,75;Core;fertig
                        F1;1.10.2024;3;0,5;Law;offen
                        F9;1.10.2024;40;0,825;;fertig
                        """, Charset.forName("windows-1252"))
                .moreYaml("""
                        columns:
                          surveys:
                            file: Umfrage.csv
                            encoding: windows-1252
                            delimiter: ";"
                            numbers: 1.234,56
                            dates: 31.12.2024
                            item: {column: Frage, values: {F1: autonomy, F9: safety}}
                            date: Stand
                            respondents: Antworten
                            favourable: Zustimmung
                            group: Einheit
                            track: {constant: ic}
                            only: {Status: [fertig]}
                        """)
                .read();
        LocalDate closed = LocalDate.of(2024, 10, 1);
        assertEquals(
                List.of(
                        new SurveyResult(SurveyResult.Item.AUTONOMY, "Core", "ic", closed, 12, 0.75),
                        new SurveyResult(SurveyResult.Item.SAFETY, null, "ic", closed, 40, 0.825)),
                read.practice().experience().surveys().values());
        assertEquals(
                List.of("surveys (Umfrage.csv): 1 row left out: Status is not fertig"),
                read.provenance().notes().stream()
                        .filter(note -> note.startsWith("surveys"))
                        .toList());
    }

    @Test
    void percent_in_the_notation_of_others_is_told_as_a_share() {
        assertEquals(
                "surveys.csv:2:22: favourable is no number: '72,5 %'; expected a share from 0 to 1; did you mean '0.725'?",
                Whole.folder(path)
                        .table("surveys", "item;date;respondents;favourable\nsafety;01.10.2024;12;72,5 %\n")
                        .moreYaml("columns: {surveys: {delimiter: \";\", numbers: \"1.234,56\", dates: 31.12.2024}}\n")
                        .problems());
    }

    @Test
    void people_and_jobs_that_lead_nowhere_are_left_out_where_the_mapping_says_so() {
        Organization read = Whole.folder(path)
                .table("exits", "w4,2024-06-30,yes,no_path", "w4,2024-06-30,yes,no_path\ngone,2024-01-31,no,pay")
                .table("succession", "4002", "4999")
                .table("mentoring", "w4,4002", "w4,4999")
                .moreYaml("""
                        columns:
                          exits: {unknown_worker: skip}
                          succession: {unknown_level: skip}
                          mentoring: {unknown_level: skip}
                        """)
                .read();
        assertEquals(
                List.of(new Exit("w4", LocalDate.of(2024, 6, 30), true, Exit.Reason.NO_PATH)),
                read.practice().experience().exits().values());
        assertEquals(1, read.practice().structure().successions().values().size());
        assertEquals(2, read.practice().development().mentoring().values().size());
        assertTrue(
                read.provenance()
                        .notes()
                        .containsAll(List.of(
                                "exits (exits.csv): 1 row left out: worker_id is not in workers",
                                "mentoring (mentoring.csv): 1 row left out: the job is not in levels",
                                "succession (succession.csv): 1 row left out: the job is not in levels")),
                read.provenance().notes().toString());
    }

    @Test
    void nobody_is_never_made_of_somebody_who_is_not_known() {
        Organization read = Whole.folder(path)
                .table("mentoring", "w4,4002", "x,4002")
                .table("domains", "Scheduling,w3", "Scheduling,x")
                .table("units", ",w1,w3", ",w1,x")
                .table("goals", "company,w3,w3;w4", "company,x,w3;x")
                .moreYaml("""
                        columns:
                          mentoring: {unknown_worker: skip}
                          domains: {unknown_worker: skip}
                          units: {unknown_worker: skip}
                          goals: {unknown_worker: skip}
                        """)
                .read();
        assertEquals(2, read.practice().development().mentoring().values().size());
        assertEquals("d2", read.practice().structure().domains().values().get(0).id());
        assertEquals("Law", read.practice().structure().units().values().get(0).id());
        assertEquals(
                List.of("w3"),
                read.practice().development().goals().values().get(0).doers());
        assertTrue(
                read.provenance()
                        .notes()
                        .contains("units (units.csv): 1 row left out: counterpart_id is not in workers"),
                read.provenance().notes().toString());
    }

    @Test
    void reviews_that_stand_twice_can_all_be_left_out() {
        Organization read = Whole.folder(path)
                .table("reviews", "improvement_plan,,,\n", "improvement_plan,,,\nw3,2024-12-01,appraisal,1,,\n")
                .moreYaml("columns: {reviews: {duplicates: skip_all}}\n")
                .read();
        assertEquals(2, read.practice().development().reviews().values().size());
    }
}
