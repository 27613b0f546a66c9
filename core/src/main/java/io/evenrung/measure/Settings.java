package io.evenrung.measure;

import java.util.EnumMap;
import java.util.Map;

/** The values of all {@link Setting}s in one audit. */
public final class Settings {

    private final Map<Setting, Double> defaults;
    private final Map<Setting, Double> values;

    private Settings(Map<Setting, Double> defaults, Map<Setting, Double> values) {
        this.defaults = defaults;
        this.values = values;
    }

    public static Settings defaults() {
        return new Settings(new EnumMap<>(Setting.class), new EnumMap<>(Setting.class));
    }

    /**
     * With another default, as a rule set may give one.
     *
     * @throws IllegalArgumentException if the value is outside the setting's range; the message names both
     */
    public Settings withDefault(Setting setting, double value) {
        return new Settings(with(defaults, setting, value), values);
    }

    /**
     * @throws IllegalArgumentException if the value is outside the setting's range; the message names both
     */
    public Settings with(Setting setting, double value) {
        return new Settings(defaults, with(values, setting, value));
    }

    private static Map<Setting, Double> with(Map<Setting, Double> some, Setting setting, double value) {
        if (!(value >= setting.least() && value <= setting.most())) {
            throw new IllegalArgumentException(setting.id() + " is " + value + ": it must be from " + setting.least()
                    + " to " + setting.most() + " " + setting.unit());
        }
        Map<Setting, Double> more = new EnumMap<>(Setting.class);
        more.putAll(some);
        more.put(setting, value);
        return more;
    }

    public double get(Setting setting) {
        return values.getOrDefault(setting, byDefault(setting));
    }

    /** The value where the user sets none: the setting's own default, or that of a rule set. */
    public double byDefault(Setting setting) {
        return defaults.getOrDefault(setting, setting.byDefault());
    }

    public int whole(Setting setting) {
        return (int) Math.round(get(setting));
    }

    /** Whether the user has set it. */
    public boolean isSet(Setting setting) {
        return values.containsKey(setting);
    }
}
