package io.evenrung.rules.internal.vet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Measure;
import io.evenrung.measure.catalogue.Vocabulary;
import io.evenrung.measure.fact.Rung;
import io.evenrung.measure.fact.RungRange;
import io.evenrung.model.TrackKind;
import io.evenrung.rules.internal.drl.DrlRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

/** What comes out of the compiler of custom rules. */
class RuleCompilerTest {

    private static String rule(String id, String condition) {
        return "rule \"" + id + "\" @title(\"A\") @severity(MAJOR) @remedy(\"B\")\nwhen\n" + condition
                + "\nthen findings.report($fact); end\n";
    }

    private static DrlRule tree(String condition) {
        return Bench.vetted(rule("acme.a", condition)).get(0).rule();
    }

    private static Set<String> names(KieBase base) {
        return base.getKiePackages().stream()
                .flatMap(p -> p.getRules().stream())
                .map(org.kie.api.definition.rule.Rule::getName)
                .collect(Collectors.toSet());
    }

    @Test
    void a_rule_on_what_is_always_known_is_one_rule_and_any_other_is_two() {
        assertEquals(Set.of("acme.a"), names(Bench.compile(rule("acme.a", "$fact : Rung(code == family)"))));
        assertEquals(Set.of("acme.a"), names(Bench.compile(rule("acme.a", "$fact : Rung(grade == null)"))));
        assertEquals(Set.of("acme.a", "acme.a?"), names(Bench.compile(rule("acme.a", "$fact : Rung(top)"))));
    }

    @Test
    void what_may_be_true_is_told_apart_from_what_is() {
        KieBase base = Bench.compile(rule("acme.a", "$fact : Rung(top, paired == false)"));
        Rung broken = Facts.fact(Rung.class, "top", true, "paired", false);
        Rung open = Facts.fact(Rung.class, "top", true);
        Rung kept = Facts.fact(Rung.class, "top", false);
        Map<String, Set<Measure>> reported = Bench.run(base, List.of(broken, open, kept));
        assertEquals(Set.of(broken), reported.get("acme.a"));
        assertEquals(Set.of(broken, open), reported.get("acme.a?"));
    }

    @Test
    void a_share_of_nothing_is_not_known() {
        KieBase base = Bench.compile(rule("acme.a", "$fact : Family(icRungs / managementRungs < pairs)"));
        Measure none = Facts.fact(io.evenrung.measure.fact.Family.class, "icRungs", 1, "pairs", 1);
        assertEquals(Map.of("acme.a?", Set.of(none)), Bench.run(base, List.of(none)));
    }

    @Test
    void facts_of_an_unknown_key_may_stand_beside_any_other() {
        KieBase base =
                Bench.compile(rule("acme.a", "$fact : Rung($track : trackId)\nnot RungRange(trackId == $track)"));
        Rung known = Facts.fact(Rung.class, "trackId", "x");
        Rung unknown = Facts.fact(Rung.class, "code", "u");
        RungRange other = Facts.fact(RungRange.class, "trackId", "y");
        RungRange any = Facts.fact(RungRange.class);
        assertEquals(Set.of(known), Bench.run(base, List.of(known, other)).get("acme.a"));
        assertEquals(Map.of("acme.a?", Set.of(known)), Bench.run(base, List.of(known, any)));
        assertEquals(Map.of("acme.a?", Set.of(unknown)), Bench.run(base, List.of(unknown, other)));
        assertEquals(Set.of(unknown), Bench.run(base, List.of(unknown)).get("acme.a"));
    }

    @Test
    void every_member_of_every_type_of_fact_can_be_spoken_of() {
        List<String> rules = new ArrayList<>();
        for (Class<? extends Measure> type : Vocabulary.types().values()) {
            Members.of(type)
                    .forEach((name, shape) -> rules.add(rule(
                            "acme.r" + rules.size(),
                            "$fact : " + type.getSimpleName() + "(" + test(name, shape) + ")")));
        }
        assertTrue(rules.size() > 300, () -> rules.size() + " members");
        KieBase base = Bench.compile(String.join("", rules));
        assertTrue(names(base).size() >= rules.size());
    }

