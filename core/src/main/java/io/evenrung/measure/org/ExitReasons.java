package io.evenrung.measure.org;

import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/**
 * The share of ICs leaving by choice who left for want of a path, or to work for themselves. Favours neither track: it says
 * nothing of managers.
 *
 * @param subject the organisation
 * @param share 0 to 1, counting exits of unknown reason, or from an unknown track, as having another reason
 * @param tally exits of ICs in the window, apart from dismissals and retirements, and those for one of the two reasons
 */
public record ExitReasons(Subject subject, double share, Tally tally) implements ShareMeasure {}
