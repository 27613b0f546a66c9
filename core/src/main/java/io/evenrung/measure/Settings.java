package io.evenrung.measure;

import java.util.EnumMap;
import java.util.Map;

/** The values of all {@link Setting}s in one audit. */
public final class Settings {

    private final Map<Setting, Double> values;

    private Settings(Map<Setting, Double> values) {
        this.values = values;
    }

    public static Settings defaults() {
        return new Settings(new EnumMap<>(Setting.class));
    }

    /**
     * @throws IllegalArgumentException if the value is outside the setting's range; the message names both
     */
    public Settings with(Setting setting, double value) {
        if (!(value >= setting.least() && value <= setting.most())) {
            throw new IllegalArgumentException(setting.id() + " is " + value + ": it must be from " + setting.least()
                    + " to " + setting.most() + " " + setting.unit());
        }
        Map<Setting, Double> more = new EnumMap<>(Setting.class);
        more.putAll(values);
        more.put(setting, value);
        return new Settings(more);
    }

    public double get(Setting setting) {
        return values.getOrDefault(setting, setting.byDefault());
    }

    public int whole(Setting setting) {
        return (int) Math.round(get(setting));
    }

    /** Whether the user has set it. */
    public boolean isSet(Setting setting) {
        return values.containsKey(setting);
    }
}
