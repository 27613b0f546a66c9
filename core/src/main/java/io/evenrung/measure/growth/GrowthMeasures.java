package io.evenrung.measure.growth;

import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import java.time.LocalDate;

/** Measures what is done for people to grow. */
public final class GrowthMeasures {

    private GrowthMeasures() {}

    /** Wishes, plans, mentoring, learning, succession, company among ICs, and safety. */
    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        Talks.measure(scene, sink);
        Plans.measure(scene, sink);
        Mentors.measure(scene, sink);
        Learning.measure(scene, sink);
        SeniorRoles.measure(scene, sink);
        Network.measure(scene, sink);
        Teams.measure(scene, sink);
        Safety.measure(scene, sink);
    }

    /** So many months up to the as-of date. */
    static Window months(Scene scene, int months) {
        LocalDate asOf = scene.organization().asOf();
        return new Window(asOf.minusMonths(months), asOf);
    }

    /** The year up to the as-of date. */
    static Window year(Scene scene) {
        return Window.yearTo(scene.organization().asOf());
    }
}
