package io.evenrung.rules.internal.vet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.pay.RangeOverlap;
import io.evenrung.rules.Findings;
import io.evenrung.rules.internal.drl.DrlBounds;
import io.evenrung.rules.language.RuleProblem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Every escape of the corpus is refused before anything of it runs; that many of them are real is shown, too. */
class EscapesTest {

    private static final Measure BROKEN =
            new RangeOverlap(Subject.organization(), 0.2, Favours.NEITHER, List.of(), List.of("a"));
    private static final Map<String, Set<Measure>> FOUND = Map.of("acme.escape", Set.of(BROKEN));

    static List<Escape> escapes() {
        return Escapes.all();
    }

    static Stream<Escape> singing() {
        return escapes().stream().filter(Escape::sings);
    }

    @Test
    void the_corpus_is_large_and_no_two_escapes_are_the_same() {
        assertTrue(escapes().size() >= 150, () -> escapes().size() + " escapes");
        assertTrue(singing().count() >= 35, () -> singing().count() + " are known to run");
        assertEquals(
                escapes().size(),
                escapes().stream().map(Escape::drl).collect(Collectors.toSet()).size());
        assertEquals(List.of(), Bench.problems(Escape.harmless()));
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void an_escape_is_refused_at_once_and_where_it_stands(Escape escape) {
        int songs = Canary.songs();
        List<RuleProblem> problems =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Bench.problems(escape.drl()));
        assertFalse(problems.isEmpty());
        boolean isLarge = escape.drl().length() > DrlBounds.standard().tokens();
        assertTrue(
                isLarge || problems.stream().anyMatch(p -> p.line() >= escape.line()),
                () -> "line " + escape.line() + ": " + problems);
        assertEquals(songs, Canary.songs());
    }

    @Test
    void rules_that_are_loaded_before_or_after_an_escape_are_none_the_worse() {
        int songs = Canary.songs();
        assertEquals(FOUND, run(), "before");
        for (Escape escape : escapes()) {
            assertFalse(Bench.problems(escape.drl()).isEmpty(), escape.name());
        }
        assertEquals(FOUND, run(), "after");
        assertEquals(songs, Canary.songs());
    }

    @Test
    void escapes_that_are_refused_first_leave_nothing_behind_for_rules_that_are_loaded_then() {
        int songs = Canary.songs();
        for (Escape escape : escapes()) {
            if (escape.sings()) {
                assertFalse(Bench.problems(escape.drl()).isEmpty(), escape.name());
                assertEquals(FOUND, run(), escape.name());
            }
        }
        assertEquals(songs, Canary.songs());
    }

    @ParameterizedTest
    @MethodSource("singing")
    void the_classic_compiler_alone_would_let_it_run(Escape escape) {
        int songs = Canary.songs();
        try {
            runUnvetted(escape.drl());
        } catch (RuntimeException e) {
            // the canary may well have sung before that
        }
        assertTrue(Canary.songs() > songs);
    }

    private static Map<String, Set<Measure>> run() {
        return Bench.run(Bench.compile(Escape.harmless()), List.of(Bench.limit("acme.escape", 0.6), BROKEN));
    }

    private static void runUnvetted(String drl) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, EscapesTest.class.getClassLoader()));
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            return;
        }
        KieSession session = builder.newKieBase().newKieSession();
        try {
            Findings nowhere = measure -> {};
            session.setGlobal("findings", nowhere);
            session.insert(Bench.limit("acme.escape", 0.6));
            session.insert(BROKEN);
            session.fireAllRules(3);
        } finally {
            session.dispose();
        }
    }
}
