package io.evenrung.formats.internal.disclosure;

import io.evenrung.measure.Subject;
import io.evenrung.model.LevelId;
import java.util.List;

/** The job families that a finding is about. */
public final class Families {

    private Families() {}

    /** Ids of job families; none for what is about the organisation, a team, a unit, a layer, a role or a person. */
    public static List<String> of(Subject subject) {
        return switch (subject.kind()) {
            case FAMILY -> List.of(part(subject));
            case SWITCH -> List.of(part(subject));
            default -> subject.levels().stream().map(LevelId::family).distinct().toList();
        };
    }

    /** The first part of the key after its kind; separators within names are doubled out there. */
    private static String part(Subject subject) {
        return subject.key().split("/", -1)[1].replace("~1", "/").replace("~0", "~");
    }
}
