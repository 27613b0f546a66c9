package io.evenrung.measure.manager;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Sink;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The subjects of one measure for which a fact is missing. Where it is missing for all of them, that is said once, of the
 * organisation.
 */
final class Gaps {

    private final Class<? extends Measure> type;
    private final Map<Subject, Doubt> doubts = new TreeMap<>();

    Gaps(Class<? extends Measure> type) {
        this.type = type;
    }

    void add(Subject subject, String reason, Stream<Need> needs) {
        doubts.put(subject, Doubt.missing(reason, needs.toArray(Need[]::new)));
    }

    int size() {
        return doubts.size();
    }

    /**
     * Hands the gaps over.
     *
     * @param others how many subjects have no gap
     * @param reason what to say where nothing at all is known
     */
    void drain(int others, String reason, Sink sink) {
        if (others > 0) {
            doubts.forEach((subject, doubt) -> sink.add(type, subject, doubt));
        } else if (!doubts.isEmpty()) {
            Need[] needs = doubts.values().stream()
                    .flatMap(doubt -> doubt.needs().stream())
                    .distinct()
                    .toArray(Need[]::new);
            sink.add(type, Subject.organization(), Doubt.missing(reason, needs));
        }
    }
}
