package io.evenrung.rules;

import io.evenrung.finding.Guide;
import io.evenrung.finding.Layer;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.fact.Fact;
import io.evenrung.measure.fact.FactComponent;
import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.internal.vet.VettedRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What must be supplied for a custom rule to be evaluated: told by the components that it looks at, and the measures it joins. */
final class FactsUsed {

    private static final Set<String> OF_POLICY = Set.of("levels.csv", Need.ORGANIZATION);

    private final List<JudgedRule> builtIn;
    private final VettedRule vetted;

    /**
     * @param builtIn the rules that say what built-in measures need
     */
    FactsUsed(VettedRule vetted, List<JudgedRule> builtIn) {
        this.vetted = vetted;
        this.builtIn = builtIn;
    }

    /** By file. Files that serve instead of others come as the built-in rules name them. */
    List<Guide.Facts> facts() {
        List<Need> needs = new ArrayList<>(joinedNeeds());
        if (Fact.class.isAssignableFrom(vetted.judges())) {
            needs.addAll(needs(vetted.judges(), vetted.uses()));
        }
        Map<String, Set<String>> files = new LinkedHashMap<>();
        needs.stream()
                .distinct()
                .sorted()
                .forEach(n -> files.computeIfAbsent(n.file(), f -> new LinkedHashSet<>())
                        .add(n.field()));
        List<Guide.Facts> facts = new ArrayList<>();
        files.forEach((file, fields) -> facts.add(new Guide.Facts(file, List.copyOf(fields), false)));
        for (Class<? extends Measure> type : types()) {
            if (!Fact.class.isAssignableFrom(type)) {
                rulesOf(type).stream()
                        .limit(1)
                        .forEach(r -> r.rule().guide().facts().stream()
                                .filter(f -> !facts.contains(f))
                                .forEach(facts::add));
            }
        }
        return facts;
    }

    /** Practice where any of the facts comes from a file of people and events. */
    Layer layer() {
        boolean isPractice = types().stream()
                        .flatMap(type -> rulesOf(type).stream())
                        .anyMatch(rule -> rule.rule().layer() == Layer.PRACTICE)
                || facts().stream().anyMatch(f -> !OF_POLICY.contains(f.file()));
        return isPractice ? Layer.PRACTICE : Layer.POLICY;
    }

    /** What lets be known what the condition looks at of the plain facts that are not reported. */
    List<Need> joinedNeeds() {
        List<Need> needs = new ArrayList<>();
        for (Class<? extends Measure> type : vetted.joined()) {
            if (Fact.class.isAssignableFrom(type)) {
                needs.addAll(needs(type, looksAt(type)));
            }
        }
        return needs;
    }

    private Set<Class<? extends Measure>> types() {
        Set<Class<? extends Measure>> types = new LinkedHashSet<>();
        types.add(vetted.judges());
        types.addAll(vetted.joined());
        return types;
    }

    private List<JudgedRule> rulesOf(Class<? extends Measure> type) {
        return builtIn.stream().filter(rule -> rule.judges().equals(type)).toList();
    }

    /** Of the components that are looked at; of all where none is. */
    private static List<Need> needs(Class<? extends Measure> type, Collection<String> components) {
        List<FactComponent> all = FactComponent.of(type.asSubclass(Fact.class));
        List<FactComponent> used =
                all.stream().filter(c -> components.contains(c.name())).toList();
        return (used.isEmpty() ? all : used)
                .stream().flatMap(c -> c.needs().stream()).toList();
    }

    /** The names of fields of a type that occur in the condition. */
    private Set<String> looksAt(Class<? extends Measure> type) {
        DrlRule rule = vetted.rule();
        Set<String> names = new TreeSet<>();
        Set<String> bindings = new TreeSet<>();
        for (DrlCondition condition : rule.conditions()) {
            if (isOf(condition, type)) {
                for (DrlConstraint constraint : condition.constraints()) {
                    names(constraint.expression(), names::add);
                }
                if (condition.binding() != null) {
                    bindings.add(condition.binding());
                }
            }
        }
        for (DrlCondition condition : rule.conditions()) {
            condition.constraints().forEach(c -> fields(c.expression(), bindings, names::add));
        }
        return names;
    }

    private static boolean isOf(DrlCondition condition, Class<?> type) {
        return condition.type().equals(type.getSimpleName()) || condition.type().equals(type.getName());
    }

    private static void names(DrlExpression expression, Consumer<String> names) {
        if (expression instanceof DrlExpression.Name name) {
            names.accept(name.name());
        }
        parts(expression).forEach(part -> names(part, names));
    }

    /** Fields of bound facts. */
    private static void fields(DrlExpression expression, Set<String> bindings, Consumer<String> names) {
        if (expression instanceof DrlExpression.Field field
                && field.target() instanceof DrlExpression.Name target
                && bindings.contains(target.name())) {
            names.accept(field.name());
        }
        parts(expression).forEach(part -> fields(part, bindings, names));
    }

    private static List<DrlExpression> parts(DrlExpression expression) {
        if (expression instanceof DrlExpression.Infix infix) {
            return List.of(infix.left(), infix.right());
        }
        if (expression instanceof DrlExpression.Prefix prefix) {
            return List.of(prefix.operand());
        }
        if (expression instanceof DrlExpression.Field field) {
            return List.of(field.target());
        }
        List<DrlExpression> parts = new ArrayList<>();
        if (expression instanceof DrlExpression.Call call) {
            parts.add(call.target());
            parts.addAll(call.arguments());
        } else if (expression instanceof DrlExpression.In in) {
            parts.add(in.value());
            parts.addAll(in.values());
        }
        return parts;
    }
}
