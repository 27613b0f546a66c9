package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with rungs, and with what is said of rungs. */
class BadLadderTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void sound() {
        folder = Folder.sound(path);
    }

    @Test
    void an_unknown_track() {
        assertEquals(
                "levels.csv:2:42: unknown track: 'ik'; expected one of ic, manager, as under tracks: in "
                        + "organization.yaml; did you mean 'ic'?",
                Folder.small(path)
                        .table("levels", "Engineer 4,ic", "Engineer 4,ik")
                        .table("workers", "worker_id\n")
                        .problems());
    }

    @Test
    void a_track_where_none_is_declared() {
        assertTrue(Folder.small(path)
                .yaml("evenrung: 1\nname: x\nas_of: 2024-12-31\ncurrency: USD\n")
                .problems()
                .startsWith("levels.csv:2:42: unknown track: 'ic'; expected the track to be declared under tracks:"));
    }

    @Test
    void a_minimum_above_the_maximum() {
        assertEquals(
                "levels.csv:6:34: range_min is above range_max: '150000'; expected at most range_max, which is 110000.00",
                folder.table("levels", "110000,,150000", "150000,,110000").problems());
    }

    @Test
    void a_midpoint_outside_of_the_range() {
        assertTrue(folder.table(
                        "levels", "100000,120000,140000,5\nEngineering,IC5", "100000,99999,140000,5\nEngineering,IC5")
                .problems()
                .startsWith("levels.csv:2:53: range_min is above range_mid: '100000'; expected at most range_mid"));
    }

    @Test
    void rows_of_one_rung_that_contradict_each_other() {
        assertEquals(
                "levels.csv:3:41: the rows of rung Engineering IC4 contradict each other in grade: '27'; expected '26' as "
                        + "on line 2, or rungs that are told apart in job_level",
                folder.table(
                                "levels",
                                "Engineering,IC5,4002,",
                                "Engineering,IC4,4009,Other Title,ic,27,1,US,,,,\nEngineering,IC5,4002,")
                        .table(
                                "levels",
                                "Engineering,IC4,4009,Other Title,ic,27",
                                "Engineering,IC4,4009,Software Eng 4b,ic,27")
                        .problems());
    }

    @Test
    void two_ranges_for_one_pay_zone_and_date() {
        assertEquals(
                "levels.csv:3:54: rung Engineering IC4 has another pay range for the same pay zone and date on line 2: "
                        + "'90000'; expected one range, or pay_zone, range_effective or job_level to tell them apart",
                folder.table(
                                "levels",
                                "Engineering,IC5,4002,",
                                "Engineering,IC4,4001,Software Engineer 4b,ic,26,1,US,90000,,140000,\nEngineering,IC5,4002,")
                        .problems());
    }

    @Test
    void a_title_that_leads_to_two_rungs() {
        assertEquals(
                "levels.csv:3:22: job_title leads to two rungs, Engineering IC5 here and Engineering IC4 on line 2: "
                        + "'Software Engineer 4'; expected a job_title that stands on one rung only",
                folder.table("levels", "Software Engineer 5", "Software Engineer 4")
                        .table("snapshots", "Software Engineer 5", "Software Engineer 4")
                        .problems());
    }

    @Test
    void a_code_that_leads_to_two_rungs() {
        assertTrue(Folder.small(path)
                .table("levels", "IC5,4002", "IC5,4001")
                .problems()
                .startsWith("levels.csv:3:17: job_code leads to two rungs, Engineering IC5 here and Engineering IC4"));
    }

    @Test
    void a_row_that_names_no_level() {
        assertTrue(folder.table("levels", "Legal,L1,6001,Counsel", "Legal,,,")
                .problems()
                .contains("levels.csv:6:7: nothing names the level; expected job_level, job_code or job_title"));
    }

    @Test
    void a_grade_that_is_not_in_the_scale() {
        assertTrue(folder.yaml("families:", "grades: [26, 28]\nfamilies:")
                .problems()
                .contains("levels.csv:6:26: unknown grade: '27'; expected a grade that stands under grades: in "
                        + "organization.yaml; did you mean '26'?"));
    }

    @Test
    void a_pair_across_families() {
        assertEquals(
                "organization.yaml:12:31: this rung stands in family Legal, not in Engineering: 'L1'; expected a rung of "
                        + "family Engineering in levels.csv",
                folder.yaml("ic: IC4", "ic: L1").problems());
    }

    @Test
    void a_pair_with_a_rung_of_the_wrong_track() {
        assertEquals(
                "organization.yaml:12:48: the track of this rung is 'ic', which is an individual_contributor track: "
                        + "'IC5'; expected a rung of a management track",
                folder.yaml("management: M2", "management: IC5").problems());
    }

    @Test
    void a_pair_that_stands_twice() {
        assertEquals(
                "organization.yaml:13:5: the pair stands on line 12 too; expected each pair once",
                folder.yaml("policy:", "  - {family: Engineering, ic: IC4, management: M2}\npolicy:")
                        .problems());
    }

    @Test
    void a_holder_on_a_rung_that_does_not_exist() {
        assertEquals(
                "organization.yaml:22:46: family Engineering has no such rung: 'IC55'; expected a rung of family "
                        + "Engineering in levels.csv; did you mean 'IC5'?",
                folder.yaml("level: IC5", "level: IC55").problems());
    }

    @Test
    void a_waiver_for_a_family_that_does_not_exist() {
        assertEquals(
                "organization.yaml:26:16: there is no such job family: 'Legale'; expected a job_family of levels.csv; did "
                        + "you mean 'Legal'?",
                folder.yaml("family: Legal", "family: Legale").problems());
    }

    @Test
    void a_waiver_for_a_team_that_does_not_exist() {
        assertEquals(
                "organization.yaml:26:14: there is no such team: 'Cor'; expected a team of workers.csv; did you mean "
                        + "'Core'?",
                folder.yaml("family: Legal", "team: Cor").problems());
    }

    @Test
    void a_switch_to_an_unknown_track() {
        assertEquals(
                "organization.yaml:16:22: unknown track: 'manger'; expected a track that is declared under tracks:; did "
                        + "you mean 'manager'?",
                folder.yaml("to: manager", "to: manger").problems());
    }

    @Test
    void a_job_that_is_contradicted_beside_it() {
        assertEquals(
                "workers.csv:2:8: job_level contradicts job_code '4001', which is Engineering IC4 in levels.csv: 'IC5'; "
                        + "expected 'IC4', or blank",
                Folder.small(path)
                        .table("workers", "worker_id,job_code,job_level\nw,4001,IC5\n")
                        .problems()
                        .lines()
                        .filter(p -> p.startsWith("workers"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_level_code_that_two_tracks_share() {
        Folder shared = Folder.small(path)
                .table("levels", "job_family,job_level,track\nA,1,ic\nA,1,manager\n")
                .table("workers", "worker_id,job_family,job_level\nw,A,1\n");
        assertTrue(shared.problems()
                .contains("workers.csv:2:5: job_level names several rungs: '1'; expected a track beside it"));
    }

    @Test
    void a_level_of_another_family() {
        assertTrue(Folder.small(path)
                .table("workers", "worker_id,job_family,job_level\nw,Legal,IC4\nv,Legl,L1\n")
                .problems()
                .contains(
                        "workers.csv:2:9: job_level is not in levels: 'IC4'; expected a level of Legal in levels.csv\n"
                                + "workers.csv:3:3: job_family is not in levels: 'Legl'; expected a job_family of levels.csv; did "
                                + "you mean 'Legal'?"));
    }
}
