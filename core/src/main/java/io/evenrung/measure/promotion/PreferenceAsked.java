package io.evenrung.measure.promotion;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of promotions to manager before which the person was asked: a preference is on file, no older than
 * {@link io.evenrung.measure.Setting#PREFERENCE_MONTHS} on the effective day. What was preferred is not asked here. It favours
 * neither track.
 *
 * @param subject the organisation
 * @param share from 0 to 1
 * @param tally the counts themselves
 */
public record PreferenceAsked(Subject subject, double share, Tally tally) implements ShareMeasure {}
