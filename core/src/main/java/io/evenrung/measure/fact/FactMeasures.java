package io.evenrung.measure.fact;

import io.evenrung.measure.Measure;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Takes the plain facts of an organisation, of the types that are wanted. */
public final class FactMeasures {

    private static final Map<Class<? extends Fact>, BiConsumer<FactScene, Sink>> MEASURES = measures();

    private FactMeasures() {}

    private static Map<Class<? extends Fact>, BiConsumer<FactScene, Sink>> measures() {
        Map<Class<? extends Fact>, BiConsumer<FactScene, Sink>> measures = new LinkedHashMap<>();
        measures.put(Rung.class, Rungs::measure);
        measures.put(RungRange.class, RungRanges::measure);
        measures.put(LadderStep.class, LadderSteps::measure);
        measures.put(PairedRungs.class, RungPairs::measure);
        measures.put(Family.class, Families::measure);
        measures.put(Workforce.class, Groups::workforce);
        measures.put(Team.class, Groups::teams);
        measures.put(Person.class, People::measure);
        measures.put(LevelChange.class, LevelChanges::measure);
        measures.put(LedProject.class, ProjectsAndForums::projects);
        measures.put(LeadershipForum.class, ProjectsAndForums::forums);
        return Collections.unmodifiableMap(measures);
    }

    /** Every type of plain fact, those of the architecture first. */
    public static Set<Class<? extends Fact>> types() {
        return MEASURES.keySet();
    }

    /** Takes the facts of the wanted types, and accounts for those that cannot be taken. */
    public static void measure(Scene scene, Sink sink, Set<Class<? extends Measure>> wanted) {
        FactScene facts = new FactScene(scene);
        MEASURES.forEach((type, measure) -> {
            if (wanted.contains(type)) {
                measure.accept(facts, sink);
            }
        });
    }
}
