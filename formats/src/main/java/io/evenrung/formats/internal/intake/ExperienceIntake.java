package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.formats.internal.table.Words;
import io.evenrung.model.Announcement;
import io.evenrung.model.Exit;
import io.evenrung.model.Experience;
import io.evenrung.model.SurveyResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads how it is to work here: surveys, exits and announcements. */
final class ExperienceIntake {

    private static final Words<SurveyResult.Item> ITEMS = Words.of(SurveyResult.Item.class);
    private static final Words<Exit.Reason> REASONS = Words.of(Exit.Reason.class);
    private static final Words<Announcement.Kind> ANNOUNCEMENTS = Words.of(Announcement.Kind.class);

    private final People people;
    private final TrackColumn tracks;

    private ExperienceIntake(People people, Head head) {
        this.people = people;
        this.tracks = new TrackColumn(head);
    }

    static Experience read(Facts facts, People people, Head head) {
        ExperienceIntake intake = new ExperienceIntake(people, head);
        return new Experience(
                facts.of(Table.SURVEYS, intake::survey),
                facts.of(Table.EXITS, intake::exit),
                facts.of(Table.ANNOUNCEMENTS, intake::announcement));
    }

    private @Nullable SurveyResult survey(TableRow row) {
        SurveyResult.Item item = row.requiredWord(Column.ITEM, ITEMS);
        String group = row.text(Column.GROUP);
        String track = tracks.read(row);
        LocalDate date = row.requiredDate(Column.DATE);
        row.required(Column.RESPONDENTS);
        Integer respondents = row.whole(Column.RESPONDENTS, 0);
        row.required(Column.FAVOURABLE);
        Double favourable = row.share(Column.FAVOURABLE, 1);
        if (respondents != null && respondents == 0) {
            row.refuse(Column.RESPONDENTS, "0", "a share of nobody", "respondents of 1 or more, or no such row", null);
        }
        return item == null || date == null || respondents == null || favourable == null
                ? null
                : new SurveyResult(item, group, track, date, respondents, favourable);
    }

    private @Nullable Exit exit(TableRow row) {
        String worker = people.required(row, Column.WORKER_ID);
        LocalDate date = row.requiredDate(Column.DATE);
        Boolean regretted = row.flag(Column.REGRETTED);
        Exit.Reason reason = row.word(Column.REASON, REASONS);
        return worker == null || date == null ? null : new Exit(worker, date, regretted, reason);
    }

    private @Nullable Announcement announcement(TableRow row) {
        String id = row.required(Column.ANNOUNCEMENT_ID);
        LocalDate date = row.requiredDate(Column.DATE);
        Announcement.Kind kind = row.requiredWord(Column.KIND, ANNOUNCEMENTS);
        String worker = people.reference(row, Column.WORKER_ID);
        return id == null || date == null || kind == null ? null : new Announcement(id, date, kind, worker);
    }
}
