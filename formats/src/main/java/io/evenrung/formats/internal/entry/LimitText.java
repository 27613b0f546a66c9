package io.evenrung.formats.internal.entry;

import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.Rule;
import io.evenrung.finding.ValueText;
import io.evenrung.formats.internal.entry.Entry.Block;
import io.evenrung.formats.internal.entry.Entry.Code;
import io.evenrung.formats.internal.entry.Entry.Text;
import java.util.List;

/** What is to be said of a number that the user can set. */
final class LimitText {

    private static final String SHARE = "share";
    private static final String RATIO = "ratio";

    private LimitText() {}

    static List<Block> of(Rule rule) {
        Limit limit = rule.limit();
        if (limit == null) {
            return List.of(new Text("None: the answer is yes or no."));
        }
        String stated = ValueText.ofLimit(limit);
        return List.of(
                new Text(capitalised(stated) + ", " + where(limit.origin()) + " "
                        + range(rule.least(), rule.most(), limit.unit())),
                howToSet(rule.id(), limit.value()));
    }

    /** What the number may be set to. */
    static String range(double least, double most, String unit) {
        String range = most == Double.MAX_VALUE
                ? "It can be set to " + ValueText.withUnit(least, unit) + " or more"
                : "It can be set from " + ValueText.withUnit(least, unit) + " to " + ValueText.withUnit(most, unit);
        return range + (unit.equals(SHARE) ? ", written as a share of 1." : ".");
    }

    /** A section of organization.yaml that sets it. */
    static Code howToSet(String id, double value) {
        return new Code("yaml", "limits:\n  " + id + ": " + ValueText.withUnit(value, RATIO));
    }

    private static String where(Origin origin) {
        return origin.text()
                + switch (origin) {
                    case OUR_JUDGEMENT ->
                        ": no article, law or rule of the field gives this number. Set your own if"
                                + " you know better.";
                    case LAW_BY_ANALOGY -> ". Nothing is claimed about whether that law applies to you.";
                    default -> ".";
                };
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
