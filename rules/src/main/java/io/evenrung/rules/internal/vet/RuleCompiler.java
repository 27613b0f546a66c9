package io.evenrung.rules.internal.vet;

import io.evenrung.rules.Findings;
import io.evenrung.rules.internal.drl.DrlRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;

/**
 * Compiles rules from their trees, never from the author's text, with the classic compiler. A rule becomes two: one that fires
 * where its condition is true beyond doubt, under its own id, and one that fires where it may be true for all that is known, under
 * its id and {@link #POSSIBLY}. Where the condition looks at nothing that can be unknown there is only the first.
 *
 * <p>Each call makes a knowledge base of its own; rules of two calls never meet.
 */
public final class RuleCompiler {

    /** Ends the name of the engine's rule that fires where the condition may be true for all that is known. */
    public static final String POSSIBLY = "?";

    private static final String PACKAGE = "io.evenrung.rules.custom";
    private static final int NEVER = -1;

    private RuleCompiler() {}

    /**
     * @param rules vetted, or made from vetted ones by changing their conditions; ids must differ
     * @throws IllegalArgumentException if a rule says what it may not say, or two have the same id
     */
    public static KieBase compile(List<DrlRule> rules) {
        return compile(rules, Language.standard());
    }

    static KieBase compile(List<DrlRule> rules, Language language) {
        PackageDescr written = new PackageDescr(PACKAGE);
        written.addImport(new ImportDescr(Operators.class.getName()));
        written.addGlobal(new GlobalDescr("findings", Findings.class.getName()));
        Set<String> ids = new HashSet<>();
        for (DrlRule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("there are two rules with the id " + rule.id());
            }
            for (RuleDescr one : RuleText.of(rule, language)) {
                written.addRule(one);
            }
        }
        return build(written);
    }

    private static KieBase build(PackageDescr written) {
        ClassLoader classes = RuleCompiler.class.getClassLoader();
        KnowledgeBuilderConfiguration building =
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, classes);
        KnowledgeBuilderImpl builder = (KnowledgeBuilderImpl) KnowledgeBuilderFactory.newKnowledgeBuilder(building);
        builder.addPackage(written);
        if (builder.hasErrors()) {
            throw new IllegalStateException("the rule engine refuses rules that were vetted: " + builder.getErrors());
        }
        KieBaseConfiguration running = RuleBaseFactory.newKnowledgeBaseConfiguration(null, classes);
        // the engine's own bytecode for constraints has a meaning of its own for null, and gains nothing over our calls
        running.setOption(ConstraintJittingThresholdOption.get(NEVER));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(running);
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }
}
