package io.evenrung.model;

import java.util.Comparator;

/**
 * What is done for people to grow, and how they are judged. Held in canonical order.
 *
 * @param records assessments, training, programmes, plans and learning
 * @param conversations talks on record
 * @param reviews appraisals, upward reviews and improvement plans
 * @param mentoring requests for a mentor
 * @param goals goals, their owners and doers
 */
public record Development(
        Supplied<DevelopmentRecord> records,
        Supplied<Conversation> conversations,
        Supplied<Review> reviews,
        Supplied<Mentoring> mentoring,
        Supplied<Goal> goals) {

    public Development {
        records = Practice.ordered(
                records,
                Comparator.comparing(DevelopmentRecord::worker)
                        .thenComparing(DevelopmentRecord::date)
                        .thenComparing(DevelopmentRecord::kind)
                        .thenComparing(DevelopmentRecord::coSigned, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(record -> String.valueOf(record.spend())));
        conversations = Practice.ordered(
                conversations,
                Comparator.comparing(Conversation::worker)
                        .thenComparing(Conversation::date)
                        .thenComparing(Conversation::topic)
                        .thenComparing(Conversation::preference, Comparator.nullsFirst(Comparator.naturalOrder())));
        reviews = Practice.ordered(
                reviews,
                Comparator.comparing(Review::worker)
                        .thenComparing(Review::date)
                        .thenComparing(Review::kind)
                        .thenComparing(Review::rating, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Review::low, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Review::action, Comparator.nullsFirst(Comparator.naturalOrder())));
        mentoring = Practice.ordered(
                mentoring,
                Comparator.comparing(Mentoring::mentee)
                        .thenComparing(Mentoring::asked)
                        .thenComparing(Mentoring::target, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Mentoring::mentor, Comparator.nullsFirst(Comparator.naturalOrder())));
        goals = Practice.ordered(goals, Comparator.comparing(Goal::id));
    }

    /** Of which nothing is known. */
    public static Development unknown() {
        return new Development(
                Supplied.absent(), Supplied.absent(), Supplied.absent(), Supplied.absent(), Supplied.absent());
    }

    public Development withRecords(Supplied<DevelopmentRecord> known) {
        return new Development(known, conversations, reviews, mentoring, goals);
    }

    public Development withConversations(Supplied<Conversation> known) {
        return new Development(records, known, reviews, mentoring, goals);
    }

    public Development withReviews(Supplied<Review> known) {
        return new Development(records, conversations, known, mentoring, goals);
    }

    public Development withMentoring(Supplied<Mentoring> known) {
        return new Development(records, conversations, reviews, known, goals);
    }

    public Development withGoals(Supplied<Goal> known) {
        return new Development(records, conversations, reviews, mentoring, known);
    }
}
