package io.evenrung.measure.recognition;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of recognitions for which the recipient did not have to put the own name forward.
 *
 * @param subject the organisation
 * @param share recognitions of the window that were not self-nominated ÷ all of them, those of which it is not known counted
 *     as not
 * @param tally the recognitions themselves
 */
public record QuietShare(Subject subject, double share, Tally tally) implements ShareMeasure {}
