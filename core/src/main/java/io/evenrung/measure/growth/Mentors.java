package io.evenrung.measure.growth;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.LevelId;
import io.evenrung.model.Mentoring;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts who found a mentor, who in the job aimed at, and who mentors. Who asked several times counts once. */
final class Mentors {

    private static final Need MENTOR = new Need("mentoring.csv", "mentor_id");

    private final Scene scene;
    private final Sink sink;
    private final Map<String, List<Mentoring>> requests = new TreeMap<>();

    private Mentors(Scene scene, Sink sink) {
        this.scene = scene;
        this.sink = sink;
        Window window = Window.of(scene);
        for (Mentoring request : scene.organization().practice().development().mentoring()) {
            if (window.contains(request.asked())) {
                requests.computeIfAbsent(request.mentee(), m -> new ArrayList<>())
                        .add(request);
            }
        }
    }

    static void measure(Scene scene, Sink sink) {
        Mentors mentors = new Mentors(scene, sink);
        Optional<Doubt> doubt = mentors.doubt();
        if (doubt.isPresent()) {
            sink.add(MentorMatch.class, Subject.organization(), doubt.get());
            sink.add(MentorTargetRole.class, Subject.organization(), doubt.get());
            sink.add(MentoringRate.class, Subject.organization(), scene.hasTracks() ? doubt.get() : scene.noTracks());
            return;
        }
        mentors.match();
        mentors.targetRole();
        mentors.rate();
    }

    private Optional<Doubt> doubt() {
        if (scene.organization().practice().development().mentoring().isAbsent()) {
            return Optional.of(Doubt.missing(
                    "it is not known who asked for a mentor", new Need("mentoring.csv", "mentee_id"), MENTOR));
        }
        if (requests.isEmpty()) {
            return Optional.of(Doubt.inapplicable("nobody asked for a mentor within the window"));
        }
        return requests.values().stream().flatMap(List::stream).allMatch(r -> r.mentor() == null)
                ? Optional.of(Doubt.missing("no mentor is named for anybody who asked for one", MENTOR))
                : Optional.empty();
    }

    private void match() {
        Tally.Counter tally = Tally.high("people who asked for a mentor", "given one", MENTOR);
        requests.values().forEach(own -> tally.add(own.stream().anyMatch(Mentors::isMatched)));
        new Shares(scene, sink).ofPeople(MentorMatch.class, Subject.organization(), tally.tally(), MentorMatch::new);
    }

    private void targetRole() {
        if (scene.organization().practice().workers().isAbsent()) {
            sink.add(
                    MentorTargetRole.class,
                    Subject.organization(),
                    Doubt.missing("on which rungs mentors stand is not known", new Need("workers.csv", "worker_id")));
            return;
        }
        Map<String, LevelId> rungs = rungsOfMentors();
        Tally.Counter tally = Tally.high(
                "people given a mentor",
                "whose mentor stands on the rung that they aim at",
                new Need("mentoring.csv", "target_job_code"),
                new Need("workers.csv", "job_code"));
        for (List<Mentoring> own : requests.values()) {
            List<Mentoring> matched = own.stream().filter(Mentors::isMatched).toList();
            if (!matched.isEmpty()) {
                tally.add(holdsTarget(matched, rungs));
            }
        }
        new Shares(scene, sink)
                .ofPeople(MentorTargetRole.class, Subject.organization(), tally.tally(), MentorTargetRole::new);
    }

    private Map<String, LevelId> rungsOfMentors() {
        Set<String> named = new HashSet<>(mentors().keySet());
        Map<String, LevelId> rungs = new HashMap<>();
        for (Worker worker : scene.organization().practice().workers()) {
            if (named.contains(worker.id()) && worker.level() != null) {
                rungs.put(worker.id(), worker.level());
            }
        }
        return rungs;
    }

    /** One mentor in the job aimed at is enough; null where none is known to be and one may be. */
    private static @Nullable Boolean holdsTarget(List<Mentoring> matched, Map<String, LevelId> rungs) {
        boolean isOpen = false;
        for (Mentoring one : matched) {
            LevelId rung = one.mentor() == null ? null : rungs.get(one.mentor());
            if (one.target() == null || rung == null) {
                isOpen = true;
            } else if (one.target().equals(rung)) {
                return true;
            }
        }
        return isOpen ? null : Boolean.FALSE;
    }

    private void rate() {
        if (!scene.hasTracks()) {
            sink.add(MentoringRate.class, Subject.organization(), scene.noTracks());
        } else if (scene.organization().practice().workers().isAbsent()) {
            sink.add(
                    MentoringRate.class,
                    Subject.organization(),
                    Doubt.missing("on which tracks mentors are is not known", new Need("workers.csv", "worker_id")));
        } else {
            new HeadRates(scene, sink)
                    .measure(MentoringRate.class, "mentors", mentors(), List.of(MENTOR), MentoringRate::new);
        }
    }

    private Map<String, Optional<Boolean>> mentors() {
        Map<String, Optional<Boolean>> mentors = new HashMap<>();
        for (List<Mentoring> own : requests.values()) {
            for (Mentoring one : own) {
                if (one.mentor() != null && isMatched(one)) {
                    mentors.put(one.mentor(), Optional.of(true));
                }
            }
        }
        return mentors;
    }

    /** Nobody is one's own mentor. */
    private static boolean isMatched(Mentoring one) {
        return one.mentor() != null && !one.mentor().equals(one.mentee());
    }
}
