package io.evenrung.formats.internal.chart;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.report.Edition;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import io.evenrung.model.Worker;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Charts of organisations, as the tests look at them. */
final class Drawn {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private Drawn() {}

    /** One of the sample organisations. */
    static Charts example(String name) {
        return charts(read(name));
    }

    /** How many checks of one of the sample organisations are shown. */
    static int checks(String name) {
        return Disclosure.of(Auditor.standard().audit(read(name)), Edition.STANDARD)
                .count(finding -> true);
    }

    /** Each square of principles by families in the edition for works councils, as {@code principle: checks}. */
    static Map<String, Integer> councilChecks(String name) {
        Audit audit = Auditor.standard().audit(read(name));
        Disclosure shown = Disclosure.of(audit, Edition.WORKS_COUNCIL);
        Map<String, Integer> checks = new TreeMap<>();
        Charts.of(audit, shown)
                .heatMap()
                .rows()
                .forEach(row -> row.squares().stream()
                        .flatMap(Stream::ofNullable)
                        .forEach(square -> checks.merge(row.principle(), square.total(), Integer::sum)));
        return checks;
    }

    /** The same, counted out of what is shown. */
    static Map<String, Integer> councilFindings(String name) {
        Disclosure shown = Disclosure.of(Auditor.standard().audit(read(name)), Edition.WORKS_COUNCIL);
        Map<String, Integer> checks = new TreeMap<>();
        shown.findings()
                .forEach(f -> checks.put(
                        f.rule().principle(),
                        shown.count(g -> g.rule().principle().equals(f.rule().principle()))));
        return checks;
    }

    private static Organization read(String name) {
        return OrganizationReader.read(Path.of(System.getProperty("evenrung.root"), "examples", "organizations", name));
    }

    static Charts charts(Organization organization) {
        Audit audit = Auditor.standard().audit(organization);
        return Charts.of(audit, Disclosure.of(audit, Edition.STANDARD));
    }

    static TwinLadder ladder(Charts charts, String family) {
        return charts.ladders().stream()
                .filter(ladder -> ladder.family().equals(family))
                .findFirst()
                .orElseThrow();
    }

    static Level ic(String code, @Nullable String grade, @Nullable Integer rank) {
        return Level.of("A", "ic", code).withGrade(grade).withRank(rank);
    }

    static Level manager(String code, @Nullable String grade, @Nullable Integer rank) {
        return Level.of("A", "management", code).withGrade(grade).withRank(rank);
    }

    static Organization organization(Level... levels) {
        return Organization.of(
                "Sample",
                AS_OF,
                JobArchitecture.of(
                        List.of(Track.individualContributor("ic"), Track.management("management"), Track.other("lead")),
                        List.of(levels)));
    }

    static Organization with(Organization organization, List<Worker> workers) {
        return organization.withPractice(Practice.unknown().withWorkers(Supplied.of(workers)));
    }

    static List<Worker> workers(LevelId level, int count) {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            workers.add(Worker.of(level.label() + " " + i, level));
        }
        return workers;
    }

    /** The rows of a ladder, each as {@code grade: IC rungs | management rungs}, with what is missed in capitals. */
    static List<String> rows(TwinLadder ladder) {
        return ladder.rows().stream().map(Drawn::row).toList();
    }

    private static String row(TwinLadder.Row row) {
        return (row.isPlaced() ? "" : "? ") + row.grade() + ": " + side(row.ic(), row.hole() == TwinLadder.Hole.IC)
                + " | " + side(row.management(), row.hole() == TwinLadder.Hole.MANAGEMENT);
    }

    private static String side(List<TwinLadder.Rung> rungs, boolean isMissed) {
        return isMissed
                ? "MISSING"
                : String.join(", ", rungs.stream().map(TwinLadder.Rung::code).toList());
    }
}
