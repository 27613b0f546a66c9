package io.evenrung.measure.voice;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.people.ReportingLines;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the careers of managers began, layer by layer. */
final class Origins {

    private static final Need FUNCTION = new Need("workers.csv", "prior_function");
    private static final Need MANAGER = new Need("workers.csv", "manager_id");
    private static final Need JOB = new Need("workers.csv", "job_code");

    private Origins() {}

    static void measure(Scene scene, Sink sink) {
        if (scene.organization().practice().workers().isAbsent()) {
            none(sink, Doubt.missing("who leads, and in which layer, is not known", FUNCTION, MANAGER, JOB));
            return;
        }
        List<Worker> managers = new ArrayList<>();
        boolean mayBeMore = false;
        for (Worker worker : scene.organization().practice().workers()) {
            if (worker.isAtWorkOn(scene.organization().asOf())) {
                TrackKind kind = scene.kind(worker.level());
                mayBeMore |= kind == null;
                if (kind == TrackKind.MANAGEMENT) {
                    managers.add(worker);
                }
            }
        }
        if (managers.isEmpty()) {
            none(
                    sink,
                    mayBeMore
                            ? Doubt.missing("nobody at work is known to stand on a management rung", JOB)
                            : Doubt.inapplicable("nobody at work stands on a management rung"));
            return;
        }
        if (managers.stream().allMatch(m -> m.profile().priorFunction() == null)) {
            none(sink, Doubt.missing("of no manager is it known in which function the career began", FUNCTION));
            return;
        }
        ReportingLines lines = ReportingLines.of(scene);
        if (!lines.areKnown()) {
            none(sink, Doubt.missing("in which layer a manager stands is not known", MANAGER));
            return;
        }
        SortedMap<Integer, List<Worker>> layers = new TreeMap<>();
        for (Worker manager : managers) {
            layers.computeIfAbsent(lines.layerOf(manager), l -> new ArrayList<>())
                    .add(manager);
        }
        layers.forEach((layer, ofLayer) -> measure(scene, Subject.layer(layer), ofLayer, sink));
    }

    private static void measure(Scene scene, Subject layer, List<Worker> managers, Sink sink) {
        // however low the user sets the one, the figures of a small cell stay hidden
        int least = Math.max(scene.settings().whole(Setting.ORIGIN_MINIMUM), scene.minimumCell());
        SortedMap<String, Integer> functions = new TreeMap<>();
        for (Worker manager : managers) {
            String function = manager.profile().priorFunction();
            if (function != null) {
                functions.merge(function, 1, Integer::sum);
            }
        }
        int known = functions.values().stream().mapToInt(Integer::intValue).sum();
        String commonest = commonest(functions);
        Tally.Counter counter = Tally.low("managers of the layer", "from the commonest function", FUNCTION);
        for (Worker manager : managers) {
            String function = manager.profile().priorFunction();
            counter.add(function == null ? null : (Boolean) function.equals(commonest));
        }
        Tally tally = counter.tally();
        if (managers.size() < least) {
            sink.add(OriginShare.class, layer, Doubt.thin("fewer than " + least + " managers in the layer"));
        } else if (known < least) {
            sink.add(OriginShare.class, layer, tally.unknownDoubt());
        } else {
            boolean areFew = tally.met() < scene.minimumCell();
            String shown = areFew ? "withheld, since fewer than " + scene.minimumCell() + " come from it" : commonest;
            sink.add(new OriginShare(layer, tally.best(), tally, shown));
        }
    }

    /** Of several, the first by name; empty where no function is known. */
    private static String commonest(SortedMap<String, Integer> functions) {
        String commonest = "";
        int most = 0;
        for (Map.Entry<String, Integer> function : functions.entrySet()) {
            if (function.getValue() > most) {
                commonest = function.getKey();
                most = function.getValue();
            }
        }
        return commonest;
    }

    private static void none(Sink sink, Doubt doubt) {
        sink.add(OriginShare.class, Subject.organization(), doubt);
    }
}
