package io.evenrung.measure.ladder;

import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.unmeasured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Given;
import io.evenrung.measure.Settings;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unmeasured;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The grade sheet of the University of California, against the figures that a program in R, which shares no code with this
 * one, found in it. That the first letter of a level code is the track and its number the rank is the sheet's own convention,
 * and is declared here; two rungs without a code are both of rank 4.
 */
class UniversityOfCaliforniaTest {

    private static final Path SHEET =
            Path.of(System.getProperty("evenrung.shared", "shared"), "data", "uc", "ucsf_job_grades.csv");
    private static final Map<Character, String> TRACKS = Map.of('P', "ic", 'S', "supervisor", 'M', "manager");
    private static final Map<String, String> CODES = Map.of("5589", "M4 NMD", "5593", "M4 MD");

    private static List<Level> levels = List.of();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isRegularFile(SHEET), "skipped: the real data is not here");
        List<String> rows = Files.readAllLines(SHEET, StandardCharsets.UTF_8);
        assertEquals("page,job_family,job_function,job_title,job_code,level_code,grade", rows.get(0));
        levels = rows.stream().skip(1).map(UniversityOfCaliforniaTest::level).toList();
    }

    private static Level level(String row) {
        List<String> cells = List.of(row.split(",", -1));
        assertEquals(7, cells.size(), row);
        String code = cells.get(5).isEmpty() ? Objects.requireNonNull(CODES.get(cells.get(4)), row) : cells.get(5);
        String track = Objects.requireNonNull(TRACKS.get(code.charAt(0)), row);
        return Level.of(LevelId.of(cells.get(2), track, code))
                .withName(cells.get(3))
                .withRank(Character.digit(code.charAt(1), 10))
                .withGrade(cells.get(6));
    }

    private static Organization university() {
        return Given.organization(levels, List.of());
    }

    private static Organization withCounsel5() {
        List<Level> more = new ArrayList<>(levels);
        more.add(Level.of("Counsel", "ic", "P5").withRank(5));
        return Given.organization(more, List.of());
    }

    private static SeniorRungs senior(Organization organization, String family) {
        return all(organization, SeniorRungs.class).stream()
                .filter(s -> s.subject().equals(Subject.family(family)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_sheet_has_130_rungs_in_21_functions_and_14_pairs() {
        Scene scene = Scene.of(university(), Settings.defaults());
        assertEquals(130, levels.size());
        assertEquals(21, scene.families().size());
        assertEquals(14, scene.pairs().size());
    }

    @Test
    void the_management_rungs_above_the_top_ic_rung_are_those_of_the_published_table() {
        Map<String, Integer> expected = new TreeMap<>(Map.of(
                "IT Architecture", 2,
                "Applications Programming", 3,
                "IT Security", 2,
                "Comm and Network Technology", 0,
                "Clinical Informatics", 3,
                "Clinical Applications", 3,
                "Clinical Applications Training", 0,
                "Bioinformatics", 0,
                "QA and Release Management", 1,
                "Technical Project Management", 1));
        expected.putAll(Map.of(
                "Executive Advising", 1,
                "Contract Administration", 1,
                "Product Development", 1,
                "Project and Policy Analysis", 1,
                "Institutional Research", 0,
                "Counsel", 1));
        List<Ceiling> ceilings = all(university(), Ceiling.class);
        assertEquals(
                expected,
                new TreeMap<>(ceilings.stream()
                        .collect(Collectors.toMap(c -> c.subject().label(), Ceiling::certain))));
        assertTrue(ceilings.stream().allMatch(c -> c.certain() == c.possible()));
        assertEquals(
                Map.of(0, 4L, 1, 7L, 2, 2L, 3, 3L),
                ceilings.stream().collect(Collectors.groupingBy(Ceiling::certain, Collectors.counting())));
    }

    @Test
    void a_senior_ic_rung_is_missing_in_two_functions() {
        List<SeniorRungs> senior = all(university(), SeniorRungs.class);
        assertEquals(16, senior.size());
        assertEquals(
                List.of("Counsel", "QA and Release Management"),
                senior.stream()
                        .filter(s -> s.possible() < 1)
                        .map(s -> s.subject().label())
                        .toList());
        senior.stream().filter(s -> s.possible() >= 1).forEach(s -> assertNull(s.doubtAt(1), s.toString()));
    }

    @Test
    void functions_without_a_management_rung_are_not_spoken_of() {
        List<String> expected = List.of(
                "Business Intelligence",
                "Database Administration",
                "Geographic Information Systems",
                "Systems Integration",
                "User Experience Design");
        for (var type : List.of(SeniorRungs.class, Ceiling.class)) {
            List<Unmeasured> unmeasured = unmeasured(university(), type);
            assertEquals(
                    expected, unmeasured.stream().map(u -> u.subject().label()).toList());
            assertTrue(unmeasured.stream().allMatch(u -> u.doubt().kind() == Doubt.Kind.INAPPLICABLE));
        }
        assertEquals(
                expected,
                all(university(), DualPath.class).stream()
                        .filter(p -> p.missingTracks() > 0)
                        .map(p -> p.subject().label())
                        .toList());
    }

    @Test
    void none_of_81_rungs_is_a_dead_end() {
        List<Successors> successors = all(university(), Successors.class);
        assertEquals(81, successors.size());
        assertTrue(successors.stream().allMatch(s -> s.successors() > 0));
        assertEquals(List.of(), unmeasured(university(), Successors.class));
    }

    @Test
    void a_counsel_5_without_a_grade_makes_counsel_undecided() {
        SeniorRungs counsel = senior(withCounsel5(), "Counsel");
        assertEquals(0, counsel.certain());
        assertEquals(1, counsel.possible());
        Doubt doubt = Objects.requireNonNull(counsel.doubtAt(1));
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals("neither a grade nor a pair places Counsel P5", doubt.reason());
        Ceiling ceiling = all(withCounsel5(), Ceiling.class).stream()
                .filter(c -> c.subject().equals(counsel.subject()))
                .findFirst()
                .orElseThrow();
        assertEquals(0, ceiling.certain());
        assertEquals(1, ceiling.possible());
        Function<Organization, SeniorRungs> qa = o -> senior(o, "QA and Release Management");
        assertEquals(qa.apply(university()), qa.apply(withCounsel5()));
    }
}
