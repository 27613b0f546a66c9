package io.evenrung.measure.catalogue;

import io.evenrung.measure.Measurements;
import io.evenrung.measure.Settings;
import io.evenrung.measure.ladder.LadderMeasures;
import io.evenrung.measure.mobility.FlowMeasures;
import io.evenrung.measure.mobility.SwitchMeasures;
import io.evenrung.measure.note.NoteMeasures;
import io.evenrung.measure.pay.PayMeasures;
import io.evenrung.measure.promotion.PromotionMeasures;
import io.evenrung.measure.promotion.StagnationMeasures;
import io.evenrung.measure.recognition.RecognitionMeasures;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.voice.VoiceMeasures;
import io.evenrung.measure.work.LeadMeasures;
import io.evenrung.measure.work.WorkMeasures;
import io.evenrung.model.Organization;

/** All measures, in the order of the rule groups, and then the notes. */
public final class Catalogue {

    private Catalogue() {}

    /** Takes every measure of an organisation, and accounts for those that cannot be taken. */
    public static Measurements measure(Organization organization, Settings settings) {
        Scene scene = Scene.of(organization, settings);
        Sink sink = new Sink();
        LadderMeasures.measure(scene, sink);
        PayMeasures.measure(scene, sink);
        PromotionMeasures.measure(scene, sink);
        StagnationMeasures.measure(scene, sink);
        SwitchMeasures.measure(scene, sink);
        FlowMeasures.measure(scene, sink);
        VoiceMeasures.measure(scene, sink);
        WorkMeasures.measure(scene, sink);
        LeadMeasures.measure(scene, sink);
        RecognitionMeasures.measure(scene, sink);
        NoteMeasures.measure(scene, sink);
        return sink.drain();
    }
}
