package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.yaml.YamlEntry;
import io.evenrung.rules.LimitRange;
import io.evenrung.rules.internal.Spelling;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** The limits that an organisation sets for itself. */
final class LimitsIntake {

    private LimitsIntake() {}

    /**
     * @param known the limits that exist; empty where that is not known, and then none is refused
     */
    static SortedMap<String, Double> read(YamlEntry section, SortedMap<String, LimitRange> known) {
        SortedMap<String, Double> limits = new TreeMap<>();
        section.fields().forEach((id, entry) -> {
            BigDecimal number = entry.number();
            LimitRange range = known.get(id);
            if (!known.isEmpty() && range == null) {
                String near = Spelling.closest(id, known.keySet());
                entry.refuseKey(
                        id, "there is no such limit", "the id of a rule that has a limit, or of a setting", near);
            } else if (number != null) {
                double value = number.doubleValue();
                if (range != null && !range.allows(value)) {
                    String expected = "a number from " + plain(range.least()) + " to " + plain(range.most());
                    entry.refuse("the limit is out of range", expected, null);
                }
                limits.put(id, value);
            }
        });
        return limits;
    }

    private static String plain(double number) {
        return Double.isInfinite(number)
                ? (number > 0 ? "any" : "any below")
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
