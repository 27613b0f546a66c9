package io.evenrung.formats.internal.disclosure;

import io.evenrung.audit.Audit;
import io.evenrung.measure.Setting;

/**
 * From how many on a figure about people may be shown.
 *
 * @param people that a figure must be of
 * @param respondents whose answers a result of a survey must be of
 */
public record LeastCell(int people, int respondents) {

    static LeastCell of(Audit audit) {
        return new LeastCell(
                audit.settings().whole(Setting.MINIMUM_CELL), audit.settings().whole(Setting.MINIMUM_SURVEY_CELL));
    }
}
