package io.evenrung.measure.manager;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of new managers whose readiness to lead people was assessed on or before the day they became managers. Favours
 * neither track.
 *
 * @param subject the organisation
 * @param share 0 to 1, the unknown ones counted as met
 * @param tally the counts
 */
public record ManagersVetted(Subject subject, double share, Tally tally) implements ShareMeasure {}
