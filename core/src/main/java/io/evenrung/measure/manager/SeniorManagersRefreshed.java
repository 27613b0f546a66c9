package io.evenrung.measure.manager;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of managers of managers who went through a refresher, or leadership training, in recent years. Favours neither
 * track.
 *
 * @param subject the organisation
 * @param share 0 to 1, the unknown ones counted as met
 * @param tally the counts
 */
public record SeniorManagersRefreshed(Subject subject, double share, Tally tally) implements ShareMeasure {}
