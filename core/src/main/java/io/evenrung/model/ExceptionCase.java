package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for a role that no level describes.
 *
 * @param id unique in the organisation
 * @param opened when it was asked for
 * @param decided when it was decided; null where it is open
 */
public record ExceptionCase(
        String id, LocalDate opened, @Nullable LocalDate decided) {

    public ExceptionCase {
        Require.text(id, "exception case id");
        Require.that(
                decided == null || !decided.isBefore(opened),
                "exception case '" + id + "' was decided on " + decided + ", before it was opened on " + opened);
    }
}
