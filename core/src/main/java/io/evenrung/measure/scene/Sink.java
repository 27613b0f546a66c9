package io.evenrung.measure.scene;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Note;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unmeasured;
import java.util.ArrayList;
import java.util.List;

/** Gathers what the measuring functions of this package find. */
public final class Sink {

    private final List<Measure> measures = new ArrayList<>();
    private final List<Unmeasured> unmeasured = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    public void add(Measure measure) {
        measures.add(measure);
    }

    public void add(Class<? extends Measure> measure, Subject subject, Doubt doubt, Operand... known) {
        unmeasured.add(new Unmeasured(measure, subject, doubt, List.of(known)));
    }

    public void add(Unmeasured gap) {
        unmeasured.add(gap);
    }

    public void add(Note note) {
        notes.add(note);
    }

    public Measurements drain() {
        return new Measurements(measures, unmeasured, notes);
    }
}
