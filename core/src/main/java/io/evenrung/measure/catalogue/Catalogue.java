package io.evenrung.measure.catalogue;

import io.evenrung.measure.Measure;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Settings;
import io.evenrung.measure.fact.FactMeasures;
import io.evenrung.measure.growth.GrowthMeasures;
import io.evenrung.measure.ladder.LadderMeasures;
import io.evenrung.measure.manager.ManagerMeasures;
import io.evenrung.measure.mobility.FlowMeasures;
import io.evenrung.measure.mobility.SwitchChanges;
import io.evenrung.measure.mobility.SwitchMeasures;
import io.evenrung.measure.note.NoteMeasures;
import io.evenrung.measure.org.OrgMeasures;
import io.evenrung.measure.pay.PayMeasures;
import io.evenrung.measure.promise.Promises;
import io.evenrung.measure.promotion.AnnouncementMeasures;
import io.evenrung.measure.promotion.ExitMeasures;
import io.evenrung.measure.promotion.GateMeasures;
import io.evenrung.measure.promotion.GroundsMeasures;
import io.evenrung.measure.promotion.PreferenceMeasures;
import io.evenrung.measure.promotion.PromotionMeasures;
import io.evenrung.measure.promotion.ResultsWeightMeasures;
import io.evenrung.measure.promotion.ReversalMeasures;
import io.evenrung.measure.promotion.RewardMeasures;
import io.evenrung.measure.promotion.StagnationMeasures;
import io.evenrung.measure.promotion.StoryMeasures;
import io.evenrung.measure.recognition.CreditMeasures;
import io.evenrung.measure.recognition.RecognitionMeasures;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.voice.VoiceMeasures;
import io.evenrung.measure.work.DomainMeasures;
import io.evenrung.measure.work.GoalMeasures;
import io.evenrung.measure.work.HubMeasures;
import io.evenrung.measure.work.LeadMeasures;
import io.evenrung.measure.work.WorkMeasures;
import io.evenrung.model.Organization;
import java.util.Set;

/** All measures, in the order of the rule groups, then the notes and last the plain facts. */
public final class Catalogue {

    private Catalogue() {}

    /** Takes every measure of an organisation, and accounts for those that cannot be taken; no plain facts. */
    public static Measurements measure(Organization organization, Settings settings) {
        return measure(organization, settings, Set.of());
    }

    /**
     * The same with the plain facts of some types.
     *
     * @param facts the types of plain facts that are wanted; types of measures among them change nothing
     */
    public static Measurements measure(
            Organization organization, Settings settings, Set<Class<? extends Measure>> facts) {
        Scene scene = Scene.of(organization, settings);
        Sink sink = new Sink();
        Promises.measure(scene, sink);
        LadderMeasures.measure(scene, sink);
        PayMeasures.measure(scene, sink);
        GateMeasures.measure(scene, sink);
        GroundsMeasures.measure(scene, sink);
        PreferenceMeasures.measure(scene, sink);
        PromotionMeasures.measure(scene, sink);
        RewardMeasures.measure(scene, sink);
        ExitMeasures.measure(scene, sink);
        ReversalMeasures.measure(scene, sink);
        ResultsWeightMeasures.measure(scene, sink);
        AnnouncementMeasures.measure(scene, sink);
        StoryMeasures.measure(scene, sink);
        ManagerMeasures.measure(scene, sink);
        StagnationMeasures.measure(scene, sink);
        SwitchMeasures.measure(scene, sink);
        FlowMeasures.measure(scene, sink);
        SwitchChanges.measure(scene, sink);
        VoiceMeasures.measure(scene, sink);
        WorkMeasures.measure(scene, sink);
        LeadMeasures.measure(scene, sink);
        HubMeasures.measure(scene, sink);
        GoalMeasures.measure(scene, sink);
        DomainMeasures.measure(scene, sink);
        RecognitionMeasures.measure(scene, sink);
        CreditMeasures.measure(scene, sink);
        GrowthMeasures.measure(scene, sink);
        OrgMeasures.measure(scene, sink);
        NoteMeasures.measure(scene, sink);
        FactMeasures.measure(scene, sink, facts);
        return sink.drain();
    }

    /**
     * Takes the plain facts of some types and no measure, which is little work however many people there are.
     *
     * @param facts the types that are wanted
     */
    public static Measurements facts(
            Organization organization, Settings settings, Set<Class<? extends Measure>> facts) {
        Sink sink = new Sink();
        FactMeasures.measure(Scene.of(organization, settings), sink, facts);
        return sink.drain();
    }
}
