package io.evenrung.model;

/**
 * A group of jobs of the same kind of work, within which ladders are climbed and rungs are paired.
 *
 * @param id unique in the organisation
 * @param name for people to read
 */
public record JobFamily(String id, String name) {

    public JobFamily {
        Require.text(id, "job family id");
        Require.text(name, "name of job family '" + id + "'");
    }

    public static JobFamily of(String id) {
        return new JobFamily(id, id);
    }
}
