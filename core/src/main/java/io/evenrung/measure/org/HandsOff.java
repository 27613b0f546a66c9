package io.evenrung.measure.org;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of people in a job family who have not worked at its craft for long. Favours neither track.
 *
 * @param subject the job family
 * @param share 0 to 1, counting people of whom it is not known as having worked at it
 * @param tally people at work on the rungs of the family, of any track, and those whose last craft output is older than
 *     {@code org.hands-off.months}
 */
public record HandsOff(Subject subject, double share, Tally tally) implements ShareMeasure {}
