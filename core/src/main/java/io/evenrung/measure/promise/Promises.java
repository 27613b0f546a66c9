package io.evenrung.measure.promise;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unmeasured;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import java.util.List;

/** Finds the promises of the policy. */
public final class Promises {

    /** The principles whose written side is a promise and nothing more. */
    public static final List<String> PRINCIPLES = List.of(
            "growth.learning",
            "growth.network",
            "ladder.tailored-role",
            "manager.accountable",
            "manager.coaching",
            "manager.trained",
            "manager.vetted",
            "mobility.no-stigma",
            "org.freelance",
            "promotion.preference-asked",
            "recognition.quiet",
            "voice.dialogue",
            "work.innovation-hub",
            "work.visible-projects");

    private Promises() {}

    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        for (String principle : PRINCIPLES) {
            scene.organization()
                    .policy()
                    .commitmentTo(principle)
                    .ifPresentOrElse(
                            commitment -> sink.add(Promise.of(commitment)),
                            () -> sink.add(new Unmeasured(
                                    Promise.class,
                                    Subject.organization(),
                                    Doubt.missing(
                                            "whether this is promised is not known",
                                            Need.policy("policy.commitments." + principle)),
                                    List.of(),
                                    principle)));
        }
    }
}
