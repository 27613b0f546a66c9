package io.evenrung.measure.org;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.people.ReportingLines;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;

/** Measures how the organisation is built, and the health of its workforce. */
public final class OrgMeasures {

    private OrgMeasures() {}

    /** Layers, spans, distance from the work, exits, freelancers, entry hires and how the promoted feel. */
    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        lines(scene, sink);
        Craft.measure(scene, sink);
        ExitMeasures.measure(scene, sink);
        Freelancers.measure(scene, sink);
        EntryRungs.measure(scene, sink);
        SurveyGaps.measure(scene, sink);
    }

    private static void lines(Scene scene, Sink sink) {
        ReportingLines lines = ReportingLines.of(scene);
        if (lines.areKnown()) {
            Depth.measure(scene, lines, sink);
            Hops.measure(scene, lines, sink);
            Spans.measure(scene, lines, sink);
            return;
        }
        Doubt doubt = Doubt.missing("it is not known who reports to whom", new Need("workers.csv", "manager_id"));
        sink.add(Layers.class, Subject.organization(), doubt);
        sink.add(GoalHops.class, Subject.organization(), doubt);
        sink.add(Span.class, Subject.organization(), doubt);
        sink.add(SpanOverSites.class, Subject.organization(), doubt);
    }

    /** The year that ended so many months before the as-of date. */
    static Window yearBefore(Scene scene, int months) {
        return Window.yearTo(scene.organization().asOf().minusMonths(months));
    }
}
