package io.evenrung.rules.internal.vet;

import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.vet.Shape.Kind;
import io.evenrung.rules.language.Capabilities;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The methods of texts, lists and days that rules may call, and the operator that does the work of each. */
final class Methods {

    /**
     * A method.
     *
     * @param result what it gives
     * @param takes how many values it takes
     * @param operator the name of the method of {@link Operators} that does it
     */
    record Method(Shape result, int takes, String operator) {}

    private static final Map<String, Method> ALL = all();

    private Methods() {}

    private static Map<String, Method> all() {
        SortedMap<String, Method> all = new TreeMap<>();
        all.put("text.contains", new Method(Shape.TRUTH, 1, "contains"));
        all.put("text.endsWith", new Method(Shape.TRUTH, 1, "endsWith"));
        all.put("text.isBlank", new Method(Shape.TRUTH, 0, "isBlank"));
        all.put("text.isEmpty", new Method(Shape.TRUTH, 0, "isEmpty"));
        all.put("text.length", new Method(Shape.NUMBER, 0, "size"));
        all.put("text.startsWith", new Method(Shape.TRUTH, 1, "startsWith"));
        all.put("list.contains", new Method(Shape.TRUTH, 1, "contains"));
        all.put("list.isEmpty", new Method(Shape.TRUTH, 0, "isEmpty"));
        all.put("list.size", new Method(Shape.NUMBER, 0, "size"));
        all.put("day.isAfter", new Method(Shape.TRUTH, 1, "isAfter"));
        all.put("day.isBefore", new Method(Shape.TRUTH, 1, "less"));
        all.put("day.isEqual", new Method(Shape.TRUTH, 1, "equal"));
        return Collections.unmodifiableSortedMap(all);
    }

    /** The method of a value; null if there is none of that name. */
    static @Nullable Method find(Shape of, String name) {
        return ALL.get(name(of, name));
    }

    private static String name(Shape of, String method) {
        String owner = of.is(Kind.TEXT) ? "text" : of.is(Kind.LIST) ? "list" : of.is(Kind.DAY) ? "day" : "";
        return owner + "." + method;
    }

    private static List<String> names(Shape of, Capabilities capabilities) {
        List<String> names = new ArrayList<>();
        String start = name(of, "");
        for (String name : ALL.keySet()) {
            if (name.startsWith(start) && capabilities.allowsMethod(name)) {
                names.add(name.substring(start.length()));
            }
        }
        return names;
    }

    /** What can be asked of a value, in words. */
    static String expected(Shape of, Capabilities capabilities) {
        List<String> names = names(of, capabilities);
        return names.isEmpty()
                ? "the value itself, of which nothing more can be asked"
                : "one of " + String.join("(…), ", names) + "(…)";
    }

    /** The shape of what a call gives; null if something is wrong with it, which has been reported then. */
    static @Nullable Shape call(
            DrlExpression.Call call, Shape of, Typing typing, Capabilities capabilities, Reporter problems) {
        Method method = find(of, call.method());
        if (method == null || !capabilities.allowsMethod(name(of, call.method()))) {
            problems.unknown(
                    call.at(),
                    "'" + call.method() + "' is no method that a rule may call on " + of.words(),
                    expected(of, capabilities),
                    call.method(),
                    names(of, capabilities));
            return null;
        }
        if (call.arguments().size() != method.takes()) {
            problems.report(
                    call.at(),
                    "'" + call.method() + "' is given " + call.arguments().size() + " values",
                    method.takes() == 0 ? "none" : "one");
            return null;
        }
        boolean isNullable = of.isNullable();
        Shape element = of.element();
        for (DrlExpression argument : call.arguments()) {
            Shape given = typing.of(argument);
            if (given == null) {
                return null;
            }
            Shape wanted = element == null ? of : element;
            if (given.is(Kind.NOTHING) || !wanted.mixesWith(given)) {
                problems.report(
                        argument.at(), "'" + Words.of(argument) + "' is " + given.words(), wanted.words() + " here");
                return null;
            }
            isNullable |= given.isNullable();
        }
        return method.result().nullable(isNullable);
    }
}
