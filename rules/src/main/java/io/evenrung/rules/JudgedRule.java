package io.evenrung.rules;

import io.evenrung.finding.Rule;
import io.evenrung.measure.Measure;

/**
 * A rule with the type of measure that it judges, by which its subjects are known.
 *
 * @param rule the metadata
 * @param judges the one type of measure in its condition
 */
public record JudgedRule(Rule rule, Class<? extends Measure> judges) {}
