package io.evenrung.testkit.jqwik;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.measure.Value;
import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSet;
import io.evenrung.rules.internal.Spelling;
import io.evenrung.testkit.jqwik.Edges.Sides;
import io.evenrung.testkit.jqwik.RuleStates.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for a knob that carries a rule across its limit, and halves its way until the two sides touch. */
final class EdgeSearch {

    private static final int ORGANIZATIONS = 6;
    private static final int ENOUGH = 4;
    private static final int POSITIONS = 4;
    private static final long SEED = 20_260_630;

    private record Place(double position, Organization organization, State state) {}

    private record Probe(double position, Organization organization, State state, boolean isAtLimit) {}

    private static final class Ready {
        private static final List<Organization> ORGANIZATIONS = Stream.of(
                        organizations().withParity(), organizations())
                .flatMap(some -> some.sample(EdgeSearch.ORGANIZATIONS / 2, SEED).stream())
                .toList();

        private static OrganizationArbitrary organizations() {
            return OrganizationArbitrary.any()
                    .withFamilies(1, 1)
                    .withRungs(2, 4)
                    .withWorkers(20, 40)
                    .withEveryFact();
        }
    }

    private final RuleStates states;
    private final Rule rule;

    EdgeSearch(RuleSet rules, String id) {
        this.states = RuleStates.of(rules);
        this.rule = rules.rules().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(rules, id)));
    }

    private static String unknown(RuleSet rules, String id) {
        String near = Spelling.closest(id, rules.rules().stream().map(Rule::id).toList());
        return "there is no rule '" + id + "' in rule set " + rules.id()
                + (near == null ? "" : "; did you mean '" + near + "'?");
    }

    Edges find(List<Knob> knobs) {
        for (int i = 0; i < Ready.ORGANIZATIONS.size(); i++) {
            for (Knob knob : knobs) {
                Optional<Sides> first = sides(i, knob);
                if (first.isPresent()) {
                    return new Edges(rule.id(), knob, andMore(first.get(), i, knob));
                }
            }
        }
        throw new IllegalArgumentException(notMoved(knobs));
    }

    private String notMoved(List<Knob> knobs) {
        return "in " + ORGANIZATIONS + " organisations nothing carries rule " + rule.id() + " across its limit"
                + (rule.limit() == null
                        ? ""
                        : " of " + rule.limit().value() + " " + rule.limit().unit())
                + "; tried: "
                + String.join(", ", knobs.stream().map(Knob::name).toList())
                + ". Give a knob of your own: Edges.of(rules, \"" + rule.id()
                + "\", Knob.of(\"what it turns\", 0, 1, (organization, position) -> ...))";
    }

    private List<Sides> andMore(Sides first, int found, Knob knob) {
        List<Sides> all = new ArrayList<>(List.of(first));
        for (int i = found + 1; i < Ready.ORGANIZATIONS.size() && all.size() < ENOUGH; i++) {
            sides(i, knob).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Sides> sides(int number, Knob knob) {
        Organization organization = Ready.ORGANIZATIONS.get(number);
        Place before = null;
        for (double position : knob.positions(POSITIONS)) {
            Organization turned = knob.turn().at(organization, position);
            if (before != null && before.organization().equals(turned)) {
                // whatever this knob turns is not there
                continue;
            }
            Place place = new Place(position, turned, states.of(rule.id(), number, knob, position, turned));
            if (before != null && crosses(before.state(), place.state())) {
                return Optional.of(touching(organization, knob, probe(before), probe(place)));
            }
            before = place;
        }
        return Optional.empty();
    }

    private static boolean crosses(State one, State other) {
        return (one == State.BEYOND && other == State.INSIDE) || (one == State.INSIDE && other == State.BEYOND);
    }

    private Sides touching(Organization organization, Knob knob, Probe one, Probe other) {
        Probe inside = one.state() == State.INSIDE ? one : other;
        Probe beyond = one.state() == State.INSIDE ? other : one;
        Probe far = furtherInside(organization, knob, inside, beyond);
        for (Probe middle; (middle = middle(organization, knob, inside, beyond)) != null; ) {
            if (middle.state() == State.BEYOND) {
                beyond = middle;
            } else {
                inside = middle;
            }
        }
        if (!inside.isAtLimit() || far == null) {
            return new Sides(
                    inside.organization(), inside.isAtLimit() ? inside.organization() : null, beyond.organization());
        }
        Probe at = inside;
        for (Probe middle; (middle = middle(organization, knob, far, at)) != null; ) {
            if (middle.isAtLimit()) {
                at = middle;
            } else {
                far = middle;
            }
        }
        return new Sides(far.organization(), inside.organization(), beyond.organization());
    }

    /** A place inside that is not at the limit itself: the one that was met, or that end of the knob; null if neither is. */
    private @Nullable Probe furtherInside(Organization organization, Knob knob, Probe inside, Probe beyond) {
        if (!inside.isAtLimit()) {
            return inside;
        }
        Probe end = probe(organization, knob, inside.position() > beyond.position() ? knob.most() : knob.least());
        return end.state() == State.INSIDE && !end.isAtLimit() ? end : null;
    }

    /** Halfway between two positions; null where nothing lies between them that differs from both. */
    private @Nullable Probe middle(Organization organization, Knob knob, Probe one, Probe other) {
        double low = Math.min(one.position(), other.position());
        double high = Math.max(one.position(), other.position());
        double position = knob.between(low, high);
        if (position <= low || position >= high || one.organization().equals(other.organization())) {
            return null;
        }
        Organization turned = knob.turn().at(organization, position);
        // a position between two cents is one of them: it need not be audited again
        for (Probe known : List.of(one, other)) {
            if (known.organization().equals(turned)) {
                return new Probe(position, turned, known.state(), known.isAtLimit());
            }
        }
        return probe(position, turned);
    }

    private Probe probe(Organization organization, Knob knob, double position) {
        return probe(position, knob.turn().at(organization, position));
    }

    private Probe probe(Place place) {
        return probe(place.position(), place.organization());
    }

    private Probe probe(double position, Organization turned) {
        List<Finding> findings = states.findings(rule.id(), turned);
        State state = RuleStates.state(findings);
        return new Probe(position, turned, state, state == State.INSIDE && isAtLimit(findings));
    }

    private static boolean isAtLimit(List<Finding> findings) {
        return findings.stream()
                .anyMatch(f -> f.outcome() == Outcome.HOLDS
                        && f.limit() != null
                        && f.measured() != null
                        && figure(f.measured()) == f.limit().value());
    }

    /** Not a number where it is none. */
    private static double figure(Value value) {
        if (value instanceof Value.Count count) {
            return count.count();
        }
        if (value instanceof Value.Number number) {
            return number.number();
        }
        if (value instanceof Value.Share share) {
            return share.share();
        }
        return value instanceof Value.Months months ? months.months() : Double.NaN;
    }
}
