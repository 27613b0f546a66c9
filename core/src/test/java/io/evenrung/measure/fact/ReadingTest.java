package io.evenrung.measure.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.measure.fact.Known.As;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @About(kind = Subject.Kind.TEAM, is = "A thing of this test")
    private record Thing(
            Subject subject,

            @Known(label = "name", as = As.TEXT, from = "things.csv: name")
            String name,

            @Known(label = "tracks", as = As.TEXT, from = "things.csv: tracks")
            List<TrackKind> tracks,

            @Known(label = "width", as = As.SHARE, from = "things.csv: width") @Nullable
            Double width,

            @Known(
                    label = "heads",
                    as = As.COUNT,
                    from = {"things.csv: heads", "organization.yaml: things"})
            @Nullable
            Integer heads,

            @Known(label = "age", as = As.MONTHS, from = "things.csv: since") @Nullable
            Integer age,

            @Known(label = "ratio", as = As.NUMBER, from = "things.csv: ratio")
            double ratio,

            @Known(label = "open", as = As.TRUTH, from = "things.csv: open")
            boolean open,

            @Known(label = "since", as = As.DAY, from = "things.csv: since")
            LocalDate since)
            implements Fact {}

    private static Thing thing(@Nullable Double width, @Nullable Integer heads) {
        return new Thing(
                Subject.team("T"),
                "T",
                List.of(TrackKind.INDIVIDUAL_CONTRIBUTOR, TrackKind.OTHER),
                width,
                heads,
                7,
                1.5,
                true,
                LocalDate.of(2025, 1, 31));
    }

    @Test
    void what_a_rule_looks_at_is_shown_in_the_order_of_the_record() {
        Reading reading = Reading.of(thing(0.25, 3), Set.of("since", "open", "ratio", "age", "heads", "width", "name"));
        assertEquals(
                List.of(
                        Operand.text("name", "T"),
                        Operand.share("width", 0.25),
                        Operand.count("heads", 3),
                        Operand.months("age", 7),
                        Operand.number("ratio", 1.5),
                        Operand.truth("open", true),
                        Operand.day("since", LocalDate.of(2025, 1, 31))),
                reading.operands());
        assertNull(reading.doubt());
    }

    @Test
    void what_is_not_known_names_what_would_tell_it_and_nothing_else_does() {
        Reading reading = Reading.of(thing(null, null), List.of("heads", "ratio"));
        Doubt doubt = reading.doubt();
        assertNotNull(doubt);
        assertEquals(Doubt.Kind.MISSING, doubt.kind());
        assertEquals("not known: heads", doubt.reason());
        assertEquals(List.of(Need.policy("things"), new Need("things.csv", "heads")), doubt.needs());
        assertEquals(List.of(Operand.text("heads", "not known"), Operand.number("ratio", 1.5)), reading.operands());
    }

    @Test
    void one_component_is_measured_by_its_name_and_unknown_is_no_value() {
        assertEquals(new Value.Share(0.25), Reading.measured(thing(0.25, null), "width"));
        assertNull(Reading.measured(thing(0.25, null), "heads"));
    }

    @Test
    void constants_and_several_values_are_shown_in_words() {
        assertEquals(new Value.Text("individual contributor, other"), Reading.measured(thing(null, null), "tracks"));
    }

    @Test
    void a_component_that_is_not_there_is_named() {
        var mistake = assertThrows(IllegalArgumentException.class, () -> Reading.measured(thing(null, 1), "wdith"));
        assertTrue(String.valueOf(mistake.getMessage()).contains("wdith"));
        assertThrows(IllegalArgumentException.class, () -> Reading.of(thing(null, 1), List.of("subject")));
    }

    @Test
    void which_components_may_be_unknown_can_be_told_at_run_time() {
        assertTrue(FactComponent.of(Thing.class, "width").orElseThrow().mayBeUnknown());
        assertEquals(
                List.of("width", "heads", "age"),
                FactComponent.of(Thing.class).stream()
                        .filter(FactComponent::mayBeUnknown)
                        .map(FactComponent::name)
                        .toList());
    }
}
