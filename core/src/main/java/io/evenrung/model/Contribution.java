package io.evenrung.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that people made or did and that can be credited to them.
 *
 * @param id unique in the organisation
 * @param name for people to read
 * @param contributors ids of those who originated it
 * @param project id of the project it belongs to; null for none
 * @param date when it was delivered; null where unknown
 * @param contributorsNamed whether they are named where it is shown; null where unknown
 */
public record Contribution(
        String id,
        String name,
        List<String> contributors,
        @Nullable String project,
        @Nullable LocalDate date,
        @Nullable Boolean contributorsNamed) {

    public Contribution {
        Require.text(id, "contribution id");
        Require.text(name, "name of contribution '" + id + "'");
        Require.optionalText(project, "project of contribution '" + id + "'");
        contributors = contributors.stream().distinct().sorted().toList();
    }

    /** One of which it is not known whether its contributors are named. */
    public Contribution(
            String id, String name, List<String> contributors, @Nullable String project, @Nullable LocalDate date) {
        this(id, name, contributors, project, date, null);
    }
}
