package io.evenrung.measure.fact;

import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Known.As;
import io.evenrung.model.Conversation;
import io.evenrung.model.Profile;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at work on the as-of date, on a rung, in a team. Holds no identifier outside of the subject's key, and pay as
 * ratios alone. Counts "of a year" are of the twelve months up to the as-of date. What is null is not known.
 *
 * @param subject the person
 * @param family id of the job family of the own rung
 * @param level code of the own rung
 * @param trackId the organisation's own name of the track
 * @param track what the track is for
 * @param grade grade of the own rung
 * @param rank rank of the own rung
 * @param seniorIc whether the own rung is an IC rung at or above a management rung
 * @param topOfLadder whether no rung of the own ladder is higher
 * @param paired whether the own rung is paired with one of the other track
 * @param team the unit worked in
 * @param payZone pay zone
 * @param site place of work
 * @param employment employee or freelance
 * @param leadKind for managers, whether they lead by their craft or lead people
 * @param priorFunction function in which the career began
 * @param hired first day
 * @param monthsEmployed whole months since the first day
 * @param levelSince first day on the own rung
 * @param monthsInLevel whole months on the own rung
 * @param monthsSinceRaise whole months since the last rise of base pay
 * @param monthsSinceHandsOn whole months since the last craft output
 * @param compaRatio base pay ÷ midpoint of the paired rung in the own pay zone; unknown where several pairs disagree
 * @param ownCompaRatio base pay ÷ midpoint of the own rung in the own pay zone
 * @param rangePenetration (base pay − minimum) ÷ (maximum − minimum) of the own rung in the own pay zone
 * @param bonusShare last annual bonus ÷ base pay
 * @param equityShare last annual equity award ÷ base pay
 * @param reports people at work who report to the person directly
 * @param oneToOnes one-to-one talks of a year with the own manager
 * @param projectsLed projects led, as far as projects name their leads
 * @param highProfileProjectsLed of these, projects that are watched by the leaders
 * @param forumSeats leadership forums sat in, as far as forums name their members
 * @param decisions decisions taken under a decision right
 * @param contributions contributions originated
 * @param recognitions recognitions received
 * @param executiveRecognitions of these, given by executives
 * @param preference the track last said to be preferred; unknown where one day has several
 * @param assessed whether ever assessed for readiness to lead people
 * @param trained whether ever trained to lead people
 * @param planOnFile whether there is a development plan of a year
 * @param learnings travel, conferences, speaking, education
 */
