package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.TrackKind;

/** Somebody or something on a track, with a number by which habits are spread evenly. */
interface Numbered {

    TrackKind kind();

    /** From 0 to 9; the same for two that stand at the same place of paired rungs. */
    int luck();
}
