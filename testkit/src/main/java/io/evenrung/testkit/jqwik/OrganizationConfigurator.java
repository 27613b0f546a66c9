package io.evenrung.testkit.jqwik;

import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSet;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfiguratorBase;
import net.jqwik.api.providers.TypeUsage;

/** Applies the annotations of a parameter to its organisations. Registered as a service; not to be called. */
public final class OrganizationConfigurator extends ArbitraryConfiguratorBase {

    /** To find an edge takes hundreds of audits: it is done once for all properties. */
    private static final Map<String, Edges> EDGES = new ConcurrentHashMap<>();

    @Override
    protected boolean acceptTargetType(TypeUsage target) {
        return target.isOfType(Organization.class);
    }

    public Arbitrary<Organization> configure(OrganizationArbitrary organizations, Families range) {
        return organizations.withFamilies(range.min(), range.max());
    }

    public Arbitrary<Organization> configure(OrganizationArbitrary organizations, Rungs range) {
        return organizations.withRungs(range.min(), range.max());
    }

    public Arbitrary<Organization> configure(OrganizationArbitrary organizations, Workers range) {
        return organizations.withWorkers(range.min(), range.max());
    }

    public Arbitrary<Organization> configure(OrganizationArbitrary organizations, Parity parity) {
        return organizations.withParity();
    }

    public Arbitrary<Organization> configure(OrganizationArbitrary organizations, Disparity disparity) {
        return organizations.withDisparity(disparity.in(), disparity.of(), disparity.favours());
    }

    /**
     * @throws IllegalArgumentException if the rule set has no such rule, or nothing carries it across its limit
     */
    public Arbitrary<Organization> configure(OrganizationArbitrary organizations, Edge edge) {
        return EDGES.computeIfAbsent(edge.rules() + " " + edge.rule(), key -> edges(edge))
                .arbitrary();
    }

    private static Edges edges(Edge edge) {
        RuleSet rules = edge.rules().isEmpty() ? RuleSet.standard() : RuleSet.load(Path.of(edge.rules()));
        return Edges.of(rules, edge.rule());
    }
}
