package io.evenrung.measure.recognition;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of recognised contributions whose contributors are named where they are shown.
 *
 * @param subject the organisation
 * @param share contributions with named contributors ÷ contributions that a recognition of the window honours, those of
 *     which it is not known counted as naming them
 * @param tally the contributions themselves, each once
 */
public record CreditShare(Subject subject, double share, Tally tally) implements ShareMeasure {}
