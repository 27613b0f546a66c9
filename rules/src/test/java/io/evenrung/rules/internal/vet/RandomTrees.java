package io.evenrung.rules.internal.vet;

import io.evenrung.measure.Interval;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Subject;
import io.evenrung.model.TrackKind;
import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlCondition.Quantifier;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlExpression.Infix.Operator;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.internal.drl.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Rules and facts at random: every operator, every shape, known and unknown. */
final class RandomTrees {

    private static final Position AT = new Position(1, 1);
    private static final List<String> TEXTS =
            List.of("a", "b", "", "Größe \"x\"\\", "12", "true", "null", "MANAGEMENT", "a.b", "'); //", "$limit");
    private static final List<Double> NUMBERS = List.of(-1.5, -1.0, 0.0, 0.25, 1.0, 2.0, 3.0, 1e12, 1e-9);

    private final Random random;

    RandomTrees(long seed) {
        random = new Random(seed);
    }

    List<Measure> facts() {
        List<Measure> facts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            facts.add(probe(i));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            facts.add(new Other(
                    Subject.organization(),
                    text(),
                    perhaps(text()),
                    pick(TrackKind.values()),
                    perhaps(pick(TrackKind.values())),
                    random.nextInt(4),
                    perhaps(number())));
        }
        return facts;
    }

    private Probe probe(int i) {
        return new Probe(
                Subject.organization("p" + i),
                text(),
                perhaps(text()),
                random.nextInt(4),
                number(),
                perhaps(number()),
                perhaps(random.nextInt(4)),
                random.nextBoolean(),
                perhaps(random.nextBoolean()),
                day(),
                perhaps(day()),
                pick(TrackKind.values()),
                perhaps(pick(TrackKind.values())),
                texts(),
                perhaps(texts()),
                perhaps(interval()));
    }

    private Interval interval() {
        double low = number();
        return new Interval(low, low + random.nextInt(3), 0.95);
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            texts.add(text());
        }
        return texts;
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    double number() {
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    private <T> @Nullable T perhaps(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    @SafeVarargs
    private <T> T pick(T... among) {
        return among[random.nextInt(among.length)];
    }

    DrlRule rule(String id) {
        List<DrlCondition> conditions = new ArrayList<>();
        conditions.add(new DrlCondition(
                Quantifier.EACH,
                null,
                "Limit",
                AT,
                AT,
                List.of(
                        test(new DrlExpression.Infix(Operator.EQUAL, name("rule"), literal(id), AT)),
                        new DrlConstraint("$limit", name("value"), AT))));
        List<DrlConstraint> constraints = new ArrayList<>();
        constraints.add(new DrlConstraint("$name", name("name"), AT));
        constraints.add(new DrlConstraint("$text", name("text"), AT));
        constraints.add(new DrlConstraint("$number", name("number"), AT));
        constraints.add(new DrlConstraint("$low", field("interval", "low"), AT));
        for (int i = random.nextInt(3); i > 0; i--) {
            constraints.add(test(truth(3, true)));
        }
        conditions.add(new DrlCondition(Quantifier.EACH, "$fact", "Probe", AT, AT, constraints));
        for (int i = random.nextInt(3); i > 0; i--) {
            conditions.add(joined(i));
        }
        return new DrlRule(id, AT, List.of(), conditions, "$fact", AT);
    }

    private DrlCondition joined(int number) {
        List<DrlConstraint> constraints = new ArrayList<>();
        if (random.nextBoolean()) {
            constraints.add(test(truth(1, false)));
        }
        for (int keys = 1 + random.nextInt(2); keys > 0; keys--) {
            constraints.add(test(key()));
        }
        Quantifier quantifier = pick(Quantifier.values());
        boolean isNamed = quantifier == Quantifier.EACH && random.nextBoolean();
        return new DrlCondition(quantifier, isNamed ? "$other" + number : null, "Other", AT, AT, constraints);
    }

    private DrlExpression key() {
        return switch (random.nextInt(6)) {
            case 0 -> infix(Operator.EQUAL, name("name"), name("$name"));
            case 1 -> infix(Operator.EQUAL, name("text"), name("$text"));
            case 2 -> infix(Operator.EQUAL, name("$text"), name("name"));
            case 3 -> infix(Operator.EQUAL, name("text"), field("$fact", "name"));
            case 4 -> infix(Operator.EQUAL, name("kind"), field("$fact", "track"));
            default -> infix(Operator.EQUAL, field("$fact", "track"), name("track"));
        };
    }

    private static DrlConstraint test(DrlExpression expression) {
        return new DrlConstraint(null, expression, AT);
    }

    private static DrlExpression name(String name) {
        return new DrlExpression.Name(name, AT);
    }

    private static DrlExpression field(String of, String name) {
        return new DrlExpression.Field(name(of), name, false, AT);
    }

    private static DrlExpression literal(String text) {
        return new DrlExpression.Text(text, AT);
    }

    private static DrlExpression infix(Operator operator, DrlExpression left, DrlExpression right) {
        return new DrlExpression.Infix(operator, left, right, AT);
    }

    /**
     * @param isProbe whether it is seen from a probe, and otherwise from the other fact
     */
    private DrlExpression truth(int depth, boolean isProbe) {
        int choice = random.nextInt(depth == 0 ? 8 : 18);
        int less = depth - 1;
        switch (choice) {
            case 0:
            case 1:
            case 2:
                return infix(
                        pick(Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST, Operator.EQUAL),
                        number(Math.max(0, less), isProbe),
                        number(Math.max(0, less), isProbe));
            case 3:
                return isProbe ? name(pick("certain", "truth")) : nullTest(false);
            case 4:
                return infix(pick(Operator.EQUAL, Operator.UNEQUAL), text(isProbe), text(isProbe));
            case 5:
                return infix(pick(Operator.EQUAL, Operator.UNEQUAL), track(isProbe), track(isProbe));
            case 6:
                return nullTest(isProbe);
            case 7:
                return in(isProbe);
            case 8:
            case 9:
                return infix(Operator.AND, truth(less, isProbe), truth(less, isProbe));
            case 10:
            case 11:
                return infix(Operator.OR, truth(less, isProbe), truth(less, isProbe));
            case 12:
                return new DrlExpression.Prefix(DrlExpression.Prefix.Operator.NOT, truth(less, isProbe), AT);
            case 13:
                return infix(
                        pick(Operator.MATCHES, Operator.NOT_MATCHES),
                        text(isProbe),
                        literal(pick("[a-z]+", "a?\\.?b", "")));
            case 14:
                return infix(pick(Operator.CONTAINS, Operator.NOT_CONTAINS), text(isProbe), text(isProbe));
            case 15:
                return isProbe ? list() : truth(less, false);
            case 16:
                return isProbe ? days() : truth(less, false);
            default:
                return call(text(isProbe), pick("startsWith", "endsWith", "contains"), text(isProbe));
        }
    }

    private DrlExpression list() {
        DrlExpression whole = name(pick("names", "tags"));
        return switch (random.nextInt(4)) {
            case 0 -> infix(pick(Operator.CONTAINS, Operator.NOT_CONTAINS), whole, text(true));
            case 1 -> infix(pick(Operator.MEMBER_OF, Operator.NOT_MEMBER_OF), text(true), whole);
            case 2 -> call(whole, "isEmpty");
            default -> call(whole, "contains", text(true));
        };
    }

    private DrlExpression days() {
        DrlExpression left = name(pick("born", "day"));
        DrlExpression right = name(pick("born", "day"));
        return random.nextBoolean()
                ? call(left, pick("isBefore", "isAfter", "isEqual"), right)
                : infix(
                        pick(Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST, Operator.EQUAL),
                        left,
                        right);
    }

    private static DrlExpression call(DrlExpression target, String method, DrlExpression... arguments) {
        return new DrlExpression.Call(target, method, List.of(arguments), false, AT);
    }

    private DrlExpression nullTest(boolean isProbe) {
        String name = isProbe
                ? pick("text", "number", "whole", "truth", "day", "track", "tags", "interval")
                : pick("text", "track", "number", "$text", "$low");
        return infix(pick(Operator.EQUAL, Operator.UNEQUAL), name(name), new DrlExpression.Null(AT));
    }

    private DrlExpression in(boolean isProbe) {
        List<DrlExpression> among = new ArrayList<>();
        boolean isText = random.nextBoolean();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            among.add(
                    isText
                            ? literal(text())
                            : field("TrackKind", pick(TrackKind.values()).name()));
        }
        return new DrlExpression.In(
                isText ? text(isProbe) : name(pick("kind", "track")), among, random.nextBoolean(), AT);
    }

    private DrlExpression text(boolean isProbe) {
        return switch (random.nextInt(4)) {
            case 0 -> literal(text());
            case 1 -> name("name");
            case 2 -> name("text");
            default -> isProbe ? name(pick("$name", "$text")) : pick(name("$text"), field("$fact", "text"));
        };
    }

    private DrlExpression track(boolean isProbe) {
        return switch (random.nextInt(isProbe ? 3 : 4)) {
            case 0 -> field("TrackKind", pick(TrackKind.values()).name());
            case 1 -> name("kind");
            case 2 -> name("track");
            default -> field("$fact", "track");
        };
    }

    private DrlExpression number(int depth, boolean isProbe) {
        int choice = random.nextInt(depth == 0 ? 6 : 9);
        switch (choice) {
            case 0:
                return name("$limit");
            case 1:
                return new DrlExpression.Number(BigDecimal.valueOf(number()), AT);
            case 2:
                return name("count");
            case 3:
                return name("number");
            case 4:
                return isProbe ? pick(name("whole"), name("share"), name("twice")) : field("$fact", "share");
            case 5:
                return isProbe ? field("interval", pick("low", "high")) : pick(name("$low"), name("$number"));
            case 6:
                return new DrlExpression.Prefix(DrlExpression.Prefix.Operator.MINUS, number(depth - 1, isProbe), AT);
            case 7:
                return isProbe ? call(pick(name("tags"), name("names")), "size") : call(name("text"), "length");
            default:
                return infix(
                        pick(Operator.PLUS, Operator.MINUS, Operator.TIMES, Operator.DIVIDED, Operator.MODULO),
                        number(depth - 1, isProbe),
                        number(depth - 1, isProbe));
        }
    }
}
