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
            case FAMILY, SWITCH -> part(subject);
            default -> subject.levels().stream().map(LevelId::family).distinct().toList();
        };
    }

    /** The first part of the key after its kind; none where several families were folded into one subject. */
    private static List<String> part(Subject subject) {
        String[] parts = subject.key().split("/", -1);
        return parts.length == 1 ? List.of() : List.of(name(parts[1]));
    }

    /** A name as it was before it became a part of a key. */
    public static String name(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }
}
