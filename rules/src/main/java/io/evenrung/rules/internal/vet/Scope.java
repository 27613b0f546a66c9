package io.evenrung.rules.internal.vet;

import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that a rule has bound so far. */
final class Scope {

    /**
     * A bound name.
     *
     * @param name with its dollar sign
     * @param pattern which condition of the rule binds it, from 0
     * @param fact the type of that condition's facts
     * @param shape of what it stands for
     * @param path the field that it stands for; null where it is a fact
     * @param limit the limit that it stands for; null where it is none
     * @param at where it is bound
     */
    record Binding(
            String name,
            int pattern,
            Class<?> fact,
            Shape shape,
            @Nullable DrlExpression path,
            @Nullable String limit,
            Position at) {}

    private final Map<String, Binding> bindings = new HashMap<>();
    private final Map<String, Binding> unused = new HashMap<>();
    private final Set<String> lost = new HashSet<>();

    /** The binding of a name, which is thereby used; null if there is none. */
    @Nullable
    Binding use(String name) {
        unused.remove(name);
        return bindings.get(name);
    }

    /** The binding of a name; null if there is none. */
    @Nullable
    Binding get(String name) {
        return bindings.get(name);
    }

    /** Binds a name anew. */
    void bind(Binding binding) {
        bindings.put(binding.name(), binding);
        unused.put(binding.name(), binding);
    }

    /** Notes that a name is bound to something that makes no sense, so that nothing more is said of it. */
    void lose(@Nullable String name) {
        if (name != null) {
            lost.add(name);
        }
    }

    boolean isLost(String name) {
        return lost.contains(name);
    }

    /** Forgets what a condition bound; its names mean nothing outside of a {@code not} or {@code exists}. */
    List<Binding> forget(int pattern) {
        bindings.values().removeIf(binding -> binding.pattern() == pattern);
        List<Binding> idle = unused.values().stream()
                .filter(binding -> binding.pattern() == pattern)
                .toList();
        idle.forEach(binding -> unused.remove(binding.name()));
        return idle;
    }

    List<Binding> unused() {
        return List.copyOf(unused.values());
    }

    List<String> names() {
        return new ArrayList<>(bindings.keySet());
    }
}
