package io.evenrung.measure.university;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.evenrung.model.Cohort;
import io.evenrung.model.GradeScale;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Snapshot;
import io.evenrung.model.SnapshotHistory;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import io.evenrung.model.Worker;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The University of California as public records show it, built through the model. Skips the test where they are absent. */
final class University {

    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    private final Path folder;

    University() {
        this.folder = Path.of(System.getProperty("evenrung.shared", "")).resolve("data/uc");
        assumeTrue(Files.isDirectory(folder), "skipped: the University of California data are not here");
    }

    /** Title means of a year, on rungs graded by the crosswalk; {@code management} names the track that is compared. */
    Organization titles(int year, String management) {
        Map<String, Csv.Row> crosswalk = crosswalk();
        Map<LevelId, Level> levels = new TreeMap<>();
        List<Cohort> cohorts = new ArrayList<>();
        for (Csv.Row row : rows("tc_" + year + "_job_title_summary.csv")) {
            Csv.Row rung = crosswalk.get(row.get("job_title_clean"));
            if (rung != null) {
                Level level = level(rung.get("job_function"), rung.get("track"), rung.get("level_code"))
                        .withGrade(rung.get("grade"));
                levels.put(level.id(), level);
                cohorts.add(new Cohort(
                        level.id(),
                        rung.get("title"),
                        null,
                        Integer.parseInt(row.get("count")),
                        Money.of(row.get("avg_regular_pay"), "USD")));
            }
        }
        return organization(levels.values(), management)
                .withPractice(Practice.unknown().withCohorts(Supplied.of(cohorts)));
    }

    /** Base pay of persons at Merced, or of the Office of the President in 2024. */
    Organization persons(String file, String familyColumn, double leastPay, String management) {
        Map<String, Csv.Row> crosswalk = crosswalk();
        Map<LevelId, Level> levels = new TreeMap<>();
        List<Worker> workers = new ArrayList<>();
        int line = 1;
        for (Csv.Row row : rows(file)) {
            line++;
            Csv.Row rung = crosswalk.get(row.get("title"));
            BigDecimal pay = new BigDecimal(row.get("basepay"));
            if (rung != null && row.get("year").equals("2024") && pay.signum() > 0 && pay.doubleValue() >= leastPay) {
                // within a job family, rungs of several functions stand on one grade
                Level level = level(
                                rung.get(familyColumn),
                                rung.get("track"),
                                rung.get("job_function") + " " + rung.get("level_code"))
                        .withGrade(rung.get("grade"));
                levels.put(level.id(), level);
                workers.add(Worker.of("row " + line, level.id()).withPay(Money.of(row.get("basepay"), "USD")));
            }
        }
        return organization(levels.values(), management)
                .withPractice(Practice.unknown().withWorkers(Supplied.of(workers)));
    }

    /**
     * The panel of the Office of the President, by the conventions of the golden figures.
     *
     * @param rows which rows of the title file count, beyond those it includes
     * @param firstYear first year of snapshots
     * @param breaks years that do not link
     * @param functionsAreFamilies whether a function is a job family, or all functions are one
     */
    Organization panel(Predicate<Csv.Row> rows, int firstYear, Set<Integer> breaks, boolean functionsAreFamilies) {
        Map<String, Csv.Row> titles = new HashMap<>();
        rows("panel_titles.csv").forEach(row -> titles.put(row.get("title"), row));
        List<Csv.Row> panel = rows("ucop_panel_2010_2024_pseudonyms.csv");
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Csv.Row row : panel) {
            String key = row.get("person") + "/" + row.get("year");
            if (!seen.add(key)) {
                twice.add(key);
            }
        }
        Map<LevelId, Level> levels = new TreeMap<>();
        List<Snapshot> snapshots = new ArrayList<>();
        for (Csv.Row row : panel) {
            int year = Integer.parseInt(row.get("year"));
            Csv.Row title = titles.get(row.get("title"));
            if (title == null) {
                continue;
            }
            boolean isUsable = !row.get("person").isEmpty()
                    && !twice.contains(row.get("person") + "/" + year)
                    && year >= firstYear
                    && title.get("include").equals("yes")
                    && rows.test(title);
            if (isUsable) {
                String function = title.get("function_stem");
                int rank = Integer.parseInt(title.get("level"));
                Level level = functionsAreFamilies
                        ? level(function, title.get("track"), "rung " + rank)
                        : level("all", title.get("track"), function + " rung " + rank);
                levels.put(level.id(), level.withRank(rank));
                snapshots.add(new Snapshot(row.get("person"), LocalDate.of(year, 12, 31), level.id()));
            }
        }
        SortedSet<Integer> years = new TreeSet<>(breaks);
        return organization(levels.values(), "manager")
                .withPractice(Practice.unknown().withHistory(new SnapshotHistory(Supplied.of(snapshots), years)));
    }

    private Map<String, Csv.Row> crosswalk() {
        Map<String, Csv.Row> byTitle = new HashMap<>();
        rows("crosswalk.csv").forEach(row -> byTitle.put(row.get("title"), row));
        return byTitle;
    }

    private List<Csv.Row> rows(String file) {
        return Csv.read(folder.resolve(file));
    }

    private static Level level(String family, String track, String code) {
        return Level.of(family, track, code);
    }

    private static Organization organization(Collection<Level> levels, String management) {
        List<Track> tracks = new ArrayList<>();
        tracks.add(Track.individualContributor("ic"));
        for (String track : List.of("manager", "supervisor")) {
            tracks.add(track.equals(management) ? Track.management(track) : Track.other(track));
        }
        List<JobFamily> families = levels.stream()
                .map(l -> l.id().family())
                .distinct()
                .map(JobFamily::of)
                .toList();
        return Organization.of(
                "University of California",
                AS_OF,
                new JobArchitecture(
                        tracks, families, Supplied.of(List.copyOf(levels)), List.of(), true, GradeScale.numeric()));
    }
}
