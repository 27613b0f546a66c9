package io.evenrung.testkit.jqwik;

import io.evenrung.model.Organization;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfiguratorBase;
import net.jqwik.api.providers.TypeUsage;

/** Applies the annotations of a parameter to its organisations. Registered as a service; not to be called. */
public final class OrganizationConfigurator extends ArbitraryConfiguratorBase {

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
}
