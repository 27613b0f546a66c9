package io.evenrung.model;

/**
 * What the charter of a leadership forum says of seats for ICs.
 *
 * @param forum the forum; unique in the policy
 * @param icSeats seats that it reserves for ICs
 * @param exempt whether the forum is exempt from seating ICs, such as a board that law composes
 */
public record ForumCharter(String forum, int icSeats, boolean exempt) {

    public ForumCharter {
        Require.text(forum, "forum of a charter");
        Require.notNegative(icSeats, "IC seats of the charter of '" + forum + "'");
    }
}
