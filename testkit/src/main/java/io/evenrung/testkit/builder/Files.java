package io.evenrung.testkit.builder;

import static io.evenrung.testkit.Change.practice;

import io.evenrung.model.Development;
import io.evenrung.model.Experience;
import io.evenrung.model.Organization;
import io.evenrung.model.Structure;
import io.evenrung.model.Supplied;
import io.evenrung.rules.internal.Spelling;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What an organisation lacks without one of the files of its input folder. */
final class Files {

    private static final SortedMap<String, UnaryOperator<Organization>> WITHOUT = without();

    private Files() {}

    private static SortedMap<String, UnaryOperator<Organization>> without() {
        SortedMap<String, UnaryOperator<Organization>> files = new TreeMap<>();
        files.put("workers.csv", practice(p -> p.withWorkers(Supplied.absent())));
        files.put("moves.csv", practice(p -> p.withMoves(Supplied.absent())));
        files.put("forums.csv", practice(p -> p.withForums(Supplied.absent())));
        files.put("decisions.csv", practice(p -> p.withDecisions(Supplied.absent())));
        files.put("projects.csv", practice(p -> p.withProjects(Supplied.absent())));
        files.put("contributions.csv", practice(p -> p.withContributions(Supplied.absent())));
        files.put("recognitions.csv", practice(p -> p.withRecognitions(Supplied.absent())));
        files.put("development.csv", development(d -> d.withRecords(Supplied.absent())));
        files.put("conversations.csv", development(d -> d.withConversations(Supplied.absent())));
        files.put("reviews.csv", development(d -> d.withReviews(Supplied.absent())));
        files.put("mentoring.csv", development(d -> d.withMentoring(Supplied.absent())));
        files.put("goals.csv", development(d -> d.withGoals(Supplied.absent())));
        files.put("surveys.csv", experience(e -> e.withSurveys(Supplied.absent())));
        files.put("exits.csv", experience(e -> e.withExits(Supplied.absent())));
        files.put("announcements.csv", experience(e -> e.withAnnouncements(Supplied.absent())));
        files.put("units.csv", structure(s -> s.withUnits(Supplied.absent())));
        files.put("domains.csv", structure(s -> s.withDomains(Supplied.absent())));
        files.put("succession.csv", structure(s -> s.withSuccessions(Supplied.absent())));
        files.put("meetings.csv", structure(s -> s.withMeetings(Supplied.absent())));
        files.put("exceptions.csv", structure(s -> s.withExceptionCases(Supplied.absent())));
        return Collections.unmodifiableSortedMap(files);
    }

    /**
     * @throws IllegalArgumentException if an organisation that is built has no such file
     */
    static UnaryOperator<Organization> without(String file) {
        UnaryOperator<Organization> change = WITHOUT.get(file);
        if (change == null) {
            String near = Spelling.closest(file, WITHOUT.keySet());
            throw new IllegalArgumentException("there is no file '" + file + "' to leave away; "
                    + (near == null
                            ? "there are " + String.join(", ", WITHOUT.keySet())
                            : "did you mean '" + near + "'?"));
        }
        return change;
    }

    private static UnaryOperator<Organization> development(UnaryOperator<Development> change) {
        return practice(p -> p.withDevelopment(change.apply(p.development())));
    }

    private static UnaryOperator<Organization> experience(UnaryOperator<Experience> change) {
        return practice(p -> p.withExperience(change.apply(p.experience())));
    }

    private static UnaryOperator<Organization> structure(UnaryOperator<Structure> change) {
        return practice(p -> p.withStructure(change.apply(p.structure())));
    }
}
