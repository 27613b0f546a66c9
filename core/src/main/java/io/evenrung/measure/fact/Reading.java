package io.evenrung.measure.fact;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one fact tells a rule: of the components that the rule looks at, those that are known, and what would let the others be
 * known.
 *
 * @param operands the components by their labels, in the order of the record; one that is not known says so
 * @param doubt that some are not known, and what would tell; null if all are known
 */
public record Reading(List<Operand> operands, @Nullable Doubt doubt) {

    private static final String UNKNOWN = "not known";

    public Reading {
        operands = List.copyOf(operands);
    }

    /**
     * Reads the components that a rule looks at.
     *
     * @param fact a record
     * @param used names of components
     * @throws IllegalArgumentException if the fact has no such component
     */
    public static Reading of(Fact fact, Collection<String> used) {
        used.forEach(name -> component(fact, name));
        List<Operand> operands = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<Need> needs = new ArrayList<>();
        for (FactComponent component : FactComponent.of(fact.getClass())) {
            if (used.contains(component.name())) {
                Value value = value(component, fact);
                if (value == null) {
                    unknown.add(component.label());
                    needs.addAll(component.needs());
                }
                operands.add(new Operand(component.label(), value == null ? new Value.Text(UNKNOWN) : value));
            }
        }
        return new Reading(
                operands,
                unknown.isEmpty()
                        ? null
                        : Doubt.missing("not known: " + String.join(", ", unknown), needs.toArray(Need[]::new)));
    }

    /**
     * One component as a report shows it.
     *
     * @return null where it is not known
     * @throws IllegalArgumentException if the fact has no such component
     */
    public static @Nullable Value measured(Fact fact, String component) {
        return value(component(fact, component), fact);
    }

    private static FactComponent component(Fact fact, String name) {
        return FactComponent.of(fact.getClass(), name)
                .orElseThrow(() -> new IllegalArgumentException(
                        fact.getClass().getSimpleName() + " has no component '" + name + "'"));
    }

    private static @Nullable Value value(FactComponent component, Fact fact) {
        Object value = component.valueIn(fact);
        if (value == null) {
            return null;
        }
        return switch (component.as()) {
            case TEXT -> new Value.Text(text(value));
            case TRUTH -> new Value.Truth((Boolean) value);
            case COUNT -> new Value.Count(((Number) value).longValue());
            case NUMBER -> new Value.Number(((Number) value).doubleValue());
            case SHARE -> new Value.Share(((Number) value).doubleValue());
            case MONTHS -> new Value.Months(((Number) value).doubleValue());
            case DAY -> new Value.Day((LocalDate) value);
        };
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> several) {
            return several.isEmpty()
                    ? "none"
                    : several.stream().map(Reading::text).collect(Collectors.joining(", "));
        }
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }
}
