package io.evenrung.measure;

import io.evenrung.model.Organization;
import java.util.List;

/**
 * All that was measured of an organisation, and all that could not be.
 *
 * @param measures facts for the rules
 * @param unmeasured what is missing, per measure and subject
 */
public record Measurements(List<Measure> measures, List<Unmeasured> unmeasured) {

    public Measurements {
        measures = List.copyOf(measures);
        unmeasured = List.copyOf(unmeasured);
    }

    /** Measures an organisation. */
    public static Measurements of(Organization organization, Settings settings) {
        Scene scene = Scene.of(organization, settings);
        Sink sink = new Sink();
        return sink.drain();
    }

    /** The measures of one type. */
    public <M extends Measure> List<M> of(Class<M> type) {
        return measures.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
