package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.Organization;

/** A random addition to an organisation that is being put together. */
@FunctionalInterface
interface Part {

    /** Adds nothing. */
    Part NOTHING = (organization, cast) -> organization;

    Organization addedTo(Organization organization, Cast cast);
}
