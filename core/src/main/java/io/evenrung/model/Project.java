package io.evenrung.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work with a beginning and somebody in charge.
 *
 * @param id unique in the organisation
 * @param name for people to read
 * @param highProfile whether it is watched by the organisation's leaders; null where unknown
 * @param lead id of the worker who leads its substance; null where unknown
 * @param leadNamed whether the lead is named where the project is shown; null where unknown
 * @param manager id of the worker who manages its plan and people; null where unknown
 * @param started first day; null where unknown
 */
public record Project(
        String id,
        String name,
        @Nullable Boolean highProfile,
        @Nullable String lead,
        @Nullable Boolean leadNamed,
        @Nullable String manager,
        @Nullable LocalDate started) {

    public Project {
        Require.text(id, "project id");
        Require.text(name, "name of project '" + id + "'");
        Require.optionalText(lead, "lead of project '" + id + "'");
        Require.optionalText(manager, "manager of project '" + id + "'");
    }
}
