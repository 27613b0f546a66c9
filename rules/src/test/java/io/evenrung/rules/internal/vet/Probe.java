package io.evenrung.rules.internal.vet;

import io.evenrung.measure.Interval;
import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Fact;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact with a component of every shape, known and perhaps unknown. */
public record Probe(
        Subject subject,
        String name,
        @Nullable String text,
        int count,
        double share,
        @Nullable Double number,
        @Nullable Integer whole,
        boolean certain,
        @Nullable Boolean truth,
        LocalDate born,
        @Nullable LocalDate day,
        TrackKind kind,
        @Nullable TrackKind track,
        List<String> names,
        @Nullable List<String> tags,
        @Nullable Interval interval)
        implements Fact {

    /** No component, and as good as one. */
    public double twice() {
        return 2 * share;
    }
}
