package io.evenrung.measure;

import java.util.ArrayList;
import java.util.List;

/** Gathers what the measuring functions of this package find. */
final class Sink {

    private final List<Measure> measures = new ArrayList<>();
    private final List<Unmeasured> unmeasured = new ArrayList<>();

    void add(Measure measure) {
        measures.add(measure);
    }

    void add(Class<? extends Measure> measure, Subject subject, Doubt doubt, Operand... known) {
        unmeasured.add(new Unmeasured(measure, subject, doubt, List.of(known)));
    }

    Measurements drain() {
        return new Measurements(measures, unmeasured);
    }
}
