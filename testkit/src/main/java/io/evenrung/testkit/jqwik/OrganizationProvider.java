package io.evenrung.testkit.jqwik;

import io.evenrung.model.Organization;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Tells jqwik where organisations come from. Registered as a service; not to be called. */
public final class OrganizationProvider implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return target.isOfType(Organization.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return Set.of(OrganizationArbitrary.any());
    }
}
