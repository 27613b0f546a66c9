package io.evenrung.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.evenrung.finding.Limit;
import io.evenrung.finding.Rule;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Settings;
import io.evenrung.measure.catalogue.Catalogue;
import io.evenrung.rules.RuleSet;
import io.evenrung.rules.RuleSets;
import io.evenrung.testkit.catalogue.Oracle;
import io.evenrung.testkit.catalogue.RuleCase;
import io.evenrung.testkit.healthy.Healthy;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** The rules as compiled with the library, as compiled by the classic compiler, and as plain Java: all three agree. */
class CompilersTest {

    private static final KieBase CLASSIC = classic();
    private static final List<Limit> LIMITS = Limits.of(RuleSets.standard()).inForce();

    @ParameterizedTest
    @MethodSource("io.evenrung.testkit.catalogue.RuleCasesTest#cases")
    void both_compilers_and_plain_java_report_the_same(RuleCase rule) {
        List<Measure> measures = Catalogue.measure(rule.breaking().apply(Healthy.organization()), Settings.defaults())
                .measures();
        Map<String, Set<Measure>> expected = byOracle(measures);
        assertFalse(expected.getOrDefault(rule.rule(), Set.of()).isEmpty(), "the case breaks nothing");
        assertEquals(expected, RuleSession.run(RuleSet.standard().compiled(), LIMITS, measures));
        assertEquals(expected, RuleSession.run(CLASSIC, LIMITS, measures));
    }

    private static Map<String, Set<Measure>> byOracle(List<Measure> measures) {
        Map<String, Set<Measure>> reported = new HashMap<>();
        for (Rule rule : RuleSet.standard().rules()) {
            Limit limit = rule.limit();
            for (Measure measure : measures) {
                if (Oracle.breaks(rule.id(), measure, limit == null ? Double.NaN : limit.value())) {
                    reported.computeIfAbsent(rule.id(), r -> Collections.newSetFromMap(new IdentityHashMap<>()))
                            .add(measure);
                }
            }
        }
        return reported;
    }

    private static KieBase classic() {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, CompilersTest.class.getClassLoader()));
        for (String group : List.of(
                "growth", "ladder", "manager", "mobility", "org", "pay", "promotion", "recognition", "voice", "work")) {
            builder.add(
                    ResourceFactory.newClassPathResource(
                            "io/evenrung/rules/builtin/" + group + "/" + group + ".drl", CompilersTest.class),
                    ResourceType.DRL);
        }
        assertFalse(builder.hasErrors(), () -> builder.getErrors().toString());
        var base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }
}
