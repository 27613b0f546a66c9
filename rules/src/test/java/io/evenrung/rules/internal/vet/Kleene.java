package io.evenrung.rules.internal.vet;

import io.evenrung.measure.Interval;
import io.evenrung.measure.Measure;
import io.evenrung.model.TrackKind;
import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlCondition.Quantifier;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rule means, worked out on its tree in plain Java: the oracle that the compiled rules are held against. */
final class Kleene {

    private final List<? extends Measure> facts;
    private final double limit;

    Kleene(List<? extends Measure> facts, double limit) {
        this.facts = facts;
        this.limit = limit;
    }

    /** Whether a rule is broken by the fact of its first pattern; null where that is not known. */
    @Nullable
    Boolean breaks(DrlRule rule, Measure fact) {
        return rest(rule.conditions(), 0, new HashMap<>(), fact);
    }

    private @Nullable Boolean rest(
            List<DrlCondition> conditions, int at, Map<String, Object> names, @Nullable Measure first) {
        if (at == conditions.size()) {
            return true;
        }
        DrlCondition condition = conditions.get(at);
        if (condition.type().equals("Limit")) {
            Map<String, Object> more = new HashMap<>(names);
            more.put("$limit", limit);
            return rest(conditions, at + 1, more, first);
        }
        List<Measure> candidates = new ArrayList<>();
        for (Measure fact : facts) {
            if (fact.getClass().getSimpleName().equals(condition.type()) && (first == null || fact == first)) {
                candidates.add(fact);
            }
        }
        Boolean any = false;
        for (Measure fact : candidates) {
            Map<String, Object> more = new HashMap<>(names);
            Boolean all = own(condition, fact, more);
            if (condition.quantifier() == Quantifier.EACH) {
                all = and(all, rest(conditions, at + 1, more, null));
            }
            any = or(any, all);
        }
        if (condition.quantifier() == Quantifier.EACH) {
            return any;
        }
        Boolean holds = condition.quantifier() == Quantifier.NONE ? not(any) : any;
        return and(holds, rest(conditions, at + 1, names, first));
    }

    private static @Nullable Boolean own(DrlCondition condition, Measure fact, Map<String, Object> names) {
        if (condition.binding() != null) {
            names.put(condition.binding(), fact);
        }
        Boolean all = true;
        for (DrlConstraint constraint : condition.constraints()) {
            Object value = new Values(fact, names).of(constraint.expression());
            if (constraint.binding() != null) {
                names.put(constraint.binding(), value);
            } else {
                all = and(all, (Boolean) value);
            }
        }
        return all;
    }

