package io.evenrung.testkit.jqwik;

import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * Organisations at the limit of a rule: just inside of it, exactly at it where that can be, and just beyond it. Between any two
 * of them there is none other: they are one cent, one person or one step of a floating-point number apart.
 *
 * <pre>{@code
 * Edges edges = Edges.of(RuleSet.load(Path.of("rules")), "acme.range-width");
 * verifier.rule("acme.range-width").given(edges.inside()).holds();
 * verifier.rule("acme.range-width").given(edges.beyond()).finds();
 * }</pre>
 *
 * @param rule id of the rule
 * @param knob what was turned to carry the rule across its limit
 * @param sides edges of up to four organisations; at least one
 */
public record Edges(String rule, Knob knob, List<Sides> sides) {

    /**
     * One organisation on the sides of the limit.
     *
     * @param inside as near to the limit as can be without standing at it, and at it only where the knob goes no further; the rule is
     *     not violated
     * @param at the figure that the rule shows is exactly the limit, and the rule is not violated; null where that cannot be
     * @param beyond as near to the limit as can be; the rule is violated
     */
    public record Sides(Organization inside, @Nullable Organization at, Organization beyond) {}

    public Edges {
        sides = List.copyOf(sides);
    }

    /**
     * Finds something that carries a rule across its limit, and turns it until the two sides touch.
     *
     * @throws IllegalArgumentException if there is no such rule, or nothing is known that moves it: then give a knob of your own
     */
    public static Edges of(RuleSet rules, String rule) {
        return new EdgeSearch(rules, rule).find(Knobs.all());
    }

    /**
     * The same by a knob of one's own.
     *
     * @throws IllegalArgumentException if there is no such rule, or the knob does not carry it across its limit
     */
    public static Edges of(RuleSet rules, String rule, Knob knob) {
        return new EdgeSearch(rules, rule).find(List.of(knob));
    }

    /** Just inside of the limit. */
    public Organization inside() {
        return sides.get(0).inside();
    }

    /** Exactly at the limit, which keeps the rule; empty where no organisation that was tried stands there. */
    public Optional<Organization> at() {
        return sides.stream().flatMap(s -> Optional.ofNullable(s.at()).stream()).findFirst();
    }

    /** Just beyond the limit. */
    public Organization beyond() {
        return sides.get(0).beyond();
    }

    /** All of them, for a property. */
    public Arbitrary<Organization> arbitrary() {
        List<Organization> all = new ArrayList<>();
        for (Sides one : sides) {
            all.add(one.inside());
            if (one.at() != null) {
                all.add(one.at());
            }
            all.add(one.beyond());
        }
        return Arbitraries.of(all);
    }
}
