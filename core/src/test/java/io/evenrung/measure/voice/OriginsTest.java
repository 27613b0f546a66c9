package io.evenrung.measure.voice;

import static io.evenrung.measure.Given.AS_OF;
import static io.evenrung.measure.Given.all;
import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.id;
import static io.evenrung.measure.Given.kind;
import static io.evenrung.measure.Given.practice;
import static io.evenrung.measure.Given.text;
import static io.evenrung.measure.Given.unmeasured;
import static io.evenrung.measure.Given.withoutTracks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.evenrung.measure.Doubt;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.Profile;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final LevelId IC = id("ic", "P1");
    private static final LevelId MANAGER = id("manager", "M1");

    @Test
    void each_layer_is_judged_by_itself() {
        List<Worker> workers = new ArrayList<>();
        workers.add(person("head", MANAGER, "law", null));
        workers.addAll(reports("a", 9, "sales"));
        workers.addAll(reports("b", 3, "support"));
        workers.add(person("ic", IC, "sales", "head"));
        Organization organization = organization(workers);
        OriginShare share = all(organization, OriginShare.class).get(0);
        assertEquals("layer 2", share.subject().label());
        assertEquals(0.75, share.share(), "an IC of the layer is no leader");
        assertEquals("sales", text(share, "commonest function"));
        assertEquals(
                Doubt.thin("fewer than 10 managers in the layer"),
                unmeasured(organization, OriginShare.class).get(0).doubt());
    }

    @Test
    void an_unknown_origin_counts_as_another_and_leaves_open_what_it_could_tip() {
        List<Worker> workers = new ArrayList<>(reports("a", 8, "sales"));
        workers.addAll(reports("b", 2, "support"));
        workers.addAll(reports("c", 2, null));
        OriginShare share = all(organization(workers), OriginShare.class).get(0);
        assertEquals(8.0 / 12, share.share());
        assertEquals(Doubt.Kind.MISSING, kind(share.doubtAt(0.8)));
        assertNull(share.doubtAt(10.0 / 12));
    }

    @Test
    void nine_known_origins_of_twelve_are_too_few_and_could_be_more() {
        List<Worker> workers = new ArrayList<>(reports("a", 9, "sales"));
        workers.addAll(reports("c", 3, null));
        Doubt doubt =
                unmeasured(organization(workers), OriginShare.class).get(1).doubt();
        assertEquals("[workers.csv: prior_function]", doubt.needs().toString());
    }

    @Test
    void of_two_that_are_as_common_the_first_by_name_is_shown() {
        List<Worker> workers = new ArrayList<>(reports("a", 5, "sales"));
        workers.addAll(reports("b", 5, "law"));
        assertEquals("law", text(all(organization(workers), OriginShare.class).get(0), "commonest function"));
    }

    @Test
    void a_function_that_fewer_than_five_come_from_is_not_named() {
        List<Worker> workers = new ArrayList<>(reports("a", 4, "sales"));
        workers.addAll(reports("b", 3, "law"));
        workers.addAll(reports("c", 3, "support"));
        OriginShare share = all(organization(workers), OriginShare.class).get(0);
        assertEquals(0.4, share.share());
        assertEquals("withheld, since fewer than 5 come from it", text(share, "commonest function"));
    }

    @Test
    void who_has_left_leads_no_longer() {
        List<Worker> workers = new ArrayList<>(reports("a", 10, "sales"));
        reports("b", 10, "law").forEach(w -> workers.add(w.withLeft(AS_OF.minusDays(1))));
        assertEquals(1, all(organization(workers), OriginShare.class).get(0).share());
    }

    @Test
    void without_the_facts_the_columns_that_would_tell_are_named() {
        assertEquals("[workers.csv: prior_function]", needs(organization(reports("a", 12, null))));
        assertEquals("[workers.csv: manager_id]", needs(organization(flat(12))));
        assertEquals(
                "[workers.csv: job_code, workers.csv: manager_id, workers.csv: prior_function]", needs(evenLadders()));
        assertEquals("[levels.csv: track, organization.yaml: tracks]", needs(withoutTracks()));
        assertEquals("[workers.csv: job_code]", needs(organization(List.of(Worker.of("unplaced", null)))));
    }

    @Test
    void where_nobody_manages_there_is_nothing_to_judge() {
        assertEquals(
                Doubt.Kind.INAPPLICABLE,
                doubt(organization(List.of(Worker.of("ic", IC))), OriginShare.class)
                        .kind());
    }

    private static String needs(Organization organization) {
        return doubt(organization, OriginShare.class).needs().toString();
    }

    private static Organization organization(List<Worker> workers) {
        List<Worker> all = new ArrayList<>(workers);
        if (workers.stream().anyMatch(w -> "head".equals(w.manager()))
                && workers.stream().noneMatch(w -> w.id().equals("head"))) {
            all.add(person("head", MANAGER, null, null));
        }
        return practice(evenLadders(), p -> p.withWorkers(Supplied.of(all)));
    }

    private static List<Worker> reports(String prefix, int number, @Nullable String function) {
        List<Worker> reports = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            reports.add(person(prefix + i, MANAGER, function, "head"));
        }
        return reports;
    }

    private static List<Worker> flat(int number) {
        List<Worker> managers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            managers.add(person("m" + i, MANAGER, "sales", null));
        }
        return managers;
    }

    private static Worker person(String id, LevelId level, @Nullable String function, @Nullable String manager) {
        return Worker.of(id, level)
                .withManager(manager)
                .withProfile(Profile.unknown().withPriorFunction(function));
    }
}
