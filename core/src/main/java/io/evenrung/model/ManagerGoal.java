package io.evenrung.model;

/**
 * A goal that is written for managers.
 *
 * @param name what is to be reached
 * @param kind what sort of result it is
 * @param strategic whether it serves a strategy rather than the day
 */
public record ManagerGoal(String name, Kind kind, boolean strategic) {

    /** What a manager's goal is about. */
    public enum Kind {
        /** Work of the manager's own. */
        TASK,
        /** What the team achieves. */
        TEAM_RESULT,
        /** How the people of the team fare and grow. */
        PEOPLE_RESULT
    }

    public ManagerGoal {
        Require.text(name, "name of a manager goal");
    }
}
