package io.evenrung.measure.manager;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of the goals written for managers that are results of the team or of its people, rather than tasks. Favours
 * neither track.
 *
 * @param subject the organisation
 * @param share 0 to 1, the unknown ones counted as met
 * @param tally the counts
 */
public record ManagerResultGoals(Subject subject, double share, Tally tally) implements ShareMeasure {}
