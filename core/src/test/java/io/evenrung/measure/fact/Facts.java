package io.evenrung.measure.fact;

import io.evenrung.measure.Measurements;
import io.evenrung.measure.Settings;
import io.evenrung.measure.Unmeasured;
import io.evenrung.measure.catalogue.Catalogue;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Organization;
import java.util.List;
import java.util.Set;

/** The facts of a small organisation in few words. */
final class Facts {

    private Facts() {}

    static Measurements measure(Organization organization, Class<? extends Fact> type) {
        Sink sink = new Sink();
        FactMeasures.measure(Scene.of(organization, Settings.defaults()), sink, Set.of(type));
        return sink.drain();
    }

    static <F extends Fact> List<F> of(Organization organization, Class<F> type) {
        return measure(organization, type).of(type);
    }

    /** The fact whose subject reads so. */
    static <F extends Fact> F about(Organization organization, Class<F> type, String label) {
        List<F> all = of(organization, type);
        return all.stream()
                .filter(fact -> fact.subject().label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing about " + label + " among "
                        + all.stream().map(f -> f.subject().label()).toList()));
    }

    /** Why the facts of a type cannot be taken. */
    static Unmeasured gap(Organization organization, Class<? extends Fact> type) {
        List<Unmeasured> gaps = measure(organization, type).unmeasured();
        if (gaps.size() != 1) {
            throw new AssertionError(gaps.size() + " gaps: " + gaps);
        }
        return gaps.get(0);
    }

    /** Through the front door of measuring. */
    static Measurements all(Organization organization) {
        return Catalogue.measure(organization, Settings.defaults(), Set.copyOf(FactMeasures.types()));
    }
}
