package io.evenrung.model;

import org.jspecify.annotations.Nullable;

/**
 * A written way from one track to another.
 *
 * @param fromTrack track id
 * @param toTrack track id
 * @param family the one job family it is written for; null for all of them
 */
public record SwitchRule(
        String fromTrack, String toTrack, @Nullable String family) {

    public SwitchRule {
        Require.text(fromTrack, "track that a switch rule leads from");
        Require.text(toTrack, "track that a switch rule leads to");
        Require.optionalText(family, "job family of a switch rule");
        Require.that(!fromTrack.equals(toTrack), "switch rule leads from '" + fromTrack + "' to itself");
    }
}
