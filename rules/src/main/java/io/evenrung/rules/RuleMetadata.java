package io.evenrung.rules;

import io.evenrung.finding.Guide;
import io.evenrung.finding.Layer;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.measure.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/** Reads the annotations of a rule file into {@link Rule}s, and refuses rules that leave one out. */
final class RuleMetadata {

    private static final String MEASURES = "io.evenrung.measure.";

    /** Not "limit": the classic rule compiler would then no longer find the imported type of that name. */
    private static final String LIMIT = "threshold";

    private static final String EXEMPT = "exempt";

    private RuleMetadata() {}

    /**
     * The rules of a compiled rule set, by id.
     *
     * @throws IllegalStateException if two of them have the same id, or one lacks an annotation
     */
    static List<JudgedRule> of(KieBase compiled) {
        SortedMap<String, JudgedRule> byId = new TreeMap<>();
        for (KiePackage drl : compiled.getKiePackages()) {
            for (org.kie.api.definition.rule.Rule rule : drl.getRules()) {
                if (byId.put(rule.getName(), of(rule)) != null) {
                    throw new IllegalStateException("there are two rules with the id " + rule.getName());
                }
            }
        }
        return List.copyOf(byId.values());
    }

    static JudgedRule of(org.kie.api.definition.rule.Rule rule) {
        String id = rule.getName();
        Map<String, Object> annotations = rule.getMetaData();
        Limit limit = limit(id, annotations);
        Rule metadata = new Rule(
                id,
                required(id, annotations, "title"),
                required(id, annotations, "principle"),
                constant(Severity.class, id, annotations, "severity"),
                constant(Layer.class, id, annotations, "layer"),
                Arrays.stream(required(id, annotations, "source").split(",", -1))
                        .map(String::strip)
                        .toList(),
                required(id, annotations, "remedy"),
                limit,
                limit == null ? 0 : number(id, annotations, "least"),
                limit == null ? 0 : number(id, annotations, "most"),
                guide(id, annotations));
        return new JudgedRule(metadata, judged(id, required(id, annotations, "judges")), exemptions(id, annotations));
    }

    /** Written as {@code mirror: the reason; locality: the reason}. */
    private static SortedMap<String, String> exemptions(String id, Map<String, Object> annotations) {
        SortedMap<String, String> exemptions = new TreeMap<>();
        if (annotations.containsKey(EXEMPT)) {
            for (String part : required(id, annotations, EXEMPT).split("; ", -1)) {
                int colon = part.indexOf(": ");
                if (colon < 1 || colon + 2 == part.length()) {
                    throw new IllegalStateException("rule " + id + " has @exempt with the part '" + part
                            + "': write a law, a colon and the reason");
                }
                exemptions.put(part.substring(0, colon), part.substring(colon + 2));
            }
        }
        return exemptions;
    }

    private static Guide guide(String id, Map<String, Object> annotations) {
        return new Guide(
                required(id, annotations, "rationale"),
                GuideReader.facts(id, required(id, annotations, "facts")),
                required(id, annotations, "computed"),
                required(id, annotations, "keeps"),
                required(id, annotations, "breaks"));
    }

    private static @Nullable Limit limit(String id, Map<String, Object> annotations) {
        return annotations.containsKey(LIMIT)
                ? new Limit(
                        id,
                        number(id, annotations, LIMIT),
                        required(id, annotations, "unit"),
                        constant(Origin.class, id, annotations, "origin"),
                        constant(Limit.Bound.class, id, annotations, "bound"))
                : null;
    }

    private static Class<? extends Measure> judged(String id, String name) {
        try {
            return Class.forName(MEASURES + name, false, Measure.class.getClassLoader())
                    .asSubclass(Measure.class);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IllegalStateException("rule " + id + " judges '" + name + "', which is no measure", e);
        }
    }

    private static String required(String id, Map<String, Object> annotations, String name) {
        Object value = annotations.get(name);
        if (value == null || value.toString().isBlank()) {
            throw new IllegalStateException("rule " + id + " has no @" + name);
        }
        return unquoted(value.toString());
    }

    private static double number(String id, Map<String, Object> annotations, String name) {
        String text = required(id, annotations, name);
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("rule " + id + " has @" + name + "(" + text + "), which is no number", e);
        }
    }

    private static <E extends Enum<E>> E constant(
            Class<E> type, String id, Map<String, Object> annotations, String name) {
        String text = required(id, annotations, name).toUpperCase(Locale.ROOT);
        return List.of(type.getEnumConstants()).stream()
                .filter(c -> c.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("rule " + id + " has @" + name + "(" + text
                        + "), which is none of " + Arrays.toString(type.getEnumConstants())));
    }

    /** The two compilers of Drools differ in whether a string annotation keeps its quotes. */
    private static String unquoted(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
