package io.evenrung.measure.voice;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of large units that two people of the same grade lead together, as visionary and implementer.
 *
 * @param subject the organisation
 * @param share units with such a pair ÷ large units, those of which it is not known counted as having one
 * @param tally the units themselves; units of unknown size count as large and of unknown lead
 */
public record Dyads(Subject subject, double share, Tally tally) implements ShareMeasure {}
