package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import io.evenrung.rules.internal.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The workers that were read, and whether a reference to one leads anywhere. */
final class People {

    /** Names compared in looking for what was meant; beyond that, a wrong reference gets no suggestion. */
    private static final long MOST_COMPARED = 5_000_000;

    private final Supplied<Worker> workers;
    private final Set<String> ids;
    private final boolean areAll;
    private final SortedSet<String> teams;
    private long compared;

    /**
     * @param ids of all workers that were seen, also of those in whose row something was refused
     * @param areAll whether no row was lost: if one was, no reference can be said to lead nowhere
     */
    People(Supplied<Worker> workers, Set<String> ids, boolean areAll, SortedSet<String> teams) {
        this.workers = workers;
        this.ids = ids;
        this.areAll = areAll;
        this.teams = teams;
    }

    Supplied<Worker> workers() {
        return workers;
    }

    SortedSet<String> teams() {
        return teams;
    }

    /** Whether there is such a worker; everybody exists where workers were not supplied, or not read whole. */
    boolean knows(String id) {
        return workers.isAbsent() || !areAll || ids.contains(id);
    }

    @Nullable
    String near(String id) {
        compared += ids.size();
        return compared > MOST_COMPARED ? null : Spelling.closest(id, ids);
    }

    /** A reference that may be blank; null if it is, or leads nowhere. */
    @Nullable
    String reference(TableRow row, Column column) {
        return checked(row, column, row.text(column));
    }

    /** A reference without which the row says nothing; null if the row is to be left out or was refused. */
    @Nullable
    String required(TableRow row, Column column) {
        String id = row.required(column);
        if (id != null && !knows(id) && skips(row)) {
            row.note("left out: " + column.header() + " is not in workers");
            return null;
        }
        return checked(row, column, id);
    }

    /** References in one cell; null if it is blank. */
    @Nullable
    List<String> references(TableRow row, Column column) {
        List<String> written = row.list(column);
        if (written == null) {
            return null;
        }
        List<String> known = new ArrayList<>();
        for (String id : written) {
            String checked = checked(row, column, id);
            if (checked != null) {
                known.add(checked);
            }
        }
        return known;
    }

    /**
     * Whether a reference that leads nowhere leaves its row out. For references whose blank says that there is nobody: read as
     * blank, they would say so too.
     */
    boolean leavesOut(TableRow row, Column column) {
        String id = row.text(column);
        boolean leavesOut = id != null && !knows(id) && skips(row);
        if (leavesOut) {
            row.note("left out: " + column.header() + " is not in workers");
        }
        return leavesOut;
    }

    private @Nullable String checked(TableRow row, Column column, @Nullable String id) {
        if (id == null || knows(id)) {
            return id;
        }
        if (skips(row)) {
            row.note("with a " + column.header() + " that is not in workers, read as unknown");
            return null;
        }
        String near = row.isHeard() ? near(id) : null;
        row.refuse(column, id, column.header() + " is not in workers", "a worker_id of workers.csv", near);
        return null;
    }

    private static boolean skips(TableRow row) {
        return row.file().mapping().skipUnknownWorker();
    }
}
