package io.evenrung.formats.internal.chart;

import io.evenrung.measure.Subject;
import java.util.Optional;

/** Of which job family a subject is. */
final class Families {

    private Families() {}

    /** Id of the job family that a subject lies in; empty for the organisation and for what goes across families. */
    static Optional<String> of(Subject subject) {
        return switch (subject.kind()) {
            case FAMILY, SWITCH -> Optional.of(name(subject.key().split("/", -1)[1]));
            case LEVEL, PAIR, STEP ->
                subject.levels().stream().map(level -> level.family()).findFirst();
            default -> Optional.empty();
        };
    }

    /** A part of a key as it was before it became one. */
    static String name(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }
}
