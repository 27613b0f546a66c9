package io.evenrung.measure.manager;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of new managers who had been through a programme that prepares high potentials by the day they became managers.
 * Favours neither track.
 *
 * @param subject the organisation
 * @param share 0 to 1, the unknown ones counted as met
 * @param tally the counts
 */
public record ManagersFromProgramme(Subject subject, double share, Tally tally) implements ShareMeasure {}
