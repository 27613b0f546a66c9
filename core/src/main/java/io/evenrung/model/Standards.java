package io.evenrung.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What the policy writes of who makes the ladder, who is made manager and what appraisal looks at. Whatever is null or absent
 * was not supplied.
 *
 * @param authors who wrote and approved the ladder
 * @param managementGate what is asked of somebody who is to be made a manager
 * @param resultsWeights how much results weigh in appraisal, by track
 * @param managerGoals the goals written for managers
 * @param forumCharters what the charters of the leadership forums say
 */
public record Standards(
        @Nullable LadderAuthors authors,
        @Nullable ManagementGate managementGate,
        Supplied<ResultsWeight> resultsWeights,
        Supplied<ManagerGoal> managerGoals,
        Supplied<ForumCharter> forumCharters) {

    public Standards {
        resultsWeights = Practice.ordered(resultsWeights, Comparator.comparing(ResultsWeight::track));
        managerGoals = Practice.ordered(
                managerGoals,
                Comparator.comparing(ManagerGoal::name)
                        .thenComparing(ManagerGoal::kind)
                        .thenComparing(ManagerGoal::strategic));
        forumCharters = Practice.ordered(forumCharters, Comparator.comparing(ForumCharter::forum));
    }

    /** Standards of which nothing is known. */
    public static Standards unknown() {
        return new Standards(null, null, Supplied.absent(), Supplied.absent(), Supplied.absent());
    }

    public Standards withAuthors(@Nullable LadderAuthors known) {
        return new Standards(known, managementGate, resultsWeights, managerGoals, forumCharters);
    }

    public Standards withManagementGate(@Nullable ManagementGate known) {
        return new Standards(authors, known, resultsWeights, managerGoals, forumCharters);
    }

    public Standards withResultsWeights(Supplied<ResultsWeight> known) {
        return new Standards(authors, managementGate, known, managerGoals, forumCharters);
    }

    public Standards withManagerGoals(Supplied<ManagerGoal> known) {
        return new Standards(authors, managementGate, resultsWeights, known, forumCharters);
    }

    public Standards withForumCharters(Supplied<ForumCharter> known) {
        return new Standards(authors, managementGate, resultsWeights, managerGoals, known);
    }
}
