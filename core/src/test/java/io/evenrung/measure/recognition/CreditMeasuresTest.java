package io.evenrung.measure.recognition;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.model.Contribution;
import io.evenrung.model.Organization;
import io.evenrung.model.Recognition;
import io.evenrung.model.Supplied;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CreditMeasuresTest {

    private static final List<Contribution> MADE =
            List.of(made("named", true), made("named too", true), made("unnamed", false), made("open", null));

    @Test
    void a_contribution_that_is_honoured_twice_counts_once() {
        CreditShare credit = only(honoured("named", "named", "named too", "unnamed", null), CreditShare.class);
        assertEquals(2.0 / 3, credit.share());
        assertEquals(3, figure(credit, "recognised contributions"));
        assertNull(credit.doubtAt(0.95));
    }

    @Test
    void what_is_not_known_of_a_contribution_leaves_open_what_it_could_tip() {
        CreditShare credit = only(honoured("named", "open", "not listed"), CreditShare.class);
        assertEquals(1, credit.share());
        assertEquals(Doubt.Kind.MISSING, kind(credit.doubtAt(0.95)));
        assertNull(credit.doubtAt(0.3));
    }

    @Test
    void only_what_the_window_honours_counts() {
        List<Recognition> recognitions = List.of(
                recognition("early", "a", AS_OF.minusMonths(24), "unnamed", false),
                recognition("late", "b", AS_OF.plusDays(1), "unnamed", false),
                recognition("first", "c", AS_OF.minusMonths(24).plusDays(1), "named", false),
                recognition("last", "d", AS_OF, "named too", false));
        assertEquals(1, only(organization(recognitions), CreditShare.class).share());
    }

    @Test
    void without_the_facts_the_columns_that_would_tell_are_named() {
        assertEquals(
                "[contributions.csv: contributors_named, recognitions.csv: contribution_id]",
                doubt(evenLadders(), CreditShare.class).needs().toString());
        assertEquals(
                "[recognitions.csv: contribution_id]",
                doubt(honoured((String) null), CreditShare.class).needs().toString());
        assertEquals(
                "[contributions.csv: contributors_named]",
                doubt(honoured("open"), CreditShare.class).needs().toString());
        assertEquals(
                "[recognitions.csv: self_nominated]",
                doubt(evenLadders(), QuietShare.class).needs().toString());
    }

    @Test
    void where_nothing_was_recognised_there_is_nothing_to_judge() {
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(organization(List.of()), CreditShare.class).kind());
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(organization(List.of()), QuietShare.class).kind());
    }

    @Test
    void recognitions_that_were_not_asked_for_are_counted() {
        QuietShare quiet = only(nominated(true, true, true, false, false, false), QuietShare.class);
        assertEquals(0.5, quiet.share());
        assertNull(quiet.doubtAt(0.5));
        QuietShare open = only(nominated(true, true, true, false, false, null), QuietShare.class);
        assertEquals(0.5, open.share());
        assertEquals(Doubt.Kind.MISSING, kind(open.doubtAt(0.5)));
    }

    @Test
    void recognitions_of_four_people_are_too_few_however_many_they_are() {
        List<Recognition> recognitions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            recognitions.add(recognition("r" + i, "w" + i % 4, AS_OF, null, true));
        }
        assertEquals(
                Doubt.Kind.THIN,
                doubt(organization(recognitions), QuietShare.class).kind());
    }

    private static Organization honoured(@Nullable String... contributions) {
        List<Recognition> recognitions = new ArrayList<>();
        for (String contribution : contributions) {
            String id = "r" + recognitions.size();
            recognitions.add(recognition(id, id, AS_OF, contribution, null));
        }
        return organization(recognitions);
    }

    private static Organization nominated(@Nullable Boolean... self) {
        List<Recognition> recognitions = new ArrayList<>();
        for (Boolean one : self) {
            String id = "r" + recognitions.size();
            recognitions.add(recognition(id, id, AS_OF, null, one));
        }
        return organization(recognitions);
    }

    private static Organization organization(List<Recognition> recognitions) {
        return practice(
                evenLadders(),
                p -> p.withRecognitions(Supplied.of(recognitions)).withContributions(Supplied.of(MADE)));
    }

    private static Contribution made(String id, @Nullable Boolean named) {
        return new Contribution(id, "Made", List.of(), null, null, named);
    }

    private static Recognition recognition(
            String id, String recipient, LocalDate day, @Nullable String contribution, @Nullable Boolean self) {
        return new Recognition(id, recipient, day, null, contribution, self);
    }
}
