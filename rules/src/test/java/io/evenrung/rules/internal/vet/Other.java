package io.evenrung.rules.internal.vet;

import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Fact;
import io.evenrung.model.TrackKind;
import org.jspecify.annotations.Nullable;

/** A fact to stand beside a {@link Probe}. */
public record Other(
        Subject subject,
        String name,
        @Nullable String text,
        TrackKind kind,
        @Nullable TrackKind track,
        int count,
        @Nullable Double number)
        implements Fact {}
