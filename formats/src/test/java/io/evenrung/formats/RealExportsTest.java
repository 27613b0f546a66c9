package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.model.Organization;
import io.evenrung.model.Snapshot;
import io.evenrung.model.Worker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of the University of California, read unedited; the figures are those of EXPECTED.md beside them. */
class RealExportsTest {

    private static final String TRACKS = """
            evenrung: 1
            name: University of California
            as_of: 2024-12-31
            currency: USD
            tracks:
              ic: {kind: individual_contributor, name: Professional}
              supervisor: {kind: other, name: Supervisor}
              manager: {kind: management, name: Manager}
            """;

    @TempDir
    Path folder;

    @Test
    void the_merced_file_gives_80_workers_of_whom_78_have_pay() throws IOException {
        Organization merced = read("""
                columns:
                  levels:
                    file: "%1$s/crosswalk.csv"
                    job_title: title
                    job_family: job_function
                    job_level: grade
                    other_columns: ignore
                  workers:
                    file: "%1$s/uc_merced_2024_no_names.csv"
                    worker_id: row
                    job_title: title
                    base_pay: basepay
                    other_columns: ignore
                    unknown_level: skip
                """);
        Map<String, Long> byTrack = merced.practice().workers().stream()
                .collect(Collectors.groupingBy(RealExportsTest::track, TreeMap::new, Collectors.counting()));
        assertEquals(Map.of("ic", 68L, "manager", 12L), byTrack);
        assertEquals(
                78,
                merced.practice().workers().stream()
                        .filter(w -> w.pay() != null)
                        .count());
        assertEquals(
                "[workers (uc_merced_2024_no_names.csv): 2 rows with base_pay 0, read as unknown, "
                        + "workers (uc_merced_2024_no_names.csv): 6028 rows left out: the job is not in levels, "
                        + "workers (uc_merced_2024_no_names.csv): 78 rows with base_pay and no pay_period, read as pay"
                        + " for a year]",
                merced.provenance().notes().toString());
    }

    @Test
    void the_panel_gives_21790_usable_person_years() throws IOException {
        Organization panel = read("""
                snapshots: {breaks: [2016]}
                columns:
                  levels:
                    file: "%1$s/panel_titles.csv"
                    job_title: title
                    job_family: function_stem
                    job_level: level
                    rank: level
                    only: {include: [yes]}
                    other_columns: ignore
                  snapshots:
                    file: "%1$s/ucop_panel_2010_2024_pseudonyms.csv"
                    worker_id: person
                    date: year
                    job_title: title
                    blank: {person: skip}
                    duplicates: skip_all
                    from_value: {year: 2013}
                    unknown_level: skip
                    other_columns: ignore
                """);
        Map<String, Long> byTrack = panel.practice().history().snapshots().stream()
                .collect(Collectors.groupingBy(
                        s -> Objects.requireNonNull(s.level().track()), TreeMap::new, Collectors.counting()));
        assertEquals(Map.of("ic", 17319L, "manager", 3629L, "supervisor", 842L), byTrack);
        assertEquals(
                5843,
                panel.practice().history().snapshots().stream()
                        .map(Snapshot::worker)
                        .distinct()
                        .count());
        assertEquals("[2016]", panel.practice().history().breaks().toString());
        String file = "snapshots (ucop_panel_2010_2024_pseudonyms.csv): ";
        assertEquals(
                "[levels (panel_titles.csv): 547 rows left out: include is not yes, "
                        + file + "246 rows left out: duplicate worker_id and year, "
                        + file + "3275 rows left out: the job is not in levels, "
                        + file + "5493 rows left out: year is below 2013, "
                        + file + "827 rows left out: person is blank]",
                panel.provenance().notes().toString());
    }

    private Organization read(String columns) throws IOException {
        Path data = Path.of(System.getProperty("evenrung.shared", ""), "data", "uc");
        Assumptions.assumeTrue(Files.isDirectory(data), "the exports of the University of California are not here");
        String yaml = TRACKS + String.format(columns, data.toAbsolutePath().normalize());
        Files.writeString(folder.resolve("organization.yaml"), yaml);
        return OrganizationReader.read(folder);
    }

    private static String track(Worker worker) {
        return Objects.requireNonNull(Objects.requireNonNull(worker.level()).track());
    }
}
