package io.evenrung.rules;

import io.evenrung.rules.internal.load.RuleText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The built-in rules, which were compiled when this library was built. */
final class StandardRules {

    /** Written by the rule compiler: the names of the classes it made, a line each. */
    private static final String INDEX = "/META-INF/kie/io.evenrung/evenrung-rules/drools-model";

    /** The first line of the index is no class. */
    private static final String VERSION = "Drools-Model-Version";

    private StandardRules() {}

    /** The rule files, which stand beside the compiled classes: {@code builtin/pay/pay.drl} and so on. */
    static List<RuleText> texts() {
        List<RuleText> texts = new ArrayList<>();
        for (String name : index()) {
            String folder = name.substring(0, name.lastIndexOf('.'));
            String group = folder.substring(folder.lastIndexOf('.') + 1);
            String file = "/" + folder.replace('.', '/') + "/" + group + ".drl";
            try (InputStream in = StandardRules.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("the built-in rules are missing: no " + file);
                }
                texts.add(new RuleText(group + RuleText.RULES, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    static KieBase load() {
        List<Model> models = new ArrayList<>();
        for (String name : index()) {
            try {
                Object compiled = Class.forName(name).getDeclaredConstructor().newInstance();
                if (compiled instanceof Model) {
                    models.add((Model) compiled);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the built-in rules are damaged: " + name, e);
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    private static List<String> index() {
        try (InputStream in = StandardRules.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException("the built-in rules are missing: no " + INDEX);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith(VERSION))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
