package io.evenrung.testkit.mutation;

import io.evenrung.rules.internal.drl.Position;

/**
 * A change that was not tried, since no test could notice it.
 *
 * @param rule id of the rule
 * @param file where the rule stands, relative to the rule set's folder
 * @param at where the part stands that would be changed
 * @param part as it is written
 * @param reason why it would make no difference
 */
public record Spared(String rule, String file, Position at, String part, String reason) {}
