package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.model.LevelId;
import io.evenrung.rules.internal.Spelling;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The columns that name a job, of which a table may have several: the first that is filled in names it, in the order code,
 * title, family and level; what the others say of its rung must not contradict it.
 */
record JobColumns(Column code, Column title, Column family, Column level, Column track) {

    static final JobColumns PLAIN =
            new JobColumns(Column.JOB_CODE, Column.JOB_TITLE, Column.JOB_FAMILY, Column.JOB_LEVEL, Column.TRACK);
    static final JobColumns FROM = new JobColumns(
            Column.FROM_JOB_CODE,
            Column.FROM_JOB_TITLE,
            Column.FROM_JOB_FAMILY,
            Column.FROM_JOB_LEVEL,
            Column.FROM_TRACK);
    static final JobColumns TO = new JobColumns(
            Column.TO_JOB_CODE, Column.TO_JOB_TITLE, Column.TO_JOB_FAMILY, Column.TO_JOB_LEVEL, Column.TO_TRACK);

    static final JobColumns TARGET = new JobColumns(
            Column.TARGET_JOB_CODE,
            Column.TARGET_JOB_TITLE,
            Column.TARGET_JOB_FAMILY,
            Column.TARGET_JOB_LEVEL,
            Column.TARGET_TRACK);

    /** That a row names a job which is not in levels, and is to be left out. */
    static final class LeftOut {
        private boolean is;

        boolean is() {
            return is;
        }
    }

    /**
     * The rung of the row's job; null if the row names none, or one that was refused or leaves the row out.
     */
    @Nullable
    LevelId resolve(TableRow row, Ladder ladder, LeftOut leftOut) {
        leftOut.is = false;
        String jobCode = row.text(code);
        if (jobCode != null) {
            return consistent(row, code, jobCode, found(row, code, jobCode, ladder.byCode(), leftOut), ladder);
        }
        String jobTitle = row.text(title);
        if (jobTitle != null) {
            return consistent(row, title, jobTitle, found(row, title, jobTitle, ladder.byTitle(), leftOut), ladder);
        }
        String jobLevel = row.text(level);
        return jobLevel == null ? null : byLevel(row, jobLevel, ladder, leftOut);
    }

    /** The words of the row that name its job; null if there are none. */
    @Nullable
    String named(TableRow row) {
        String jobCode = row.text(code);
        String jobTitle = jobCode == null ? row.text(title) : jobCode;
        String jobLevel = row.text(level);
        return jobTitle != null ? jobTitle : jobLevel == null ? null : row.text(family) + " " + jobLevel;
    }

    private @Nullable LevelId found(
            TableRow row, Column column, String job, Map<String, LevelId> rungs, LeftOut leftOut) {
        LevelId id = rungs.get(job);
        if (id == null) {
            unknown(row, column, job, "a " + bare(column) + " of levels.csv", rungs.keySet(), leftOut);
        }
        return id;
    }

    private @Nullable LevelId byLevel(TableRow row, String jobLevel, Ladder ladder, LeftOut leftOut) {
        String jobFamily = row.text(family);
        String jobTrack = row.text(track);
        if (jobFamily == null) {
            row.refuse(family, null, family.header() + " is blank", "the job family of level " + jobLevel, null);
            return null;
        }
        SortedMap<String, List<LevelId>> codes = ladder.byFamily().get(jobFamily);
        if (codes == null) {
            unknown(
                    row,
                    family,
                    jobFamily,
                    "a job_family of levels.csv",
                    ladder.byFamily().keySet(),
                    leftOut);
            return null;
        }
        List<LevelId> ids = codes.getOrDefault(jobLevel, List.of());
        if (ids.isEmpty()) {
            unknown(row, level, jobLevel, "a level of " + jobFamily + " in levels.csv", codes.keySet(), leftOut);
            return null;
        }
        if (jobTrack == null) {
            if (ids.size() > 1) {
                String expected = "a track beside it, since several tracks of " + jobFamily + " have this level";
                row.refuse(level, jobLevel, level.header() + " names several rungs", expected, null);
                return null;
            }
            return ids.get(0);
        }
        for (LevelId id : ids) {
            if (jobTrack.equals(id.track())) {
                return id;
            }
        }
        Set<String> tracks = new HashSet<>();
        ids.forEach(id -> tracks.add(String.valueOf(id.track())));
        String expected = "the track of " + ids.get(0).label() + " in levels.csv";
        unknown(row, track, jobTrack, expected, tracks, leftOut);
        return null;
    }

    private void unknown(
            TableRow row, Column column, String job, String expected, Collection<String> known, LeftOut leftOut) {
        if (row.file().mapping().skipUnknownLevel()) {
            row.note("left out: the job is not in levels");
            leftOut.is = true;
            return;
        }
        String near = row.isHeard() ? Spelling.closest(job, known) : null;
        row.refuse(column, job, column.header() + " is not in levels", expected, near);
    }

    private @Nullable LevelId consistent(TableRow row, Column by, String job, @Nullable LevelId id, Ladder ladder) {
        if (id == null) {
            return null;
        }
        contradiction(row, family, id.family(), by, job, id);
        if (id.track() != null) {
            contradiction(row, track, id.track(), by, job, id);
        }
        if (ladder.levelsNamed()) {
            contradiction(row, level, id.code(), by, job, id);
        }
        return id;
    }

    private static void contradiction(TableRow row, Column column, String right, Column by, String job, LevelId id) {
        String written = row.text(column);
        if (written != null && !written.equals(right)) {
            String message = column.header() + " contradicts " + by.header() + " '" + job + "', which is " + id.label()
                    + " in levels.csv";
            row.refuse(column, written, message, "'" + right + "', or blank", null);
        }
    }

    private static String bare(Column column) {
        return column.header().replaceFirst("^(from|to|target)_", "");
    }
}
