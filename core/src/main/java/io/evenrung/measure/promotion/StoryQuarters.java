package io.evenrung.measure.promotion;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of the last four quarters, of three months each up to the as-of date, in which a story was published about somebody on
 * an IC rung. It favours neither track.
 *
 * @param subject the organisation
 * @param share from 0 to 1, counting quarters in which that is not known as having one
 * @param tally the counts themselves
 */
public record StoryQuarters(Subject subject, double share, Tally tally) implements ShareMeasure {}
