package io.evenrung.measure.fact;

import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Known.As;
import org.jspecify.annotations.Nullable;

/**
 * A standing meeting in which the organisation is led. Names nobody; what is null is not known.
 *
 * @param subject the forum, as a part of the organisation
 * @param name id of the forum
 * @param exempt whether it is exempt from seating ICs
 * @param icSeats seats that its charter reserves for ICs
 * @param members people who sit in it
 * @param ics of these, people on IC rungs
 * @param managers of these, people on management rungs
 * @param seniorIcs of these, people on IC rungs that stand at or above a management rung
 * @param actions actions given out in it
 * @param actionsToAbsent of these, given to people who were not there
 * @param absentShare actions given to the absent ÷ actions; 0 where there are none
 */
@About(kind = Subject.Kind.ORGANIZATION, is = "A standing meeting in which the organisation is led")
public record LeadershipForum(
        Subject subject,

        @Known(label = "forum", as = As.TEXT, from = "forums.csv: forum_id")
        String name,

        @Known(label = "exempt from seating ICs", as = As.TRUTH, from = "forums.csv: exempt")
        boolean exempt,

        @Known(label = "seats reserved for ICs", as = As.COUNT, from = "forums.csv: ic_seats") @Nullable
        Integer icSeats,

        @Known(label = "members", as = As.COUNT, from = "forums.csv: members") @Nullable
        Integer members,

        @Known(
                label = "ICs among the members",
                as = As.COUNT,
                from = {"forums.csv: members", "workers.csv: job_code", "levels.csv: track"})
        @Nullable
        Integer ics,

        @Known(
                label = "managers among the members",
                as = As.COUNT,
                from = {"forums.csv: members", "workers.csv: job_code", "levels.csv: track"})
        @Nullable
        Integer managers,

        @Known(
                label = "senior ICs among the members",
                as = As.COUNT,
                from = {
                    "forums.csv: members",
                    "workers.csv: job_code",
                    "levels.csv: track",
                    "levels.csv: grade",
                    "organization.yaml: pairs"
                })
        @Nullable
        Integer seniorIcs,

        @Known(label = "actions given out", as = As.COUNT, from = "forums.csv: actions") @Nullable
        Integer actions,

        @Known(label = "actions given to the absent", as = As.COUNT, from = "forums.csv: actions_to_absent") @Nullable
        Integer actionsToAbsent,

        @Known(
                label = "share of actions given to the absent",
                as = As.SHARE,
                from = {"forums.csv: actions", "forums.csv: actions_to_absent"})
        @Nullable
        Double absentShare)
        implements Fact {}
