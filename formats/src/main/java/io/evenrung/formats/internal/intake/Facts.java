package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.formats.internal.table.Tables;
import io.evenrung.model.LevelId;
import io.evenrung.model.Supplied;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes facts of the rows of tables. */
final class Facts {

    private final Tables tables;
    private final Ladder ladder;
    private final JobColumns.LeftOut leftOut = new JobColumns.LeftOut();

    Facts(Tables tables, Ladder ladder) {
        this.tables = tables;
        this.ladder = ladder;
    }

    /**
     * The facts of one table; absent if the table is not there, empty if it has no rows.
     *
     * @param read the fact of a row; null if the row is to be left out or was refused
     */
    <T> Supplied<T> of(Table table, Function<TableRow, @Nullable T> read) {
        if (!tables.isThere(table)) {
            return Supplied.absent();
        }
        List<T> facts = new ArrayList<>();
        tables.read(table, row -> {
            T fact = read.apply(row);
            if (fact != null && row.isSound()) {
                facts.add(fact);
            }
        });
        return Supplied.of(facts);
    }

    /** Whether the last row that was asked for its job is to be left out, since its job is not in levels. */
    boolean isLeftOut() {
        return leftOut.is();
    }

    /** A job that a row may name; null if it names none, or one that was refused or leaves the row out. */
    @Nullable
    LevelId optionalJob(TableRow row, JobColumns columns) {
        return columns.resolve(row, ladder, leftOut);
    }

    /** The job of a row that says nothing without one; null if the row was refused or is to be left out. */
    @Nullable
    LevelId job(TableRow row) {
        JobColumns columns = JobColumns.PLAIN;
        LevelId level = optionalJob(row, columns);
        if (level == null && !leftOut.is() && row.isSound()) {
            Column at = row.has(columns.code()) || !row.has(columns.title()) ? columns.code() : columns.title();
            row.refuse(at, null, "the row names no job", "job_code, job_title, or job_family and job_level", null);
        }
        return level;
    }
}
