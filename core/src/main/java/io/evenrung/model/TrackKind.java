package io.evenrung.model;

/** What a track is for; the only two that are compared are the first two. */
public enum TrackKind {
    /** Individual contributors: they grow by their craft and influence, without having reports. */
    INDIVIDUAL_CONTRIBUTOR,
    /** Managers of people. */
    MANAGEMENT,
    /** Neither, by the organisation's own mapping: supervisors, tech leads, programme managers. Never compared. */
    OTHER
}
