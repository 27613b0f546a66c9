package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.Notes;
import io.evenrung.formats.internal.Place;
import io.evenrung.formats.internal.Problems;
import io.evenrung.formats.internal.table.TableFile;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who reports to whom: each reference must lead to a worker, and no line may run in a circle. */
final class ReportingLines {

    private static final int NOBODY = -1;
    private static final int SHOWN = 6;

    private int[] lines = new int[1024];
    private int[] columns = new int[1024];
    private int count;

    /** Keeps where the manager of the next worker stands. */
    void add(Place place) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, count * 2);
            columns = Arrays.copyOf(columns, count * 2);
        }
        lines[count] = place.line();
        columns[count] = place.column();
        count++;
    }

    /**
     * @param workers in the order in which their places were added
     * @return the workers, without references that the mapping leaves out
     */
    List<Worker> check(List<Worker> workers, People people, TableFile file, Problems problems, Notes notes) {
        Map<String, Integer> indexes = new HashMap<>(workers.size() * 2);
        for (int i = 0; i < workers.size(); i++) {
            indexes.put(workers.get(i).id(), i);
        }
        List<Worker> kept = new ArrayList<>(workers.size());
        int[] managers = new int[workers.size()];
        for (int i = 0; i < workers.size(); i++) {
            Worker worker = workers.get(i);
            String manager = worker.manager();
            Integer index = manager == null ? null : indexes.get(manager);
            managers[i] = index == null ? NOBODY : index;
            boolean dangling = false;
            if (manager != null && !people.knows(manager)) {
                dangling = true;
                if (file.mapping().skipUnknownWorker()) {
                    notes.countRow(file.label(), "with a manager_id that is not in workers, read as unknown");
                } else {
                    String near = problems.keeps(file.shown()) ? people.near(manager) : null;
                    String expected = "a worker_id of workers.csv, or blank at the top";
                    problems.add(file.shown(), place(i), manager, "manager_id is not in workers", expected, near);
                }
            }
            kept.add(dangling ? worker.withManager(null) : worker);
        }
        refuseCircles(workers, managers, file, problems);
        return kept;
    }

    private void refuseCircles(List<Worker> workers, int[] managers, TableFile file, Problems problems) {
        // 0: not yet seen; otherwise the walk that came by
        int[] walked = new int[managers.length];
        for (int start = 0; start < managers.length; start++) {
            int at = start;
            while (at != NOBODY && walked[at] == 0) {
                walked[at] = start + 1;
                at = managers[at];
            }
            if (at != NOBODY && walked[at] == start + 1) {
                refuse(at, workers, managers, file, problems);
            }
        }
    }

    private void refuse(int inCircle, List<Worker> workers, int[] managers, TableFile file, Problems problems) {
        int first = inCircle;
        int size = 1;
        for (int at = managers[inCircle]; at != inCircle; at = managers[at]) {
            first = lines[at] < lines[first] ? at : first;
            size++;
        }
        StringBuilder chain = new StringBuilder(workers.get(first).id());
        int at = first;
        for (int i = 0; i < Math.min(size, SHOWN); i++) {
            at = managers[at];
            chain.append(" → ").append(workers.get(at).id());
        }
        String message = "reporting lines form a circle of " + size + (size == 1 ? " worker" : " workers");
        problems.add(
                file.shown(),
                place(first),
                chain + (size > SHOWN ? " → …" : ""),
                message,
                "manager_id blank for whoever is at the top",
                null);
    }

    private Place place(int index) {
        return new Place(lines[index], columns[index]);
    }
}
