package io.evenrung.model;

import org.jspecify.annotations.Nullable;

/**
 * What the policy asks of somebody who is to be made a manager. Whatever is null is not known.
 *
 * @param peopleEvidence whether evidence of leading people is required
 * @param tenureSuffices whether time served is enough by itself
 * @param priorJobSuffices whether having done the job of the team is enough by itself
 * @param craftRankRequired whether a rank in the craft is mandatory
 */
public record ManagementGate(
        @Nullable Boolean peopleEvidence,
        @Nullable Boolean tenureSuffices,
        @Nullable Boolean priorJobSuffices,
        @Nullable Boolean craftRankRequired) {}
