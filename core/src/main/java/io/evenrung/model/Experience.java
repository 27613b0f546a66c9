package io.evenrung.model;

import java.util.Comparator;

/**
 * How it is to work here, as surveys, exits and announcements tell. Held in canonical order.
 *
 * @param surveys survey results of groups
 * @param exits who left, and why
 * @param announcements what was announced of whom
 */
public record Experience(Supplied<SurveyResult> surveys, Supplied<Exit> exits, Supplied<Announcement> announcements) {

    public Experience {
        surveys = Practice.ordered(
                surveys,
                Comparator.comparing(SurveyResult::item)
                        .thenComparing(SurveyResult::group, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(SurveyResult::track, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(SurveyResult::date)
                        .thenComparing(SurveyResult::respondents)
                        .thenComparing(SurveyResult::favourable));
        exits = Practice.ordered(
                exits,
                Comparator.comparing(Exit::worker)
                        .thenComparing(Exit::date)
                        .thenComparing(Exit::regretted, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Exit::reason, Comparator.nullsFirst(Comparator.naturalOrder())));
        announcements = Practice.ordered(announcements, Comparator.comparing(Announcement::id));
    }

    /** Of which nothing is known. */
    public static Experience unknown() {
        return new Experience(Supplied.absent(), Supplied.absent(), Supplied.absent());
    }

    public Experience withSurveys(Supplied<SurveyResult> known) {
        return new Experience(known, exits, announcements);
    }

    public Experience withExits(Supplied<Exit> known) {
        return new Experience(surveys, known, announcements);
    }

    public Experience withAnnouncements(Supplied<Announcement> known) {
        return new Experience(surveys, exits, known);
    }
}
