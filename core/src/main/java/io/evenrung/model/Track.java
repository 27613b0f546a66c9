package io.evenrung.model;

/**
 * A career track as the organisation names it.
 *
 * @param id unique in the organisation
 * @param kind what it is for; declared by the organisation, never inferred from titles or from having reports
 * @param name for people to read
 */
public record Track(String id, TrackKind kind, String name) {

    public Track {
        Require.text(id, "track id");
        Require.text(name, "name of track '" + id + "'");
    }

    public static Track individualContributor(String id) {
        return new Track(id, TrackKind.INDIVIDUAL_CONTRIBUTOR, id);
    }

    public static Track management(String id) {
        return new Track(id, TrackKind.MANAGEMENT, id);
    }

    public static Track other(String id) {
        return new Track(id, TrackKind.OTHER, id);
    }
}