@About(kind = Subject.Kind.PERSON, is = "Somebody at work on the as-of date")
public record Person(
        Subject subject,

        @Known(label = "job family", as = As.TEXT, from = "workers.csv: job_code") @Nullable
        String family,

        @Known(label = "level", as = As.TEXT, from = "workers.csv: job_code") @Nullable
        String level,

        @Known(
                label = "name of the track",
                as = As.TEXT,
                from = {"workers.csv: job_code", "levels.csv: track"})
        @Nullable
        String trackId,

        @Known(
                label = "kind of track",
                as = As.TEXT,
                from = {"workers.csv: job_code", "levels.csv: track", "organization.yaml: tracks"})
        @Nullable
        TrackKind track,

        @Known(
                label = "grade",
                as = As.TEXT,
                from = {"workers.csv: job_code", "levels.csv: grade"})
        @Nullable
        String grade,

        @Known(
                label = "rank",
                as = As.NUMBER,
                from = {"workers.csv: job_code", "levels.csv: rank"})
        @Nullable
        Integer rank,

        @Known(
                label = "on a senior IC rung",
                as = As.TRUTH,
                from = {"workers.csv: job_code", "levels.csv: track", "levels.csv: grade", "organization.yaml: pairs"})
        @Nullable
        Boolean seniorIc,

        @Known(
                label = "on the top rung of the ladder",
                as = As.TRUTH,
                from = {"workers.csv: job_code", "levels.csv: track", "levels.csv: rank", "levels.csv: grade"})
        @Nullable
        Boolean topOfLadder,

        @Known(
                label = "on a paired rung",
                as = As.TRUTH,
                from = {"workers.csv: job_code", "levels.csv: track", "levels.csv: grade", "organization.yaml: pairs"})
        @Nullable
        Boolean paired,

        @Known(label = "team", as = As.TEXT, from = "workers.csv: team") @Nullable
        String team,

        @Known(label = "pay zone", as = As.TEXT, from = "workers.csv: pay_zone") @Nullable
        String payZone,

        @Known(label = "site", as = As.TEXT, from = "workers.csv: site") @Nullable
        String site,

        @Known(label = "employment", as = As.TEXT, from = "workers.csv: employment")
        Profile.@Nullable Employment employment,

        @Known(label = "craft lead or people lead", as = As.TEXT, from = "workers.csv: lead_kind")
        Profile.@Nullable LeadKind leadKind,

        @Known(label = "function in which the career began", as = As.TEXT, from = "workers.csv: prior_function")
        @Nullable
        String priorFunction,

        @Known(label = "hired", as = As.DAY, from = "workers.csv: hire_date") @Nullable
        LocalDate hired,

        @Known(label = "time employed", as = As.MONTHS, from = "workers.csv: hire_date") @Nullable
        Integer monthsEmployed,

        @Known(label = "on the level since", as = As.DAY, from = "workers.csv: level_start_date") @Nullable
        LocalDate levelSince,

        @Known(label = "time in level", as = As.MONTHS, from = "workers.csv: level_start_date") @Nullable
        Integer monthsInLevel,

        @Known(label = "time since the last raise", as = As.MONTHS, from = "workers.csv: last_raise") @Nullable
        Integer monthsSinceRaise,

        @Known(label = "time since the last craft output", as = As.MONTHS, from = "workers.csv: last_hands_on")
        @Nullable
        Integer monthsSinceHandsOn,

        @Known(
                label = "compa-ratio to the paired rung",
                as = As.NUMBER,
                from = {
                    "workers.csv: base_pay",
                    "workers.csv: pay_zone",
                    "levels.csv: range_mid",
                    "organization.yaml: pairs",
                    "levels.csv: grade"
                })
        @Nullable
        Double compaRatio,

        @Known(
                label = "compa-ratio to the own rung",
                as = As.NUMBER,
                from = {"workers.csv: base_pay", "workers.csv: pay_zone", "levels.csv: range_mid"})
        @Nullable
        Double ownCompaRatio,

        @Known(
                label = "range penetration",
                as = As.SHARE,
                from = {
                    "workers.csv: base_pay",
                    "workers.csv: pay_zone",
                    "levels.csv: range_min",
                    "levels.csv: range_max"
                })
        @Nullable
        Double rangePenetration,

        @Known(
                label = "last bonus as a share of base pay",
                as = As.SHARE,
                from = {"workers.csv: base_pay", "workers.csv: bonus"})
        @Nullable
        Double bonusShare,

        @Known(
                label = "last equity award as a share of base pay",
                as = As.SHARE,
                from = {"workers.csv: base_pay", "workers.csv: equity"})
        @Nullable
        Double equityShare,

        @Known(label = "direct reports", as = As.COUNT, from = "workers.csv: manager_id") @Nullable
        Integer reports,

        @Known(label = "one-to-ones of a year", as = As.COUNT, from = "workers.csv: one_to_ones") @Nullable
        Integer oneToOnes,

        @Known(label = "projects led", as = As.COUNT, from = "projects.csv: lead_id") @Nullable
        Integer projectsLed,

        @Known(
                label = "high-profile projects led",
                as = As.COUNT,
                from = {"projects.csv: lead_id", "projects.csv: high_profile"})
        @Nullable
        Integer highProfileProjectsLed,

        @Known(label = "seats in leadership forums", as = As.COUNT, from = "forums.csv: members") @Nullable
        Integer forumSeats,

        @Known(label = "decisions of a year", as = As.COUNT, from = "decisions.csv: decided_by") @Nullable
        Integer decisions,

        @Known(
                label = "contributions of a year",
                as = As.COUNT,
                from = {"contributions.csv: contributors", "contributions.csv: date"})
        @Nullable
        Integer contributions,

        @Known(label = "recognitions of a year", as = As.COUNT, from = "recognitions.csv: recipient_id") @Nullable
        Integer recognitions,

        @Known(
                label = "recognitions of a year by executives",
                as = As.COUNT,
                from = {"recognitions.csv: recipient_id", "recognitions.csv: giver"})
        @Nullable
        Integer executiveRecognitions,

        @Known(label = "track preferred", as = As.TEXT, from = "conversations.csv: preference")
        Conversation.@Nullable Preference preference,

        @Known(label = "assessed for leading people", as = As.TRUTH, from = "development.csv: kind") @Nullable
        Boolean assessed,

        @Known(label = "trained to lead people", as = As.TRUTH, from = "development.csv: kind") @Nullable
        Boolean trained,

        @Known(label = "development plan of a year", as = As.TRUTH, from = "development.csv: kind") @Nullable
        Boolean planOnFile,

        @Known(label = "learning events of a year", as = As.COUNT, from = "development.csv: kind") @Nullable
        Integer learnings)
        implements Fact {}
