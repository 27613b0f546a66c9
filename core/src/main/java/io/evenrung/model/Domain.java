package io.evenrung.model;

import org.jspecify.annotations.Nullable;

/**
 * A speciality that somebody should own.
 *
 * @param id unique in the organisation
 * @param name for people to read
 * @param owner id of the worker who owns it; null for nobody
 */
public record Domain(String id, String name, @Nullable String owner) {

    public Domain {
        Require.text(id, "domain id");
        Require.text(name, "name of domain '" + id + "'");
        Require.optionalText(owner, "owner of domain '" + id + "'");
    }
}
