package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Provenance;
import io.evenrung.model.Publication;
import io.evenrung.model.Source;
import io.evenrung.model.Worker;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundFolderTest {

    private static final LevelId IC4 = LevelId.of("Engineering", "ic", "IC4");
    private static final LevelId IC5 = LevelId.of("Engineering", "ic", "IC5");
    private static final LevelId M2 = LevelId.of("Engineering", "manager", "M2");

    @TempDir
    Path path;

    private Organization example;

    @BeforeEach
    void read() {
        example = Folder.sound(path).read();
    }

    @Test
    void identity_and_limits_come_from_the_yaml_file() {
        assertEquals("Example", example.name());
        assertEquals(LocalDate.of(2024, 12, 31), example.asOf());
        assertEquals("{pay.band-parity.midpoint=0.05}", example.limits().toString());
        assertEquals(
                "Engineering & Data", example.architecture().families().get(0).name());
    }

    @Test
    void a_rung_carries_what_its_rows_say() {
        Level ic4 = level(IC4);
        assertEquals("Software Engineer 4", ic4.name());
        assertEquals("26", ic4.grade());
        assertEquals(1, ic4.rank());
        assertEquals(5, ic4.criteria());
        assertEquals(Money.of("120000", "USD"), ic4.ranges().get(0).midpoint());
        assertEquals(Money.of("140000", "USD"), level(IC5).ranges().get(0).midpoint());
    }

    @Test
    void pairs_name_their_basis() {
        assertEquals(
                List.of(new LevelPair(IC4, M2, LevelPair.Basis.PUBLISHED_TABLE)),
                example.architecture().pairs());
    }

    @Test
    void pay_is_annual_and_at_full_time() {
        assertEquals(Money.of("150000", "USD"), worker("w1").pay());
        assertEquals(Money.of("120000", "USD"), worker("w2").pay());
        assertEquals(Money.of("124800", "USD"), worker("w3").pay()); // 30 an hour, 2080 hours, half time
        assertEquals(Money.of("130000", "USD"), worker("w4").pay());
    }

    @Test
    void pay_of_0_is_unknown_and_noted() {
        assertNull(worker("w5").pay());
        assertEquals(
                List.of(
                        "workers (workers.csv): 1 row with base_pay 0, read as unknown",
                        "workers (workers.csv): 1 row with base_pay and no pay_period, read as pay for a year"),
                example.provenance().notes());
    }

    @Test
    void what_is_possible_and_hardly_meant_is_noted() {
        Organization odd = Folder.small(path)
                .table("workers", "worker_id,job_code,base_pay,pay_period,hire_date\nw1,4001,1200000,year,2025-03-01\n")
                .table("moves", "worker_id,effective_date,from_job_code,to_job_code\nw1,2025-04-01,4001,4002\n")
                .read();
        assertEquals(
                "moves: 1 row effective after the as-of date, not counted\n"
                        + "workers: 1 row hired after the as-of date, not counted\n"
                        + "workers: 1 row with pay for a year at full time under a fifth of the lowest, or over five times"
                        + " the highest, amount of its rung's ranges: check pay_period, fte and how numbers are written",
                String.join("\n", odd.provenance().notes()));
    }

    @Test
    void a_character_of_two_halves_is_read_wherever_it_stands() {
        for (int before = 1015; before < 1030; before++) {
            String comment = "#" + " ".repeat(before) + "\uD83D\uDE00\n";
            assertEquals(
                    "Example",
                    Folder.bare(path.resolve("b" + before))
                            .yaml("evenrung: 1\n" + comment + "name: Example\nas_of: 2024-12-31\n")
                            .read()
                            .name());
        }
    }

    @Test
    void the_policy_is_read_part_by_part() {
        assertEquals(
                new Publication(Publication.Audience.ALL_STAFF, LocalDate.of(2024, 3, 1)),
                example.policy().publication());
        assertEquals(2, example.policy().switchRules().values().size());
        assertEquals(
                List.of(IC5), example.policy().decisionRights().values().get(0).holders());
        assertEquals(IC4, example.policy().managementEntries().values().get(0).from());
        assertTrue(example.policy()
                .commitmentTo("work.visible-projects")
                .orElseThrow()
                .written());
        assertTrue(example.policy().waivers().values().get(0).holdsOn(example.asOf()));
    }

    @Test
    void a_part_of_the_policy_that_is_not_written_is_not_known() {
        Organization silent = Folder.small(path).read();
        assertTrue(silent.policy().switchRules().isAbsent());
        assertNull(silent.policy().returnRight());
    }

    @Test
    void an_empty_list_says_that_nothing_is_written() {
        Organization none =
                Folder.small(path).moreYaml("policy: {switching: []}\n").read();
        assertTrue(none.policy().switchRules().isPresent());
        assertTrue(none.policy().switchRules().values().isEmpty());
    }

    @Test
    void a_table_that_is_not_there_was_not_supplied() {
        assertTrue(Folder.sound(path)
                .without("forums.csv")
                .read()
                .practice()
                .forums()
                .isAbsent());
    }

    @Test
    void practice_refers_to_people_and_rungs() {
        assertEquals(
                List.of("w1", "w2", "w3"),
                example.practice().forums().values().get(1).members());
        assertNull(example.practice().forums().values().get(0).members());
        assertEquals(3, example.practice().moves().values().size());
        assertNull(example.practice().moves().values().get(0).from());
        assertEquals(
                LocalDate.of(2023, 12, 31),
                example.practice().history().snapshots().values().get(0).date());
        assertEquals(
                Money.of("140000.50", "USD"),
                example.practice().cohorts().values().get(0).meanPay());
        assertEquals("p1", example.practice().contributions().values().get(0).project());
    }

    @Test
    void everything_says_where_it_was_read() {
        assertEquals(
                new Source(
                        "levels.csv",
                        2,
                        "job_family Engineering, track ic, job_level IC4, job_code 4001, "
                                + "job_title Software Engineer 4"),
                source(Provenance.level(IC4)));
        assertEquals(
                new Source("organization.yaml", 12, "Engineering IC4 = M2, basis published_table"),
                source("pair/Engineering/IC4/M2"));
        assertEquals(new Source("organization.yaml", 18, "policy: return_right"), source("policy/return_right"));
        assertEquals("forums.csv", source("forum/board").file());
    }

    @Test
    void an_as_of_date_of_the_caller_goes_before_that_of_the_folder() {
        LocalDate day = LocalDate.of(2023, 6, 30);
        assertEquals(
                day,
                OrganizationReader.read(path, ReadOptions.defaults().withAsOf(day))
                        .asOf());
    }

    @Test
    void a_midpoint_off_the_middle_is_noted_and_kept() {
        Organization off = Folder.small(path)
                .table("levels", "100000,120000,140000,5\nEngineering,IC5", "100000,130000,140000,5\nEngineering,IC5")
                .read();
        assertTrue(
                off.provenance()
                        .notes()
                        .contains("levels (levels.csv): 1 row with a declared midpoint that is not the middle of "
                                + "minimum and maximum"),
                off.provenance().notes().toString());
    }

    @Test
    void a_byte_order_mark_is_dropped() {
        Organization marked = Folder.small(path)
                .table("workers", "worker_id,manager_id", "\uFEFFworker_id,manager_id")
                .read();
        assertEquals(5, marked.practice().workers().values().size());
    }

    @Test
    void a_file_that_is_no_table_is_noted_with_what_it_may_have_been_meant_for() {
        Organization stray =
                Folder.sound(path).without("forums.csv").table("form", "a,b\n").read();
        assertTrue(
                stray.provenance()
                        .notes()
                        .contains(
                                "form.csv: not read, since it is no table of an organisation; did you mean forums.csv?"),
                stray.provenance().notes().toString());
    }

    private Source source(String key) {
        return example.provenance().source(key).orElseThrow();
    }

    private Level level(LevelId id) {
        return example.architecture().levels().stream()
                .filter(l -> l.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Worker worker(String id) {
        return example.practice().workers().stream()
                .filter(w -> w.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
