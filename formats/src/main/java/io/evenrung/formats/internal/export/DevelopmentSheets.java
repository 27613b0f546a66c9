package io.evenrung.formats.internal.export;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.model.Conversation;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.Goal;
import io.evenrung.model.Mentoring;
import io.evenrung.model.Review;

/** The tables of what is done for people to grow, and how they are judged. */
final class DevelopmentSheets {

    static final Sheet<DevelopmentRecord> RECORDS = Sheet.<DevelopmentRecord>of(Table.DEVELOPMENT)
            .text(Column.WORKER_ID, DevelopmentRecord::worker)
            .word(Column.KIND, DevelopmentRecord::kind)
            .date(Column.DATE, DevelopmentRecord::date)
            .flag(Column.CO_SIGNED, DevelopmentRecord::coSigned)
            .amount(Column.SPEND, DevelopmentRecord::spend)
            .currency(DevelopmentRecord::spend);

    static final Sheet<Conversation> CONVERSATIONS = Sheet.<Conversation>of(Table.CONVERSATIONS)
            .text(Column.WORKER_ID, Conversation::worker)
            .date(Column.DATE, Conversation::date)
            .word(Column.TOPIC, Conversation::topic)
            .word(Column.PREFERENCE, Conversation::preference);

    static final Sheet<Review> REVIEWS = Sheet.<Review>of(Table.REVIEWS)
            .text(Column.WORKER_ID, Review::worker)
            .date(Column.DATE, Review::date)
            .word(Column.KIND, Review::kind)
            .number(Column.RATING, Review::rating)
            .flag(Column.LOW, Review::low)
            .flag(Column.ACTION, Review::action);

    static final Sheet<Mentoring> MENTORING = Sheet.<Mentoring>of(Table.MENTORING)
            .text(Column.MENTEE_ID, Mentoring::mentee)
            .date(Column.ASKED_DATE, Mentoring::asked)
            .text(Column.MENTOR_ID, Mentoring::mentor)
            .rung(Column.TARGET_JOB_FAMILY, Column.TARGET_TRACK, Column.TARGET_JOB_LEVEL, Mentoring::target);

    static final Sheet<Goal> GOALS = Sheet.<Goal>of(Table.GOALS)
            .text(Column.GOAL_ID, Goal::id)
            .text(Column.GOAL_NAME, Goal::name)
            .word(Column.SCOPE, Goal::scope)
            .text(Column.OWNER_ID, Goal::owner)
            .list(Column.DOERS, Goal::doers);

    private DevelopmentSheets() {}
}
