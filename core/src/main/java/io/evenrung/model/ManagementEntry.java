package io.evenrung.model;

/**
 * The rung that somebody must have reached before the management track of a job family opens, as the policy's text says.
 *
 * @param family id of the job family
 * @param from the rung, of an IC track of that family
 */
public record ManagementEntry(String family, LevelId from) {

    public ManagementEntry {
        Require.text(family, "job family of a management entry");
        Require.that(
                from.family().equals(family),
                "entry to management of family '" + family + "' names a level of family '" + from.family() + "'");
    }
}
