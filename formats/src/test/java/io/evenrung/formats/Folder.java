package io.evenrung.formats;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.model.Organization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A folder of exports for tests: a sound small organisation, of which a test changes what it is about. */
final class Folder {

    static final String YAML = """
            evenrung: 1
            name: Example
            as_of: 2024-12-31
            currency: USD
            hours_per_year: 2080
            tracks:
              ic: {kind: individual_contributor, name: Professional}
              manager: {kind: management}
            families:
              Engineering: {name: "Engineering & Data"}
            pairs:
              - {family: Engineering, ic: IC4, management: M2, basis: published_table}
            policy:
              published: {audience: all_staff, reviewed: 2024-03-01}
              switching:
                - {from: ic, to: manager}
                - {from: manager, to: ic, family: Engineering}
              return_right: {trial_months: 6, no_fault: true, grade_kept: true}
              decision_rights:
                - id: architecture
                  name: Choice of architecture
                  holders: [{family: Engineering, level: IC5}]
              management_entry:
                - {family: Engineering, from: IC4}
              waivers:
                - {family: Legal, until: 2026-12-31, reason: five people}
              commitments:
                work.visible-projects: {written: true, reference: "4.2"}
            limits:
              pay.band-parity.midpoint: 0.05
            """;

    private static final Map<String, String> TABLES = new LinkedHashMap<>(Map.of(
            "levels",
            """
            job_family,job_level,job_code,job_title,track,grade,rank,pay_zone,range_min,range_mid,range_max,criteria_count
            Engineering,IC4,4001,Software Engineer 4,ic,26,1,US,100000,120000,140000,5
            Engineering,IC5,4002,Software Engineer 5,ic,28,2,US,120000,,160000,6
            Engineering,M2,5001,Engineering Manager 2,manager,26,1,US,100000,120000,140000,5
            Engineering,M3,5002,Engineering Manager 3,manager,28,2,,,,,4
            Legal,L1,6001,Counsel,ic,27,1,US,110000,,150000,
            """,
            "workers",
            """
            worker_id,manager_id,job_code,team,pay_zone,fte,base_pay,pay_period,hire_date,termination_date
            w1,,5002,Core,US,1,150000,year,2015-02-01,
            w2,w1,5001,Core,US,1,10000,month,2016-05-01,
            w3,w2,4001,Core,US,0.5,30,hourly,2018-09-01,
            w4,w2,4002,Core,US,,130000,,2012-01-01,2024-06-30
            w5,w1,6001,Law,US,1,0,,2019-01-01,
            """,
            "cohorts",
            """
            job_title,headcount,mean_pay
            Counsel,12,140000.50
            """,
            "moves",
            """
            worker_id,effective_date,from_job_code,to_job_family,to_job_level
            w3,2024-02-01,4001,Engineering,IC5
            w2,2016-05-01,,Engineering,M2
            w4,2024-06-30,4002,,
            """,
            "snapshots",
            """
            worker_id,date,job_title
            w3,2023,Software Engineer 4
            w3,2024-12-31,Software Engineer 5
            gone,2023,Counsel
            """,
            "forums",
            """
            forum_id,forum_name,exempt,ic_seats,members,actions,actions_to_absent
            board,Leadership board,no,1,w1; w2;w3,10,2
            audit,Audit committee,yes,,,,
            """,
            "decisions",
            """
            decision_id,decision_right,date,decided_by
            d1,architecture,2024-05-01,w3
            """,
            "projects",
            """
            project_id,project_name,high_profile,lead_id,lead_named,manager_id,start_date
            p1,New engine,yes,w3,TRUE,w2,2024-01-15
            """,
            "contributions",
            """
            contribution_id,contribution_name,contributors,project_id,date
            c1,Scheduler,w3;w4,p1,2024-04-01
            """,
            "recognitions",
            """
            recognition_id,recipient_id,date,giver,contribution_id
            r1,w3,2024-06-01,executive,c1
            """));

    private final Path path;

    private Folder(Path path) {
        this.path = path;
    }

    /** A folder with every table, in which nothing is wrong. */
    static Folder sound(Path path) {
        Folder folder = bare(path);
        TABLES.forEach(folder::table);
        return folder;
    }

    /** A folder within that one, with levels and workers only, for tests of these. */
    static Folder small(Path path) {
        Folder folder = new Folder(path.resolve("small")).yaml(YAML.substring(0, YAML.indexOf("pairs:")));
        TABLES.forEach((name, text) -> {
            if (name.equals("levels") || name.equals("workers")) {
                folder.table(name, text);
            }
        });
        return folder;
    }

    /** A folder with the YAML file only. */
    static Folder bare(Path path) {
        return new Folder(path).yaml(YAML);
    }

    static Map<String, String> tables() {
        return TABLES;
    }

    Folder yaml(String text) {
        return file("organization.yaml", text, StandardCharsets.UTF_8);
    }

    Folder yaml(String replaced, String by) {
        String text = text("organization.yaml");
        assertTrue(text.contains(replaced), replaced);
        return yaml(text.replace(replaced, by));
    }

    Folder moreYaml(String text) {
        return yaml(text("organization.yaml") + text);
    }

    Folder table(String name, String text) {
        return file(name + ".csv", text, StandardCharsets.UTF_8);
    }

    Folder table(String name, String replaced, String by) {
        String text = text(name + ".csv");
        assertTrue(text.contains(replaced), replaced);
        return table(name, text.replace(replaced, by));
    }

    Folder file(String name, String text, Charset charset) {
        return file(name, text.getBytes(charset));
    }

    Folder file(String name, byte[] bytes) {
        try {
            Files.createDirectories(path.resolve(name).toAbsolutePath().getParent());
            Files.write(path.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Folder without(String name) {
        try {
            Files.delete(path.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Organization read() {
        return OrganizationReader.read(path);
    }

    List<Problem> problems(ReadOptions options) {
        List<Problem> problems = assertThrows(InvalidInputException.class, () -> OrganizationReader.read(path, options))
                .problems();
        problems.forEach(this::assertPlace);
        return problems;
    }

    /** Where the value stands in the line, it must stand in the column that is named. */
    private void assertPlace(Problem problem) {
        Path file = path.resolve(problem.file());
        String value = problem.value();
        if (value != null && Files.isRegularFile(file)) {
            String line =
                    text(problem.file()).split("\\R", -1)[problem.line() - 1].replace("\uFEFF", "");
            String there = line.substring(problem.column() - 1);
            assertTrue(
                    !line.contains(value)
                            || isItem(value, there.split(",", 2)[0])
                            || there.startsWith(value)
                            || there.startsWith("\"" + value),
                    problem.toString());
        }
    }

    /** An item of a list stands somewhere in the cell that is pointed at. */
    private static boolean isItem(String value, String cell) {
        return cell.contains(";") && cell.contains(value);
    }

    /** All problems, one in a line. */
    String problems() {
        return problems(ReadOptions.defaults()).stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private String text(String name) {
        try {
            return Files.readString(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
