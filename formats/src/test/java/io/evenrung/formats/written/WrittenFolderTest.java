package io.evenrung.formats.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.OrganizationWriter;
import io.evenrung.model.GradeScale;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.Policy;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.Waiver;
import io.evenrung.model.Worker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenFolderTest {

    @TempDir
    Path place;

    @Test
    void what_was_not_supplied_has_no_file_and_what_is_empty_has_a_header_only() {
        Organization organization =
                Samples.organization().withPractice(Practice.unknown().withMoves(Supplied.of(List.of())));
        assertEquals(
                List.of("levels.csv", "moves.csv", "organization.yaml"),
                List.copyOf(Folders.files(organization).keySet()));
        assertEquals(
                "worker_id,effective_date,from_job_level\n",
                Folders.files(organization).get("moves.csv"));
    }

    @Test
    void the_files_are_as_a_person_would_write_them() {
        Organization organization = Samples.withWorkers(
                Worker.of("w1", Samples.M1).withTeam("Core, \"old\""),
                Worker.of("w2", Samples.IC1).withManager("w1").withPay(Samples.euros("50000")));
        assertEquals("""
                evenrung: 1
                name: Sample
                as_of: 2026-06-30
                tracks:
                  ic:
                    kind: individual_contributor
                  manager:
                    kind: management
                """, Folders.files(organization).get("organization.yaml"));
        assertEquals("""
                job_family,track,job_level
                Engineering,ic,IC1
                Engineering,manager,M1
                """, Folders.files(organization).get("levels.csv"));
        assertEquals("""
                worker_id,job_family,track,job_level,manager_id,team,base_pay,pay_period,currency
                w1,Engineering,manager,M1,,"Core, ""old""\",,,
                w2,Engineering,ic,IC1,w1,,50000.00,year,EUR
                """, Folders.files(organization).get("workers.csv"));
    }

    @Test
    void a_folder_that_is_not_there_is_made_with_those_it_lies_in() {
        Path folder = place.resolve("a").resolve("b");
        OrganizationWriter.write(Samples.organization(), folder);
        assertEquals(Samples.organization(), Folders.facts(OrganizationReader.read(folder)));
        assertEquals(List.of(folder), Folders.entries(place.resolve("a")));
    }

    @Test
    void an_empty_folder_is_filled() {
        OrganizationWriter.write(Samples.organization(), place);
        assertEquals(Samples.organization(), Folders.facts(OrganizationReader.read(place)));
    }

    @Test
    void an_empty_folder_keeps_its_permissions() throws IOException {
        Path folder = Files.createDirectory(place.resolve("closed"));
        assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "this file system has no permissions");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        OrganizationWriter.write(Samples.organization(), folder);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }

    @Test
    void a_folder_that_is_not_empty_is_refused_and_kept() throws IOException {
        Path folder = Files.createDirectory(place.resolve("full"));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        String message = assertThrows(
                        IllegalArgumentException.class, () -> OrganizationWriter.write(Samples.organization(), folder))
                .getMessage();
        assertEquals(folder + " is not empty: name a folder that is not there yet, or is empty", message);
        assertEquals("{notes.txt=mine}", Folders.files(folder).toString());
        assertEquals(List.of(folder), Folders.entries(place));
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "mine");
        assertThrows(IllegalArgumentException.class, () -> OrganizationWriter.write(Samples.organization(), file));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void a_place_that_cannot_be_written_to_is_an_error_of_input_and_output() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "mine");
        assertThrows(
                UncheckedIOException.class,
                () -> OrganizationWriter.write(Samples.organization(), file.resolve("within")));
    }

    @Test
    void nothing_is_left_of_an_organisation_that_cannot_be_written() {
        Path folder = place.resolve("refused");
        Organization dangling = Samples.withWorkers(
                Worker.of("secret-id", Samples.IC1).withManager("nobody").withPay(Samples.euros("123456.78")));
        String message = assertThrows(IllegalArgumentException.class, () -> OrganizationWriter.write(dangling, folder))
                .getMessage();
        assertEquals(
                "the organisation cannot be written as an input folder: workers.csv: manager_id is not in workers",
                message);
        assertFalse(Files.exists(folder));
        assertTrue(Folders.entries(place).isEmpty());
    }

    @Test
    void the_name_of_a_rung_stands_as_its_title() {
        Organization named = Samples.organization()
                .withArchitecture(Samples.architecture(
                        List.of(Level.of(Samples.IC1).withName("Engineer"), Level.of(Samples.M1))));
        assertEquals("""
                job_family,track,job_level,job_title
                Engineering,ic,IC1,Engineer
                Engineering,manager,M1,
                """, Folders.files(named).get("levels.csv"));
        assertEquals(named, Folders.facts(Folders.throughFiles(named)));
    }

    @Test
    void an_organisation_of_which_only_the_name_is_known_is_one_file() {
        Organization bare = Samples.organization()
                .withArchitecture(new JobArchitecture(
                        List.of(), List.of(), Supplied.absent(), List.of(), true, GradeScale.numeric()));
        assertEquals(
                List.of("organization.yaml"), List.copyOf(Folders.files(bare).keySet()));
        assertEquals(bare, Folders.facts(Folders.throughFiles(bare)));
    }

    @Test
    void a_waiver_for_a_team_stays_one() {
        Organization waived = Samples.withWorkers(Worker.of("w1", Samples.IC1).withTeam("Night desk"))
                .withPolicy(Policy.unknown()
                        .withWaivers(
                                Supplied.of(List.of(new Waiver(Waiver.Scope.TEAM, "Night desk", null, "two people")))));
        assertEquals(waived, Folders.facts(Folders.throughFiles(waived)));
    }
}
