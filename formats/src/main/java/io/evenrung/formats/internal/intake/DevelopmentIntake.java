package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.formats.internal.table.Words;
import io.evenrung.model.Conversation;
import io.evenrung.model.Development;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.Goal;
import io.evenrung.model.LevelId;
import io.evenrung.model.Mentoring;
import io.evenrung.model.Money;
import io.evenrung.model.Review;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is done for people to grow, and how they are judged. */
final class DevelopmentIntake {

    private static final Words<DevelopmentRecord.Kind> KINDS = Words.of(DevelopmentRecord.Kind.class);
    private static final Words<Conversation.Topic> TOPICS = Words.of(Conversation.Topic.class);
    private static final Words<Conversation.Preference> PREFERENCES = Words.of(Conversation.Preference.class);
    private static final Words<Review.Kind> REVIEWS = Words.of(Review.Kind.class);
    private static final Words<Goal.Scope> SCOPES = Words.of(Goal.Scope.class);

    private final Facts facts;
    private final People people;
    private final Amounts amounts;

    private DevelopmentIntake(Facts facts, People people, Amounts amounts) {
        this.facts = facts;
        this.people = people;
        this.amounts = amounts;
    }

    static Development read(Facts facts, People people, Amounts amounts) {
        DevelopmentIntake intake = new DevelopmentIntake(facts, people, amounts);
        return new Development(
                facts.of(Table.DEVELOPMENT, intake::record),
                facts.of(Table.CONVERSATIONS, intake::conversation),
                facts.of(Table.REVIEWS, intake::review),
                facts.of(Table.MENTORING, intake::mentoring),
                facts.of(Table.GOALS, intake::goal));
    }

    private @Nullable DevelopmentRecord record(TableRow row) {
        String worker = people.required(row, Column.WORKER_ID);
        DevelopmentRecord.Kind kind = row.requiredWord(Column.KIND, KINDS);
        LocalDate date = row.requiredDate(Column.DATE);
        Boolean coSigned = row.flag(Column.CO_SIGNED);
        Money spend = amounts.spent(row, Column.SPEND);
        return worker == null || kind == null || date == null
                ? null
                : new DevelopmentRecord(worker, kind, date, coSigned, spend);
    }

    private @Nullable Conversation conversation(TableRow row) {
        String worker = people.required(row, Column.WORKER_ID);
        LocalDate date = row.requiredDate(Column.DATE);
        Conversation.Topic topic = row.requiredWord(Column.TOPIC, TOPICS);
        Conversation.Preference preference = row.word(Column.PREFERENCE, PREFERENCES);
        return worker == null || date == null || topic == null
                ? null
                : new Conversation(worker, date, topic, preference);
    }

    private @Nullable Review review(TableRow row) {
        String worker = people.required(row, Column.WORKER_ID);
        LocalDate date = row.requiredDate(Column.DATE);
        Review.Kind kind = row.requiredWord(Column.KIND, REVIEWS);
        BigDecimal rating = row.number(Column.RATING);
        Boolean low = row.flag(Column.LOW);
        Boolean action = row.flag(Column.ACTION);
        return worker == null || date == null || kind == null
                ? null
                : new Review(worker, date, kind, rating == null ? null : rating.doubleValue(), low, action);
    }

    private @Nullable Mentoring mentoring(TableRow row) {
        LevelId target = facts.optionalJob(row, JobColumns.TARGET);
        // a blank says that no mentor was found
        if (facts.isLeftOut() || people.leavesOut(row, Column.MENTOR_ID)) {
            return null;
        }
        String mentee = people.required(row, Column.MENTEE_ID);
        LocalDate asked = row.requiredDate(Column.ASKED_DATE);
        String mentor = people.reference(row, Column.MENTOR_ID);
        if (mentor != null && mentor.equals(mentee)) {
            row.refuse(Column.MENTOR_ID, mentor, "mentor_id is the mentee", "somebody else, or a blank", null);
        }
        return mentee == null || asked == null ? null : new Mentoring(mentee, asked, target, mentor);
    }

    private @Nullable Goal goal(TableRow row) {
        String id = row.required(Column.GOAL_ID);
        String name = row.required(Column.GOAL_NAME);
        Goal.Scope scope = row.requiredWord(Column.SCOPE, SCOPES);
        String owner = people.reference(row, Column.OWNER_ID);
        List<String> doers = people.references(row, Column.DOERS);
        return id == null || name == null || scope == null ? null : new Goal(id, name, scope, owner, doers);
    }
}
