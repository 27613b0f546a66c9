package io.evenrung.measure;

import java.util.List;

/**
 * All that was measured of an organisation, and all that could not be.
 *
 * @param measures facts for the rules
 * @param unmeasured what is missing, per measure and subject
 * @param notes measures that bear no verdict, by id and then by subject
 */
public record Measurements(List<Measure> measures, List<Unmeasured> unmeasured, List<Note> notes) {

    public Measurements {
        measures = List.copyOf(measures);
        unmeasured = List.copyOf(unmeasured);
        notes = notes.stream().sorted().toList();
    }

    /** The measures of one type. */
    public <M extends Measure> List<M> of(Class<M> type) {
        return measures.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
