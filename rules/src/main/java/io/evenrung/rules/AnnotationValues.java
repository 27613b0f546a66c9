package io.evenrung.rules;

import io.evenrung.rules.internal.Spelling;
import io.evenrung.rules.internal.drl.DrlAnnotation;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.internal.load.RuleText;
import io.evenrung.rules.language.RuleProblem;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of a rule's annotations, each of the kind that its name asks for. */
final class AnnotationValues {

    private static final List<String> NAMES = List.of(
            "also",
            "bound",
            "breaks",
            "computed",
            "exempt",
            "facts",
            "favours",
            "keeps",
            "layer",
            "least",
            "most",
            "origin",
            "principle",
            "rationale",
            "remedy",
            "severity",
            "source",
            "threshold",
            "title",
            "unit");

    private final DrlRule rule;
    private final RuleText file;
    private final Consumer<RuleProblem> problems;
    private final Map<String, DrlAnnotation> byName = new LinkedHashMap<>();
    private final Set<String> misspelt = new HashSet<>();

    AnnotationValues(DrlRule rule, RuleText file, Consumer<RuleProblem> problems) {
        this.rule = rule;
        this.file = file;
        this.problems = problems;
        for (DrlAnnotation annotation : rule.annotations()) {
            byName.put(annotation.name(), annotation);
        }
    }

    void refuseUnknown() {
        for (DrlAnnotation annotation : byName.values()) {
            if (!NAMES.contains(annotation.name())) {
                String near = Spelling.closest(annotation.name(), NAMES);
                if (near != null) {
                    misspelt.add(near);
                }
                problems.accept(file.problem(
                        annotation.at(),
                        "there is no annotation @" + annotation.name(),
                        "one of " + String.join(", ", NAMES),
                        near == null ? null : "@" + near));
            }
        }
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    @Nullable
    DrlAnnotation get(String name) {
        return byName.get(name);
    }

    /** A problem of an annotation that is there. */
    void refuse(String name, String message, String expected) {
        DrlAnnotation annotation = byName.get(name);
        problems.accept(file.problem(annotation == null ? rule.at() : annotation.valueAt(), message, expected, null));
    }

    /** The text of an annotation; empty, and a problem told, where there is none. */
    String required(String name) {
        DrlAnnotation annotation = byName.get(name);
        if (annotation == null) {
            missing(name, example(name));
            return "";
        }
        if (!annotation.isText()) {
            refuse(name, "the value of @" + name + " is no text", "text in quotation marks, as " + example(name));
        } else if (annotation.value().isBlank()) {
            refuse(name, "@" + name + " is empty", "text, as " + example(name));
        }
        return annotation.value();
    }

    String text(String name, String byDefault) {
        return has(name) ? required(name) : byDefault;
    }

    /** The number of an annotation; the default where there is none. */
    double number(String name, double byDefault) {
        DrlAnnotation annotation = byName.get(name);
        if (annotation == null) {
            return byDefault;
        }
        try {
            double number = annotation.isText() ? Double.NaN : new BigDecimal(annotation.value()).doubleValue();
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException ignored) {
            // told below, as all that is no number is
        }
        refuse(
                name,
                "the value of @" + name + ", '" + annotation.value() + "', is no number",
                "a number without quotation marks; a share of 5 % is written as 0.05");
        return byDefault;
    }

    /** One word of several. */
    <E extends Enum<E>> E constant(Class<E> type, Set<E> allowed, String name, E otherwise) {
        DrlAnnotation annotation = byName.get(name);
        String words = allowed.stream().map(Enum::name).collect(Collectors.joining(", "));
        if (annotation == null) {
            missing(name, "@" + name + " with one of " + words);
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (!annotation.isText() && constant.name().equals(annotation.value()) && allowed.contains(constant)) {
                return constant;
            }
        }
        problems.accept(file.problem(
                annotation.valueAt(),
                "@" + name + " cannot be '" + annotation.value() + "'",
                "one of " + words + ", without quotation marks",
                Spelling.closest(
                        annotation.value(), allowed.stream().map(Enum::name).toList())));
        return otherwise;
    }

    /** One that stands there misspelt is told as that alone. */
    private void missing(String name, String expected) {
        if (!misspelt.contains(name)) {
            problems.accept(file.problem(rule.at(), "the rule '" + rule.id() + "' has no @" + name, expected, null));
        }
    }

    private static String example(String name) {
        return switch (name) {
            case "title" -> "@title(\"Pay ranges are not too wide\")";
            case "remedy" -> "@remedy(\"Split the rung\")";
            case "unit" -> "@unit(\"share\")";
            default -> "@" + name + "(\"…\")";
        };
    }
}
