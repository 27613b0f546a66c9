package io.evenrung.measure.note;

import io.evenrung.measure.Note;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.measure.rate.Careers;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Practice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The paper rungs: rungs of either track on which nobody has stood on any day of the window. */
final class PaperRungsNote {

    private static final String ID = "note.paper-rungs";

    private final Scene scene;

    PaperRungsNote(Scene scene) {
        this.scene = scene;
    }

    void write(Sink sink) {
        Practice practice = scene.organization().practice();
        Held held = new Held(Window.of(scene));
        Careers.walk(practice, held);
        SortedMap<String, List<String>> paper = new TreeMap<>();
        int rungs = 0;
        int empty = 0;
        for (Level level : scene.organization().architecture().levels()) {
            if (!scene.kinds().containsKey(level.id())) {
                continue;
            }
            rungs++;
            if (!held.levels.contains(level.id())) {
                empty++;
                paper.computeIfAbsent(level.id().family(), f -> new ArrayList<>())
                        .add(level.name());
            }
        }
        List<Operand> operands = new ArrayList<>();
        operands.add(Operand.count("rungs with a track", rungs));
        paper.forEach((family, names) ->
                operands.add(Operand.text("on paper alone", family + ": " + String.join(", ", names))));
        sink.add(new Note(
                ID,
                Subject.organization(),
                "Rungs that nobody has held in " + scene.settings().whole(Setting.WINDOW_MONTHS)
                        + " months stand on paper alone",
                new Value.Count(empty),
                null,
                operands,
                conditions(practice),
                null));
    }

    private List<String> conditions(Practice practice) {
        long unplaced = practice.workers().stream()
                .filter(w ->
                        w.level() == null && w.isAtWorkOn(scene.organization().asOf()))
                .count();
        return unplaced == 0 ? List.of() : List.of("people at work who stand on no known rung may hold one of them");
    }

    /** Collects the rungs of all stays that reach into the window. */
    private static final class Held implements Careers.Visitor {

        private final Set<LevelId> levels = new HashSet<>();
        private final long before;
        private final long last;

        Held(Window window) {
            this.before = window.before().toEpochDay();
            this.last = window.last().toEpochDay();
        }

        @Override
        public void stay(String worker, LevelId level, long from, long until) {
            // until is the day after the last
            if (from <= last && until - 1 > before) {
                levels.add(level);
            }
        }

        @Override
        public void move(String worker, LevelId from, LevelId to, LocalDate day) {
            // the stays before and after it say all
        }
    }
}
