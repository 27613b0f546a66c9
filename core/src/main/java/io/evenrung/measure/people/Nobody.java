package io.evenrung.measure.people;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;

/** What to say where nobody at work was found on the rungs that a rule speaks of. */
public final class Nobody {

    private Nobody() {}

    /**
     * That there is nobody, or that it is not known, since of some people at work the rung or its track is not.
     *
     * @param reason that there is nobody, as "there are no ICs at work"
     */
    public static Doubt on(Scene scene, String reason) {
        boolean areJobsMissing = false;
        boolean areTracksMissing = false;
        for (Worker worker : scene.organization().practice().workers()) {
            if (worker.isAtWorkOn(scene.organization().asOf()) && scene.kind(worker.level()) == null) {
                areJobsMissing |= worker.level() == null;
                areTracksMissing |= worker.level() != null;
            }
        }
        List<Need> needs = new ArrayList<>();
        if (areJobsMissing) {
            needs.add(new Need("workers.csv", "job_code"));
        }
        if (areTracksMissing) {
            needs.add(new Need("levels.csv", "track"));
        }
        return needs.isEmpty()
                ? Doubt.inapplicable(reason)
                : Doubt.missing(reason + ", as far as rungs and tracks are known", needs.toArray(Need[]::new));
    }
}
