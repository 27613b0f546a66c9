package io.evenrung.measure.growth;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of people at work whose wishes for their own career were asked lately. Favours neither track.
 *
 * @param subject the organisation
 * @param share 0 to 1
 * @param tally people at work, and those with a talk about wishes, or a preference recorded, within
 *     {@code growth.wishes-asked.on-file.months}
 */
public record WishesOnFile(Subject subject, double share, Tally tally) implements ShareMeasure {}
