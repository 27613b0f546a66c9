package com.kestrelpeople.rules;

import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import java.util.ArrayList;
import java.util.List;

/** A track that is neither of the two compared, with one rung: rules of the two leave it alone. */
final class SupportTrack {

    static final LevelId RUNG = LevelId.of("Engineering", "support", "S1");

    private SupportTrack() {}

    /** Adds it, without a pay range or any criteria. */
    static Organization in(Organization organization) {
        JobArchitecture a = organization.architecture();
        List<Track> tracks = new ArrayList<>(a.tracks());
        tracks.add(Track.other("support"));
        return withLevel(
                organization.withArchitecture(
                        new JobArchitecture(tracks, a.families(), a.levels(), a.pairs(), a.pairByGrade(), a.grades())),
                Level.of(RUNG).withRank(1).withCriteria(0));
    }

    static Organization withLevel(Organization organization, Level added) {
        JobArchitecture a = organization.architecture();
        List<Level> levels = new ArrayList<>(a.levels().values());
        levels.add(added);
        return organization.withArchitecture(new JobArchitecture(
                a.tracks(), a.families(), Supplied.of(levels), a.pairs(), a.pairByGrade(), a.grades()));
    }
}
