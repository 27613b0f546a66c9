package io.evenrung.measure.fact;

import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Contribution;
import io.evenrung.model.Forum;
import io.evenrung.model.Practice;
import io.evenrung.model.Project;
import io.evenrung.model.Recognition;
import io.evenrung.model.Recognition.Giver;
import io.evenrung.model.Supplied;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts, for whoever is named in it, what projects, forums, decisions, contributions and recognitions tell. */
final class Deeds {

    /** How often each person is named; of a person whom an open entry names, the count is unknown. */
    static final class Count {

        private static final int OPEN = Integer.MIN_VALUE;

        private final boolean isKnown;
        private final Map<String, Integer> times = new HashMap<>();

        private Count(boolean isKnown) {
            this.isKnown = isKnown;
        }

        /**
         * @param counts whether it counts; null where that is not known
         */
        private void add(String worker, @Nullable Boolean counts) {
            if (counts == null) {
                times.put(worker, OPEN);
            } else if (counts) {
                times.merge(worker, 1, (a, b) -> a == OPEN ? OPEN : a + b);
            }
        }

        @Nullable
        Integer of(String worker) {
            int count = times.getOrDefault(worker, 0);
            return isKnown && count != OPEN ? Integer.valueOf(count) : null;
        }
    }

    private final Count projects;
    private final Count watchedProjects;
    private final Count forums;
    private final Count decisions;
    private final Count contributions;
    private final Count recognitions;
    private final Count executiveRecognitions;

    Deeds(Scene scene) {
        Practice practice = scene.organization().practice();
        Window year = Window.yearTo(scene.organization().asOf());
        boolean areLeadsKnown = isAnyKnown(
                practice.projects(),
                practice.projects().stream().map(Project::lead).anyMatch(Objects::nonNull));
        projects = new Count(areLeadsKnown);
        watchedProjects = new Count(areLeadsKnown);
        for (Project project : practice.projects()) {
            if (project.lead() != null) {
                projects.add(project.lead(), true);
                watchedProjects.add(project.lead(), project.highProfile());
            }
        }
        forums = new Count(isAnyKnown(
                practice.forums(),
                practice.forums().stream().map(Forum::members).anyMatch(Objects::nonNull)));
        for (Forum forum : practice.forums()) {
            List<String> members = forum.members() == null ? List.of() : forum.members();
            members.forEach(member -> forums.add(member, true));
        }
        decisions = new Count(practice.decisions().isPresent());
        practice.decisions().forEach(d -> decisions.add(d.decidedBy(), year.contains(d.date())));
        contributions = new Count(practice.contributions().isPresent());
        for (Contribution contribution : practice.contributions()) {
            LocalDate day = contribution.date();
            Boolean isOfYear = day == null ? null : Boolean.valueOf(year.contains(day));
            contribution.contributors().forEach(worker -> contributions.add(worker, isOfYear));
        }
        recognitions = new Count(practice.recognitions().isPresent());
        executiveRecognitions = new Count(practice.recognitions().isPresent());
        for (Recognition recognition : practice.recognitions()) {
            if (year.contains(recognition.date())) {
                Giver giver = recognition.giver();
                recognitions.add(recognition.recipient(), true);
                executiveRecognitions.add(
                        recognition.recipient(), giver == null ? null : Boolean.valueOf(giver == Giver.EXECUTIVE));
            }
        }
    }

    /** No entry at all says that there is nothing; entries that name nobody say nothing. */
    private static boolean isAnyKnown(Supplied<?> entries, boolean isAnybodyNamed) {
        return entries.isPresent() && (entries.values().isEmpty() || isAnybodyNamed);
    }

    Count projects() {
        return projects;
    }

    Count watchedProjects() {
        return watchedProjects;
    }

    Count forums() {
        return forums;
    }

    Count decisions() {
        return decisions;
    }

    Count contributions() {
        return contributions;
    }

    Count recognitions() {
        return recognitions;
    }

    Count executiveRecognitions() {
        return executiveRecognitions;
    }
}
