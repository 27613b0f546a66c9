package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.Worker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the section columns: does to an export. */
class MappingTest {

    private static final String HEAD = """
            evenrung: 1
            name: Example
            as_of: 2024-12-31
            tracks: {ic: {kind: individual_contributor}, manager: {kind: management}}
            """;

    private static final String LEVELS = "job_family,job_level,track\nEng,3 P,ic\nEng,4 M,manager\n";

    @TempDir
    Path path;

    @Test
    void headers_are_joined_values_translated_and_constants_and_lines_filled_in() {
        Organization mapped = folder("""
                        columns:
                          workers:
                            file: export/people.txt
                            delimiter: ";"
                            worker_id: {line: true}
                            job_family: {constant: Eng}
                            job_level: [Grade, Kind]
                            track: {column: Kind, values: {P: ic, M: manager}}
                            manager_id: {column: Boss, values: {XX: ""}}
                            currency: {constant: GBP}
                            base_pay: Pay
                        """)
                .file("export/people.txt", bytes("Grade;Kind;Boss;Pay\n3;P;3;1000\n4; M ;XX;2000\n"))
                .read();
        List<Worker> workers = mapped.practice().workers().values();
        assertEquals(LevelId.of("Eng", "ic", "3 P"), workers.get(0).level());
        assertEquals("3", workers.get(0).manager());
        assertNull(workers.get(1).manager());
        assertEquals("GBP 1000.00", String.valueOf(workers.get(0).pay()));
    }

    @Test
    void headers_match_in_any_case_and_with_spaces_or_hyphens() {
        assertEquals(
                "Core",
                folder("")
                        .table("workers", " Worker ID ,JOB-FAMILY,Job Level,Team\nw,Eng,3 P,Core\n")
                        .read()
                        .practice()
                        .workers()
                        .values()
                        .get(0)
                        .team());
    }

    @Test
    void a_header_of_ours_that_is_mapped_elsewhere_is_just_another_column() {
        Folder folder = folder("columns:\n  workers: {team: unit}\n").table("workers", "worker_id,team,unit\nw,a,b\n");
        assertTrue(folder.problems().startsWith("workers.csv:1:11: unknown column: 'team'"));
        assertEquals(
                "b",
                folder.yaml("unit}", "unit, other_columns: ignore}")
                        .read()
                        .practice()
                        .workers()
                        .values()
                        .get(0)
                        .team());
    }

    @Test
    void rows_are_left_out_in_the_order_only_blank_duplicates_from_value() {
        Organization mapped = folder("""
                        columns:
                          snapshots:
                            worker_id: person
                            date: year
                            only: {kind: [a, b]}
                            blank: {person: skip}
                            duplicates: skip_all
                            from_value: {year: 2013}
                            unknown_level: skip
                        """).table("snapshots", """
                        person,year,kind,job_family,job_level
                        p,2012,a,Eng,3 P
                        p,2012,b,Eng,3 P
                        p,2013,c,Eng,3 P
                        p,2013,a,Eng,3 P
                        q,2012,a,Eng,3 P
                        ,2014,a,Eng,3 P
                        q,2014,a,Eng,9
                        q,2015,a,Eng,4 M
                        """).read();
        assertEquals(2, mapped.practice().history().snapshots().values().size());
        assertEquals("""
                snapshots (snapshots.csv): 1 row left out: kind is none of a, b
                snapshots (snapshots.csv): 1 row left out: person is blank
                snapshots (snapshots.csv): 1 row left out: the job is not in levels
                snapshots (snapshots.csv): 1 row left out: year is below 2013
                snapshots (snapshots.csv): 2 rows left out: duplicate worker_id and year""", String.join("\n", mapped.provenance().notes()));
    }

    @Test
    void people_who_are_not_in_workers_can_be_left_out() {
        Organization mapped = folder("""
                        columns:
                          workers: {unknown_worker: skip}
                          recognitions: {unknown_worker: skip}
                        """)
                .table("workers", "worker_id,manager_id\nw,gone\n")
                .table("recognitions", "recognition_id,recipient_id,date\nr,gone,2024-01-01\ns,w,2024-01-01\n")
                .read();
        assertNull(mapped.practice().workers().values().get(0).manager());
        assertEquals(1, mapped.practice().recognitions().values().size());
        assertEquals("""
                recognitions (recognitions.csv): 1 row left out: recipient_id is not in workers
                workers (workers.csv): 1 row with a manager_id that is not in workers, read as unknown""", String.join("\n", mapped.provenance().notes()));
    }

    @Test
    void a_number_to_begin_from_that_is_none_is_a_problem() {
        assertEquals(
                "workers.csv:3:3: year is no number: 'soon'; expected a number, as from_value asks",
                folder("columns:\n  workers: {from_value: {year: 2013}}\n")
                        .table("workers", "worker_id,year\nv,2013\nw,soon\n")
                        .problems());
    }

    @Test
    void a_filter_on_a_header_that_is_not_there_is_a_problem() {
        assertEquals(
                "organization.yaml:6:21: workers.csv has no such header: 'yaer'; expected one of worker_id, year; did you "
                        + "mean 'year'?",
                folder("columns:\n  workers: {blank: {yaer: skip}}\n")
                        .table("workers", "worker_id,year\nv,2013\n")
                        .problems());
    }

    @Test
    void a_file_outside_of_the_folder_is_shown_by_its_name_only() {
        Folder folder = Folder.bare(path.resolve("inner")).yaml(HEAD + "columns:\n  levels: {file: ../levels.txt}\n");
        Folder.bare(path).file("levels.txt", bytes(LEVELS));
        Organization mapped = folder.read();
        assertEquals(
                "levels.txt",
                mapped.provenance().sources().values().iterator().next().file());
        Folder.bare(path).file("levels.txt", bytes(LEVELS.replace("ic", "ik")));
        assertTrue(folder.problems().startsWith("../levels.txt:2:9: unknown track: 'ik'"));
    }

    private Folder folder(String columns) {
        return Folder.bare(path).yaml(HEAD + columns).table("levels", LEVELS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
