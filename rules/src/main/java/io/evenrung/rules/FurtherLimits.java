package io.evenrung.rules;

import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.rules.internal.Spelling;
import io.evenrung.rules.internal.drl.DrlAnnotation;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.internal.load.RuleText;
import io.evenrung.rules.language.RuleProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the limits that a rule has besides its own, as {@code acme.minimum-team = 5 people, OUR_JUDGEMENT}. They say of what the
 * rule speaks at all: one with which something is asked to be at least as great is one of the kind "at least".
 */
final class FurtherLimits {

    private static final String FORM = "acme.minimum-team = 5 people, OUR_JUDGEMENT; further ones after a semicolon";
    private static final Pattern LIMIT =
            Pattern.compile("(?<id>[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+) = (?<number>[0-9]{1,15}(\\.[0-9]{1,15})?)"
                    + " (?<unit>[^,;=]{1,40}), (?<origin>[A-Z_]{1,40})");

    private FurtherLimits() {}

    static List<Limit> of(DrlRule rule, @Nullable DrlAnnotation also, RuleText file, Consumer<RuleProblem> problems) {
        List<Limit> limits = new ArrayList<>();
        if (also == null) {
            return limits;
        }
        for (String part : Arrays.asList(also.value().split(";", -1))) {
            Matcher matcher = LIMIT.matcher(part.strip());
            if (!also.isText() || !matcher.matches()) {
                problems.accept(file.problem(
                        also.valueAt(),
                        "'" + part.strip() + "' declares no limit",
                        "id = number unit, ORIGIN as " + FORM,
                        null));
                continue;
            }
            String id = matcher.group("id");
            Origin origin = origin(matcher.group("origin"), also, file, problems);
            boolean isUsed = LimitUse.isUsed(rule, id);
            if (!isUsed) {
                problems.accept(file.problem(
                        also.valueAt(),
                        "the condition does not look at the limit '" + id + "'",
                        "Limit(rule == \"" + id + "\", $least : value), and a comparison with $least",
                        null));
            }
            double value = Double.parseDouble(matcher.group("number"));
            limits.add(new Limit(id, value, matcher.group("unit"), origin, bound(rule, id)));
        }
        return limits;
    }

    private static Limit.Bound bound(DrlRule rule, String id) {
        return LimitUse.bounds(rule, id).equals(EnumSet.of(Limit.Bound.AT_LEAST))
                ? Limit.Bound.AT_MOST
                : Limit.Bound.AT_LEAST;
    }

    private static Origin origin(String word, DrlAnnotation also, RuleText file, Consumer<RuleProblem> problems) {
        Set<Origin> origins = EnumSet.complementOf(EnumSet.of(Origin.USER, Origin.RULE_SET));
        List<String> words = origins.stream().map(Enum::name).toList();
        if (words.contains(word)) {
            return Origin.valueOf(word);
        }
        problems.accept(file.problem(
                also.valueAt(),
                "'" + word + "' is no origin",
                "one of " + String.join(", ", words),
                Spelling.closest(word, words)));
        return Origin.OUR_JUDGEMENT;
    }
}
