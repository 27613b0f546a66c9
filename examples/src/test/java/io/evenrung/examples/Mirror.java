package io.evenrung.examples;

import io.evenrung.model.JobArchitecture;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Organization;
import io.evenrung.model.Track;
import io.evenrung.model.TrackKind;
import java.util.List;

/** The same organisation with its management tracks called IC tracks and the other way round. */
final class Mirror {

    private Mirror() {}

    static Organization of(Organization organization) {
        JobArchitecture as = organization.architecture();
        List<Track> tracks = as.tracks().stream()
                .map(t -> new Track(t.id(), mirrored(t.kind()), t.name()))
                .toList();
        List<LevelPair> pairs = as.pairs().stream()
                .map(p -> new LevelPair(
                        /* individualContributor= */ p.management(),
                        /* management= */ p.individualContributor(),
                        p.basis()))
                .toList();
        return organization.withArchitecture(
                new JobArchitecture(tracks, as.families(), as.levels(), pairs, as.pairByGrade(), as.grades()));
    }

    private static TrackKind mirrored(TrackKind kind) {
        return switch (kind) {
            case INDIVIDUAL_CONTRIBUTOR -> TrackKind.MANAGEMENT;
            case MANAGEMENT -> TrackKind.INDIVIDUAL_CONTRIBUTOR;
            case OTHER -> TrackKind.OTHER;
        };
    }
}
