package io.evenrung.measure.growth;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of people at work with a development plan that they and their manager signed. Favours neither track.
 *
 * @param subject the organisation
 * @param share 0 to 1, counting plans of which it is not known who signed as signed by both
 * @param tally people at work, and those with such a plan within {@code growth.plan.co-signed.months}
 */
public record SignedPlans(Subject subject, double share, Tally tally) implements ShareMeasure {}