    private static String test(String name, Shape shape) {
        if (shape.isNullable()) {
            return name + " == null";
        }
        return switch (shape.kind()) {
            case TRUTH -> name;
            case NUMBER -> name + " < -" + name;
            case TEXT -> name + " == \"a\"";
            case DAY -> "!" + name + ".isAfter(" + name + ")";
            case LIST -> name + ".isEmpty()";
            case RECORD -> part(name, shape.type());
            default -> name + " == " + constant(shape.type());
        };
    }

    private static String part(String name, Class<?> type) {
        return Members.of(type).entrySet().stream()
                .limit(1)
                .map(first -> test(name + "." + first.getKey(), first.getValue()))
                .collect(Collectors.joining());
    }

    private static String constant(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName() + "."
                + ((Enum<?>) type.getEnumConstants()[0]).name();
    }

    @Test
    void nothing_of_two_rule_sets_meets_and_threads_do_not_mind_each_other() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                boolean isTop = i % 2 == 0;
                Rung top = Facts.fact(Rung.class, "top", isTop);
                tasks.add(() -> {
                    KieBase base = Bench.compile(rule("acme.a", "$fact : Rung(top == " + isTop + ")"));
                    return Bench.run(base, List.of(top)).containsKey("acme.a");
                });
            }
            for (Future<Boolean> done : threads.invokeAll(tasks)) {
                assertTrue(done.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_tree_that_was_never_vetted_is_refused() {
        DrlRule tree = tree("$fact : Rung(top)");
        DrlRule named = new DrlRule(
                "a\" + x + \"", tree.at(), List.of(), tree.conditions(), tree.reported(), tree.reportedAt());
        DrlRule reporting = new DrlRule("acme.a", tree.at(), List.of(), tree.conditions(), "$other", tree.reportedAt());
        assertThrows(IllegalArgumentException.class, () -> RuleCompiler.compile(List.of(named)));
        assertThrows(IllegalArgumentException.class, () -> RuleCompiler.compile(List.of(reporting)));
        assertThrows(IllegalArgumentException.class, () -> RuleCompiler.compile(List.of(tree, tree)));
        assertThrows(IllegalArgumentException.class, () -> RuleCompiler.compile(List.of(tree), Bench.LANGUAGE));
        assertFalse(names(RuleCompiler.compile(List.of(tree))).isEmpty());
    }

    @Test
    void one_of_many_values_is_found_whether_they_stand_in_a_list_or_between_ors() {
        StringBuilder in = new StringBuilder("code in (\"A\\n\"");
        StringBuilder or = new StringBuilder("code == \"A\\n\"");
        for (int i = 1; i < 60; i++) {
            in.append(", \"é").append(i).append('"');
            or.append(" || code == \"é").append(i).append('"');
        }
        Rung first = Facts.fact(Rung.class, "code", "A\n", "track", TrackKind.MANAGEMENT);
        Rung last = Facts.fact(Rung.class, "code", "é59", "track", TrackKind.OTHER);
        Rung other = Facts.fact(Rung.class, "code", "é5é6", "track", TrackKind.MANAGEMENT);
        for (String among : List.of(in + ")", or.toString())) {
            KieBase base = assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> Bench.compile(rule("acme.a", "$fact : Rung(" + among + ")")));
            assertEquals(Map.of("acme.a", Set.of(first, last)), Bench.run(base, List.of(first, last, other)), among);
        }
        String tracks = "track not in (TrackKind.MANAGEMENT, TrackKind.INDIVIDUAL_CONTRIBUTOR)";
        KieBase base = Bench.compile(rule("acme.a", "$fact : Rung(" + tracks + ")"));
        assertEquals(Set.of(last), Bench.run(base, List.of(first, last, other)).get("acme.a"));
    }
}
