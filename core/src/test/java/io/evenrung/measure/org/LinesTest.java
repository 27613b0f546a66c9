package io.evenrung.measure.org;

import static io.evenrung.measure.Workforce.doubt;
import static io.evenrung.measure.Workforce.only;
import static io.evenrung.measure.org.Building.AS_OF;
import static io.evenrung.measure.org.Building.measured;
import static io.evenrung.measure.org.Building.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unmeasured;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Layers and spans. */
class LinesTest {

    @Test
    void layers_count_the_top_and_those_at_the_foot() {
        Layers layers = only(measured(person("a", null), person("b", "a"), person("c", "b")), Layers.class);
        assertEquals(3, layers.layers());
        assertNull(layers.doubtAt(3));
    }

    @Test
    void a_line_cut_off_may_hang_below_the_longest() {
        Layers layers = only(
                measured(
                        person("a", null),
                        person("b", "a"),
                        person("c", "b"),
                        person("x", "unknown"),
                        person("y", "x")),
                Layers.class);
        assertEquals(3, layers.layers());
        assertNotNull(layers.doubtAt(4));
        assertNull(layers.doubtAt(5));
    }

    @Test
    void several_heads_of_lines_are_tops_and_the_verdict_says_so() {
        Layers layers =
                only(measured(person("a", null), person("b", "a"), person("x", null), person("y", "x")), Layers.class);
        assertEquals(2, layers.tops());
        assertNull(layers.doubtAt(2));
        assertEquals(
                List.of("everybody with reports and no manager on record counts as the top of a line: 2"),
                layers.conditions());
    }

    @Test
    void somebody_without_manager_and_reports_may_stand_anywhere() {
        Layers layers = only(measured(person("a", null), person("b", "a"), person("loose", null)), Layers.class);
        assertEquals(1, layers.cutOff());
        assertNotNull(layers.doubtAt(2));
        assertNull(layers.doubtAt(3));
    }

    @Test
    void who_reports_to_somebody_gone_is_cut_off() {
        Layers layers = only(
                measured(
                        person("a", null),
                        person("b", "a"),
                        person("gone", "b").withLeft(AS_OF.minusDays(1)),
                        person("c", "gone")),
                Layers.class);
        assertEquals(2, layers.layers());
        assertEquals(3, layers.atMost());
        assertEquals(1, layers.tops());
        assertEquals(1, layers.cutOff());
    }

    @Test
    void a_line_of_thousands_is_counted_too() {
        List<Worker> chain = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            chain.add(person("p" + i, i == 0 ? null : "p" + (i - 1)));
        }
        assertEquals(
                20_000,
                only(measured(chain.toArray(Worker[]::new)), Layers.class).layers());
    }

    @Test
    void spans_are_of_those_with_reports_at_work_alone() {
        Measurements measured = measured(
                person("top", null),
                person("a", "top"),
                person("b", "top"),
                person("c", "a"),
                person("d", "b").withLeft(AS_OF.minusDays(1)));
        Map<Subject, Integer> spans =
                measured.of(Span.class).stream().collect(Collectors.toMap(Span::subject, Span::reports));
        assertEquals(Map.of(Subject.person("top"), 2, Subject.person("a"), 1), spans);
        assertEquals(List.of(), of(measured, Span.class));
    }

    @Test
    void people_who_report_to_nobody_known_leave_the_spans_open() {
        Measurements measured = measured(
                person("top", null), person("a", "top"), person("loose", null), person("lost", "nobody known"));
        assertEquals(1, measured.of(Span.class).size());
        Unmeasured open = of(measured, Span.class).get(0);
        assertEquals(Subject.organization(), open.subject());
        assertEquals(Doubt.Kind.MISSING, open.doubt().kind());
    }

    @Test
    void only_spans_over_several_sites_are_looked_at() {
        Measurements measured = measured(
                at("top", null, "Oslo"),
                at("a", "top", "Oslo"),
                at("b", "top", "Bergen"),
                at("c", "a", "Oslo"),
                at("d", "a", "Oslo"));
        SpanOverSites span = only(measured, SpanOverSites.class);
        assertEquals(Subject.person("top"), span.subject());
        assertEquals(2, span.sites());
        assertNull(span.doubtAt(1));
    }

    @Test
    void reports_of_unknown_site_may_be_elsewhere() {
        SpanOverSites span = only(
                measured(at("top", null, "Oslo"), at("a", "top", "Oslo"), at("b", "top", null)), SpanOverSites.class);
        assertEquals(false, span.severalSites());
        assertNotNull(span.doubtAt(1));
        assertNull(span.doubtAt(2));
    }

    @Test
    void where_nobodys_site_is_known_that_is_said_once() {
        assertEquals(
                "[workers.csv: site]",
                doubt(measured(person("top", null), person("a", "top"), person("b", "top")), SpanOverSites.class)
                        .needs()
                        .toString());
    }

    @Test
    void where_all_teams_sit_together_there_is_nothing_to_judge() {
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(measured(at("top", null, "Oslo"), at("a", "top", "Oslo")), SpanOverSites.class)
                        .kind());
    }

    @Test
    void without_managers_nothing_is_known() {
        Measurements measured = measured(person("a", null), person("b", null));
        for (var type : List.of(Layers.class, GoalHops.class, Span.class, SpanOverSites.class)) {
            assertEquals(
                    "[workers.csv: manager_id]", doubt(measured, type).needs().toString());
        }
    }

    private static Worker at(String id, @Nullable String manager, @Nullable String site) {
        Worker worker = person(id, manager);
        return worker.withProfile(worker.profile().withSite(site));
    }

    private static List<Unmeasured> of(Measurements measured, Class<?> type) {
        return measured.unmeasured().stream().filter(u -> u.measure() == type).toList();
    }
}
