package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.formats.internal.table.Tables;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Provenance;
import io.evenrung.model.Source;
import io.evenrung.model.Supplied;
import io.evenrung.rules.internal.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the table of levels, which is also the crosswalk from job codes and titles to rungs. */
final class LevelsIntake {

    private record Job(LevelId rung, int line) {}

    private final Head head;
    private final Amounts amounts;
    private final SortedMap<LevelId, Rung> rungs = new TreeMap<>();
    private final Map<String, Job> byCode = new HashMap<>();
    private final Map<String, Job> byTitle = new HashMap<>();
    private final TrackColumn tracks;
    private boolean levelsNamed;

    private LevelsIntake(Head head, Amounts amounts) {
        this.head = head;
        this.tracks = new TrackColumn(head);
        this.amounts = amounts;
    }

    static Ladder read(Tables tables, Head head, Amounts amounts, SortedMap<String, Source> sources) {
        LevelsIntake intake = new LevelsIntake(head, amounts);
        tables.read(Table.LEVELS, intake::row);
        List<Level> levels = new ArrayList<>();
        SortedMap<String, SortedMap<String, List<LevelId>>> byFamily = new TreeMap<>();
        intake.rungs.forEach((id, rung) -> {
            levels.add(rung.level());
            Source source = rung.source();
            if (source != null) {
                sources.put(Provenance.level(id), source);
            }
            byFamily.computeIfAbsent(id.family(), f -> new TreeMap<>())
                    .computeIfAbsent(id.code(), c -> new ArrayList<>())
                    .add(id);
        });
        return new Ladder(
                head,
                tables.isThere(Table.LEVELS) ? Supplied.of(levels) : Supplied.absent(),
                rungOf(intake.byCode),
                rungOf(intake.byTitle),
                byFamily,
                intake.levelsNamed);
    }

    private void row(TableRow row) {
        levelsNamed = row.has(Column.JOB_LEVEL);
        String family = row.required(Column.JOB_FAMILY);
        String level = row.text(Column.JOB_LEVEL);
        String jobCode = row.text(Column.JOB_CODE);
        String title = row.text(Column.JOB_TITLE);
        String code = level != null ? level : jobCode != null ? jobCode : title;
        if (code == null && row.isSound()) {
            Column at = row.has(Column.JOB_LEVEL)
                    ? Column.JOB_LEVEL
                    : row.has(Column.JOB_CODE) ? Column.JOB_CODE : Column.JOB_TITLE;
            row.refuse(at, null, "nothing names the level", "job_level, job_code or job_title", null);
        }
        String track = tracks.read(row);
        grade(row);
        if (family == null || code == null || !row.isSound()) {
            return;
        }
        LevelId id = new LevelId(family, track, code);
        rungs.computeIfAbsent(id, Rung::new).add(row, amounts);
        leadTo(byCode, Column.JOB_CODE, jobCode, id, row);
        leadTo(byTitle, Column.JOB_TITLE, title, id, row);
    }

    private void grade(TableRow row) {
        List<String> scale = head.grades().ascending();
        String grade = row.text(Column.GRADE);
        if (grade != null && !scale.isEmpty() && !scale.contains(grade)) {
            String expected = "a grade that stands under grades: in organization.yaml";
            row.refuse(Column.GRADE, grade, "unknown grade", expected, Spelling.closest(grade, scale));
        }
    }

    private static void leadTo(Map<String, Job> jobs, Column column, @Nullable String job, LevelId id, TableRow row) {
        Job before = job == null ? null : jobs.putIfAbsent(job, new Job(id, row.line()));
        if (before != null && !before.rung().equals(id)) {
            row.refuse(
                    column,
                    job,
                    column.header() + " leads to two rungs, " + id.label() + " here and "
                            + before.rung().label() + " on line " + before.line(),
                    "a " + column.header() + " that stands on one rung only",
                    null);
        }
    }

    private static Map<String, LevelId> rungOf(Map<String, Job> jobs) {
        Map<String, LevelId> rungs = new HashMap<>();
        jobs.forEach((job, read) -> rungs.put(job, read.rung()));
        return rungs;
    }
}
