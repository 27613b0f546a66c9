package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.Organization;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A random addition to an organisation that is being put together. */
@FunctionalInterface
interface Part {

    /** Adds nothing. */
    Part NOTHING = (organization, cast) -> organization;

    Organization addedTo(Organization organization, Cast cast);

    /** One part of several, added one after another. */
    static Arbitrary<Part> all(List<Arbitrary<Part>> parts) {
        return Combinators.combine(parts).as(all -> (organization, cast) -> {
            Organization sum = organization;
            for (Part part : all) {
                sum = part.addedTo(sum, cast);
            }
            return sum;
        });
    }
}