    static @Nullable Boolean and(@Nullable Boolean a, @Nullable Boolean b) {
        return Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)
                ? Boolean.FALSE
                : a == null || b == null ? null : true;
    }

    static @Nullable Boolean or(@Nullable Boolean a, @Nullable Boolean b) {
        return not(and(not(a), not(b)));
    }

    static @Nullable Boolean not(@Nullable Boolean a) {
        return a == null ? null : !a;
    }

    /** The values of expressions, seen from one fact. */
    private record Values(Measure fact, Map<String, Object> names) {

        @Nullable
        Object of(DrlExpression e) {
            if (e instanceof DrlExpression.Text) {
                return ((DrlExpression.Text) e).text();
            }
            if (e instanceof DrlExpression.Number) {
                return ((DrlExpression.Number) e).number().doubleValue();
            }
            if (e instanceof DrlExpression.Truth) {
                return ((DrlExpression.Truth) e).truth();
            }
            if (e instanceof DrlExpression.Null) {
                return null;
            }
            if (e instanceof DrlExpression.This) {
                return fact;
            }
            if (e instanceof DrlExpression.Name) {
                String name = ((DrlExpression.Name) e).name();
                return name.startsWith("$") ? names.get(name) : part(fact, name);
            }
            if (e instanceof DrlExpression.Field) {
                DrlExpression.Field field = (DrlExpression.Field) e;
                boolean isConstant = field.target() instanceof DrlExpression.Name
                        && ((DrlExpression.Name) field.target()).name().equals("TrackKind");
                return isConstant ? TrackKind.valueOf(field.name()) : part(of(field.target()), field.name());
            }
            if (e instanceof DrlExpression.Prefix) {
                Object value = of(((DrlExpression.Prefix) e).operand());
                return value instanceof Boolean ? !(Boolean) value : value == null ? null : -number(value);
            }
            if (e instanceof DrlExpression.Call) {
                return call((DrlExpression.Call) e);
            }
            if (e instanceof DrlExpression.In) {
                DrlExpression.In in = (DrlExpression.In) e;
                Boolean any = false;
                for (DrlExpression one : in.values()) {
                    any = or(any, equal(in.value(), one));
                }
                return in.isNegated() ? not(any) : any;
            }
            return infix((DrlExpression.Infix) e);
        }

        private @Nullable Object call(DrlExpression.Call call) {
            Object target = of(call.target());
            if (target == null) {
                return null;
            }
            if (target instanceof Measure) {
                return part(target, call.method());
            }
            Object given = call.arguments().isEmpty() ? "" : of(call.arguments().get(0));
            if (given == null) {
                return null;
            }
            switch (call.method()) {
                case "length":
                    return ((String) target).length();
                case "isEmpty":
                    return target instanceof String ? target.equals("") : ((List<?>) target).isEmpty();
                case "isBlank":
                    return ((String) target).isBlank();
                case "startsWith":
                    return ((String) target).startsWith((String) given);
                case "endsWith":
                    return ((String) target).endsWith((String) given);
                case "contains":
                    return target instanceof String
                            ? ((String) target).contains((String) given)
                            : ((List<?>) target).contains(given);
                case "size":
                    return ((List<?>) target).size();
                case "isBefore":
                    return ((LocalDate) target).isBefore((LocalDate) given);
                case "isAfter":
                    return ((LocalDate) target).isAfter((LocalDate) given);
                case "isEqual":
                    return ((LocalDate) target).isEqual((LocalDate) given);
                default:
                    throw new AssertionError(call.method());
            }
        }

        private @Nullable Boolean equal(DrlExpression left, DrlExpression right) {
            Object a = of(left);
            Object b = of(right);
            if (left instanceof DrlExpression.Null || right instanceof DrlExpression.Null) {
                return a == null && b == null;
            }
            if (a == null || b == null) {
                return null;
            }
            return a instanceof Number ? number(a) == number(b) : a.equals(b);
        }

        private @Nullable Object infix(DrlExpression.Infix infix) {
            if (infix.operator() == DrlExpression.Infix.Operator.EQUAL) {
                return equal(infix.left(), infix.right());
            }
            if (infix.operator() == DrlExpression.Infix.Operator.UNEQUAL) {
                return not(equal(infix.left(), infix.right()));
            }
            Object a = of(infix.left());
            Object b = of(infix.right());
            switch (infix.operator()) {
                case AND:
                    return and((Boolean) a, (Boolean) b);
                case OR:
                    return or((Boolean) a, (Boolean) b);
                default:
                    return a == null || b == null ? null : known(infix.operator(), a, b);
            }
        }

        private static @Nullable Object known(DrlExpression.Infix.Operator operator, Object a, Object b) {
            switch (operator) {
                case LESS:
                    return a instanceof LocalDate
                            ? ((LocalDate) a).compareTo((LocalDate) b) < 0
                            : number(a) < number(b);
                case AT_MOST:
                    return a instanceof LocalDate
                            ? ((LocalDate) a).compareTo((LocalDate) b) <= 0
                            : number(a) <= number(b);
                case GREATER:
                    return a instanceof LocalDate
                            ? ((LocalDate) a).compareTo((LocalDate) b) > 0
                            : number(a) > number(b);
                case AT_LEAST:
                    return a instanceof LocalDate
                            ? ((LocalDate) a).compareTo((LocalDate) b) >= 0
                            : number(a) >= number(b);
                case MATCHES:
                    return ((String) a).matches((String) b);
                case NOT_MATCHES:
                    return !((String) a).matches((String) b);
                case CONTAINS:
                    return a instanceof String ? ((String) a).contains((String) b) : ((List<?>) a).contains(b);
                case NOT_CONTAINS:
                    return !(a instanceof String ? ((String) a).contains((String) b) : ((List<?>) a).contains(b));
                case MEMBER_OF:
                    return ((List<?>) b).contains(a);
                case NOT_MEMBER_OF:
                    return !((List<?>) b).contains(a);
                case PLUS:
                    return number(a) + number(b);
                case MINUS:
                    return number(a) - number(b);
                case TIMES:
                    return number(a) * number(b);
                case DIVIDED:
                    return number(b) == 0 ? null : number(a) / number(b);
                case MODULO:
                    return number(b) == 0 ? null : number(a) % number(b);
                default:
                    throw new AssertionError(operator);
            }
        }

        private static double number(Object value) {
            return ((Number) value).doubleValue();
        }

        private static @Nullable Object part(@Nullable Object of, String name) {
            if (of == null) {
                return null;
            }
            if (of instanceof Interval) {
                return name.equals("low") ? ((Interval) of).low() : ((Interval) of).high();
            }
            try {
                return of.getClass().getMethod(name).invoke(of);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }
}
