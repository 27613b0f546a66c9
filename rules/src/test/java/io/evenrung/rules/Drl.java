package io.evenrung.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Rule files as text, and compiled by the classic compiler. */
final class Drl {

    private Drl() {}

    /** The groups of principles that have built-in rules. */
    static List<String> groups() {
        return RuleSet.standard().rules().stream()
                .map(rule -> rule.group())
                .distinct()
                .toList();
    }

    static String builtIn(String group) {
        String file = "/io/evenrung/rules/builtin/" + group + "/" + group + ".drl";
        try (InputStream in = Objects.requireNonNull(Drl.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KieBase compiled(List<String> files) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, Drl.class.getClassLoader()));
        for (String file : files) {
            builder.add(ResourceFactory.newByteArrayResource(file.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new IllegalArgumentException(builder.getErrors().toString());
        }
        var base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }
}
