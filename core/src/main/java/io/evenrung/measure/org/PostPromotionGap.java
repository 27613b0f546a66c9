package io.evenrung.measure.org;

import io.evenrung.measure.Subject;

/**
 * How far apart the tracks are in the share of people who are content with their last promotion, of those promoted.
 *
 * @param subject the organisation
 * @param points difference of the favourable shares, whichever is higher; 0 to 1. Favours the track with the higher share
 * @param answers what both tracks answered
 */
public record PostPromotionGap(Subject subject, double points, TrackAnswers answers) implements SurveyGap {}
