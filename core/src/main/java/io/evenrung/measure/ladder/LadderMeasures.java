package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.Standing;
import java.util.List;

/** Takes the measures of the job architecture, of how it is written and of what is done beside it. */
public final class LadderMeasures {

    private static final List<Class<? extends Measure>> OF_TRACKS = List.of(
            SeniorRungs.class,
            Ceiling.class,
            DualPath.class,
            Successors.class,
            SiteBoundRung.class,
            CriteriaCount.class,
            CriteriaBalance.class,
            ManagementEntryGap.class,
            DutyOverlap.class,
            LeadershipCompetency.class,
            RequiredReports.class,
            Feature.class);

    private LadderMeasures() {}

    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        if (scene.hasTracks()) {
            for (FamilyLadders family : scene.families()) {
                Standing standing = Standing.of(scene, family);
                Heights.measure(scene, family, standing, sink);
            }
            DualPaths.measure(scene, sink);
            DeadEnds.measure(scene, sink);
            SiteBounds.measure(scene, sink);
            Criteria.measure(scene, sink);
            ManagementEntries.measure(scene, sink);
            Duties.measure(scene, sink);
            SeniorRoles.measure(scene, sink);
            Features.measure(scene, sink);
        } else {
            Doubt noTracks = scene.noTracks();
            OF_TRACKS.forEach(measure -> sink.add(measure, Subject.organization(), noTracks));
        }
        Publishing.measure(scene.organization(), sink);
        ExceptionDelays.measure(scene, sink);
    }
}
