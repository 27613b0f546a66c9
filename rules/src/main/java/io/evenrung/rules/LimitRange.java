package io.evenrung.rules;

/**
 * A number that the user can set, and within which bounds.
 *
 * @param id the rule's or setting's id
 * @param byDefault the value where the user sets none
 * @param least the least value allowed
 * @param most the greatest value allowed
 * @param unit what the value counts
 */
public record LimitRange(String id, double byDefault, double least, double most, String unit) {

    public boolean allows(double value) {
        return value >= least && value <= most;
    }
}
