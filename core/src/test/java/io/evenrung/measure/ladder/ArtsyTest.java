package io.evenrung.measure.ladder;

import static io.evenrung.measure.Given.ic;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.manager;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.pair;
import static io.evenrung.measure.Given.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Given;
import io.evenrung.model.Level;
import io.evenrung.model.LevelPair;
import io.evenrung.model.ManagementEntry;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The engineering ladder that Artsy has published (CC BY 4.0): no grades, a table that puts IC4 to IC8 beside M2 to M6, and
 * a text that opens the management track from IC5.
 */
class ArtsyTest {

    private static final List<Level> LEVELS = List.of(
            ic("Intern", 1, null),
            ic("IC2", 2, null),
            ic("IC3", 3, null),
            ic("IC4", 4, null),
            ic("IC5", 5, null),
            ic("IC6", 6, null),
            ic("IC7", 7, null),
            ic("IC8", 8, null),
            manager("M2", 1, null),
            manager("M3", 2, null),
            manager("M4", 3, null),
            manager("M5", 4, null),
            manager("M6", 5, null));
    private static final List<LevelPair> TABLE =
            List.of(pair("IC4", "M2"), pair("IC5", "M3"), pair("IC6", "M4"), pair("IC7", "M5"), pair("IC8", "M6"));
    private static final Organization ARTSY = Given.policy(
            Given.organization(LEVELS, TABLE),
            p -> p.withManagementEntries(Supplied.of(List.of(new ManagementEntry(Given.FAMILY, id("ic", "IC5"))))));

    @Test
    void five_ic_rungs_are_senior_by_the_table_alone() {
        SeniorRungs senior = only(ARTSY, SeniorRungs.class);
        assertEquals(5, senior.certain());
        assertEquals(5, senior.possible());
        assertEquals("M2 (paired with IC4)", text(senior, "first management rung"));
    }

    @Test
    void both_ladders_end_at_one_height() {
        Ceiling ceiling = only(ARTSY, Ceiling.class);
        assertEquals(0, ceiling.certain());
        assertEquals(0, ceiling.possible());
        assertNull(ceiling.doubtAt(0));
    }

    @Test
    void a_management_rung_over_the_table_is_above_for_certain() {
        List<Level> more = new ArrayList<>(LEVELS);
        more.add(manager("M7", 6, null));
        assertEquals(1, only(Given.organization(more, TABLE), Ceiling.class).certain());
    }

    @Test
    void the_text_opens_management_one_rung_above_the_table() {
        ManagementEntryGap gap = only(ARTSY, ManagementEntryGap.class);
        assertEquals(1, gap.rungs());
        assertEquals("IC5", text(gap, "management opens by the text from"));
        assertEquals("IC4", text(gap, "IC rung beside it"));
        assertEquals("the higher one", text(gap, "of the two, the text's rung is"));
    }

    @Test
    void no_rung_is_a_dead_end() {
        assertEquals(
                List.of(),
                Given.all(ARTSY, Successors.class).stream()
                        .filter(s -> s.successors() == 0)
                        .toList());
    }
}
