package io.evenrung.rules.language;

import io.evenrung.measure.Measure;
import io.evenrung.measure.catalogue.Vocabulary;
import io.evenrung.rules.internal.Spelling;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a custom rule set may use: types of facts, methods, operators, and how much of everything. Immutable. It starts with all
 * that is documented, and a host can only take away from that.
 *
 * <p>It keeps mistakes and careless rules out. It is no boundary against a determined attacker: rules of a hostile author belong in
 * a process of their own.
 */
public final class Capabilities {

    /** Of what a rule set may hold only so much. */
    public enum Bound {
        FILE_BYTES("bytes in a rule file", 262_144),
        RULES("rules in a rule set", 1_000),
        PATTERNS("patterns in a rule", 16),
        CONSTRAINTS("constraints in a pattern", 32),
        DEPTH("operations within one another", 64),
        VALUES("values in one list", 200),
        TEXT("characters in a text", 1_000);

        private final String text;
        private final int most;

        Bound(String text, int most) {
            this.text = text;
            this.most = most;
        }

        /** As {@code rules in a rule set}. */
        public String text() {
            return text;
        }
    }

    private static final SortedSet<String> METHODS = sorted(List.of(
            "text.contains",
            "text.endsWith",
            "text.isBlank",
            "text.isEmpty",
            "text.length",
            "text.startsWith",
            "list.contains",
            "list.isEmpty",
            "list.size",
            "day.isAfter",
            "day.isBefore",
            "day.isEqual"));

    private static final SortedSet<String> OPERATORS = sorted(List.of(
            "||",
            "&&",
            "!",
            "==",
            "!=",
            "<",
            "<=",
            ">",
            ">=",
            "matches",
            "contains",
            "memberOf",
            "in",
            "+",
            "-",
            "*",
            "/",
            "%",
            "not",
            "exists"));

    private final SortedSet<String> types;
    private final SortedSet<String> methods;
    private final SortedSet<String> operators;
    private final Map<Bound, Integer> bounds;

    private Capabilities(
            SortedSet<String> types,
            SortedSet<String> methods,
            SortedSet<String> operators,
            Map<Bound, Integer> bounds) {
        this.types = types;
        this.methods = methods;
        this.operators = operators;
        this.bounds = bounds;
    }

    /** Everything that is documented. */
    public static Capabilities standard() {
        Map<Bound, Integer> bounds = new EnumMap<>(Bound.class);
        for (Bound bound : Bound.values()) {
            bounds.put(bound, bound.most);
        }
        return new Capabilities(sorted(Vocabulary.types().keySet()), METHODS, OPERATORS, bounds);
    }

    /**
     * Takes types of facts away.
     *
     * @param names simple names, as {@code Person}
     * @throws IllegalArgumentException if there is no such type
     */
    public Capabilities withoutTypes(String... names) {
        SortedSet<String> known = sorted(Vocabulary.types().keySet());
        return new Capabilities(without(types, known, "type of fact", names), methods, operators, bounds);
    }

    /**
     * Takes methods away.
     *
     * @param names with what they are called on, as {@code text.startsWith}
     * @throws IllegalArgumentException if there is no such method
     */
    public Capabilities withoutMethods(String... names) {
        return new Capabilities(types, without(methods, METHODS, "method", names), operators, bounds);
    }

    /**
     * Takes operators away. Where {@code matches} is gone, so is {@code not matches}.
     *
     * @param symbols as they are written, as {@code matches} or {@code exists}
     * @throws IllegalArgumentException if there is no such operator
     */
    public Capabilities withoutOperators(String... symbols) {
        return new Capabilities(types, methods, without(operators, OPERATORS, "operator", symbols), bounds);
    }

    /**
     * Allows no more of something than {@code most}; where less is allowed already, it stays at that.
     *
     * @throws IllegalArgumentException if {@code most} is less than 1
     */
    public Capabilities withAtMost(int most, Bound of) {
        if (most < 1) {
            throw new IllegalArgumentException("at most " + most + " " + of.text() + ": it must be 1 or more");
        }
        Map<Bound, Integer> narrowed = new EnumMap<>(bounds);
        narrowed.merge(of, most, Math::min);
        return new Capabilities(types, methods, operators, narrowed);
    }

    /** How much of something there may be. */
    public int most(Bound of) {
        return bounds.getOrDefault(of, 0);
    }

    /** Whether patterns may stand on facts of the type. */
    public boolean allows(Class<? extends Measure> type) {
        return types.contains(type.getSimpleName());
    }

    /** Whether a method may be called, as {@code text.startsWith}. */
    public boolean allowsMethod(String name) {
        return methods.contains(name);
    }

    /** Whether an operator may be used, as {@code ==}, {@code matches} or {@code exists}. */
    public boolean allowsOperator(String symbol) {
        return operators.contains(symbol);
    }

    /** The list as it is documented, in Markdown. */
    public String describe() {
        StringBuilder text = new StringBuilder(2_000);
        text.append("Operators: ").append(list(operators)).append(".\n\n");
        text.append("Methods, each of what it is called on: ")
                .append(list(methods))
                .append(".\n\n");
        text.append("| at most | of |\n|---:|---|\n");
        bounds.forEach((bound, most) -> text.append("| ")
                .append(String.format(Locale.ROOT, "%,d", most))
                .append(" | ")
                .append(bound.text())
                .append(" |\n"));
        text.append("\nTypes of facts: ").append(list(types)).append(".\n");
        return text.toString();
    }

    /** The same as {@link #describe()}. */
    @Override
    public String toString() {
        return describe();
    }

    private static String list(SortedSet<String> names) {
        return names.isEmpty() ? "none" : names.stream().collect(Collectors.joining("`, `", "`", "`"));
    }

    private static SortedSet<String> without(
            SortedSet<String> allowed, SortedSet<String> known, String what, String... names) {
        SortedSet<String> left = new TreeSet<>(allowed);
        for (String name : names) {
            if (!known.contains(name)) {
                String meant = Spelling.closest(name, known);
                throw new IllegalArgumentException("there is no " + what + " '" + name + "'"
                        + (meant == null ? "" : "; did you mean '" + meant + "'?"));
            }
            left.remove(name);
        }
        return Collections.unmodifiableSortedSet(left);
    }

    private static SortedSet<String> sorted(Iterable<String> names) {
        SortedSet<String> sorted = new TreeSet<>();
        names.forEach(sorted::add);
        return Collections.unmodifiableSortedSet(sorted);
    }
}
