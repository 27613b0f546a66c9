package io.evenrung.measure.growth;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of people who had talks enough about their wishes or plans in a year. Favours neither track.
 *
 * @param subject the organisation
 * @param share 0 to 1, counting people of unknown hire date as having had them
 * @param tally people at work for a year or longer, and those with {@code growth.wishes-asked.talks.a-year} talks in the
 *     year up to the as-of date; several on one day are one
 */
public record WishTalks(Subject subject, double share, Tally tally) implements ShareMeasure {}
