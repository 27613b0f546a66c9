package io.evenrung.measure.promotion;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.ManagementGate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Measures what the policy asks of whoever is to be made a manager. */
public final class GateMeasures {

    private final @Nullable ManagementGate gate;
    private final Sink sink;

    private GateMeasures(Scene scene, Sink sink) {
        this.gate = scene.organization().policy().standards().managementGate();
        this.sink = sink;
    }

    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        GateMeasures gates = new GateMeasures(scene, sink);
        gates.add(
                PeopleEvidenceGate.class,
                ManagementGate::peopleEvidence,
                "whether evidence of leading people is required",
                "people_evidence",
                PeopleEvidenceGate::new);
        gates.add(
                TenureGate.class,
                ManagementGate::tenureSuffices,
                "whether tenure is enough",
                "tenure_suffices",
                TenureGate::new);
        gates.add(
                PriorJobGate.class,
                ManagementGate::priorJobSuffices,
                "whether having done the job is enough",
                "prior_job_suffices",
                PriorJobGate::new);
        gates.add(
                CraftRankGate.class,
                ManagementGate::craftRankRequired,
                "whether a rank in the craft is mandatory",
                "craft_rank_required",
                CraftRankGate::new);
    }

    private void add(
            Class<? extends Measure> type,
            Function<ManagementGate, @Nullable Boolean> clause,
            String question,
            String key,
            BiFunction<Subject, Boolean, Measure> maker) {
        Boolean answer = gate == null ? null : clause.apply(gate);
        if (answer == null) {
            sink.add(
                    type,
                    Subject.organization(),
                    Doubt.missing(
                            question + " to be made a manager is not known",
                            Need.policy("policy.management_gate." + key)));
        } else {
            sink.add(maker.apply(Subject.organization(), answer));
        }
    }
}
