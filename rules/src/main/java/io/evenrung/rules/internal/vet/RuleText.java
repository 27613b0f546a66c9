package io.evenrung.rules.internal.vet;

import io.evenrung.finding.Limit;
import io.evenrung.measure.Measure;
import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlCondition.Quantifier;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.internal.drl.Position;
import io.evenrung.rules.language.Capabilities;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Writes one rule for the engine, once for what is certain and once for what is possible. */
final class RuleText {

    /** Each doubles the rules of the engine or more. */
    private static final int MOST_SPLITS = 2;

    private static final Pattern ID = Pattern.compile("[a-z0-9.#-]+");

    private final DrlRule rule;
    private final Language language;
    private final boolean isPossible;
    private final Scope scope = new Scope();

    /** Of each condition, one pattern for each way in which its key may be equal; the keys of later patterns are added. */
    private final List<List<List<String>>> patterns = new ArrayList<>();

    private boolean isNullable;
    private int keys;
    private int splits;

    private RuleText(DrlRule rule, Language language, boolean isPossible) {
        this.rule = rule;
        this.language = language;
        this.isPossible = isPossible;
    }

    /** The engine's rules for one rule: the certain one, and the possible one if anything it looks at may be unknown. */
    static List<RuleDescr> of(DrlRule rule, Language language) {
        RuleText certain = new RuleText(rule, language, false);
        List<RuleDescr> rules = new ArrayList<>();
        rules.add(certain.write(rule.id()));
        if (certain.isNullable) {
            rules.add(new RuleText(rule, language, true).write(rule.id() + RuleCompiler.POSSIBLY));
        }
        return rules;
    }

    private RuleDescr write(String name) {
        id(rule.id());
        for (int i = 0; i < rule.conditions().size(); i++) {
            condition(rule.conditions().get(i), i);
        }
        RuleDescr written = new RuleDescr(name);
        written.addAttribute(new AttributeDescr("dialect", "mvel", AttributeDescr.Type.STRING));
        AndDescr conditions = new AndDescr();
        for (int i = 0; i < rule.conditions().size(); i++) {
            quantified(rule.conditions().get(i), i).forEach(conditions::addDescr);
        }
        written.setLhs(conditions);
        Scope.Binding reported = scope.get(rule.reported());
        if (reported == null || !reported.shape().is(Shape.Kind.FACT)) {
            throw new IllegalArgumentException("rule " + rule.id() + " reports '" + rule.reported() + "'");
        }
        written.setConsequence("findings.report(" + ExpressionText.fact(reported.pattern()) + ");");
        return written;
    }

    private static String id(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + id + "' is no id of a rule");
        }
        return id;
    }

    private void condition(DrlCondition condition, int index) {
        List<List<String>> alternatives = new ArrayList<>();
        alternatives.add(new ArrayList<>());
        patterns.add(alternatives);
        if (condition.type().equals(Language.LIMIT)) {
            LimitPattern limit = LimitPattern.of(condition);
            if (limit == null) {
                throw new IllegalArgumentException("rule " + rule.id() + " asks for a limit in its own way");
            }
            alternatives.get(0).add("rule == \"" + id(limit.id().text()) + "\"");
            alternatives.get(0).add(ExpressionText.limit(index) + " : value");
            scope.bind(new Scope.Binding(
                    limit.binding(),
                    index,
                    Limit.class,
                    Shape.NUMBER,
                    null,
                    limit.id().text(),
                    limit.at()));
            return;
        }
        Class<? extends Measure> type = type(condition);
        Typing typing = new Typing(type, scope, language.constants(), Capabilities.standard(), new Refusing());
        for (DrlConstraint constraint : condition.constraints()) {
            bind(constraint, type, typing, index);
        }
        boolean isStrict = isPossible == (condition.quantifier() == Quantifier.NONE);
        ExpressionText text = new ExpressionText(typing, scope, index);
        for (DrlExpression test : Conjuncts.of(condition)) {
            Shape shape = typing.truth(test);
            boolean mayBeUnknown = shape != null && shape.isNullable();
            isNullable |= mayBeUnknown;
            if (!key(test, typing, text, type, index, isStrict)) {
                String written = ExpressionText.test(text.of(test), mayBeUnknown && !isStrict);
                alternatives.forEach(pattern -> pattern.add(written));
            }
        }
        if (condition.quantifier() != Quantifier.EACH) {
            scope.forget(index);
        } else if (condition.binding() != null) {
            scope.bind(
                    new Scope.Binding(condition.binding(), index, type, Shape.fact(type), null, null, condition.at()));
        }
    }

    private void bind(DrlConstraint constraint, Class<?> type, Typing typing, int index) {
        if (constraint.binding() == null) {
            return;
        }
        Shape shape = typing.of(constraint.expression());
        if (shape == null || !Paths.isOwn(constraint.expression())) {
            throw new IllegalArgumentException("rule " + rule.id() + " binds no field to " + constraint.binding());
        }
        scope.bind(new Scope.Binding(
                constraint.binding(), index, type, shape, constraint.expression(), null, constraint.at()));
    }

    private Class<? extends Measure> type(DrlCondition condition) {
        Class<? extends Measure> type = language.type(condition.type());
        if (type == null) {
            throw new IllegalArgumentException(
                    "rule " + rule.id() + " speaks of '" + condition.type() + "', which is no type of fact");
        }
        return type;
    }

    /** Writes a key so that the engine can look facts up by it; whether it could. */
    private boolean key(
            DrlExpression test,
            Typing typing,
            ExpressionText text,
            Class<? extends Measure> type,
            int index,
            boolean isStrict) {
        Paths paths = new Paths(scope, index);
        Paths.Key key = paths.key(test, typing);
        Paths.Component own = key == null ? null : paths.component(key.own(), type);
        Paths.Component earlier = key == null ? null : paths.component(key.earlier(), type);
        if (key == null || own == null || earlier == null) {
            return false;
        }
        boolean mayBeUnknown = own.shape().isNullable() || earlier.shape().isNullable();
        if (mayBeUnknown && !isStrict && splits == MOST_SPLITS) {
            return false;
        }
        String name = "$key" + keys++;
        patterns.get(earlier.pattern()).forEach(pattern -> pattern.add(name + " : " + earlier.name()));
        String isEqual = own.name() + " == " + name;
        String isUnknown = ExpressionText.test(ExpressionText.isNull(own.name() + "()"), false);
        List<List<String>> alternatives = patterns.get(index);
        if (!mayBeUnknown) {
            alternatives.forEach(pattern -> pattern.add(isEqual));
            return true;
        }
        List<List<String>> split = new ArrayList<>();
        for (List<String> pattern : alternatives) {
            split.add(plus(pattern, own.name() + " != null", isEqual));
            if (!isStrict) {
                split.add(plus(pattern, isUnknown));
                split.add(plus(pattern, ExpressionText.test(ExpressionText.isNull(text.of(key.earlier())), false)));
            }
        }
        alternatives.clear();
        alternatives.addAll(split);
        splits += isStrict ? 0 : 1;
        return true;
    }

    private static List<String> plus(List<String> constraints, String... more) {
        List<String> all = new ArrayList<>(constraints);
        all.addAll(List.of(more));
        return all;
    }

    private List<BaseDescr> quantified(DrlCondition condition, int index) {
        List<BaseDescr> written = new ArrayList<>();
        for (List<String> constraints : patterns.get(index)) {
            PatternDescr pattern = pattern(condition, index, constraints);
            written.add(
                    switch (condition.quantifier()) {
                        case EACH -> pattern;
                        case EXISTS -> new ExistsDescr(pattern);
                        case NONE -> new NotDescr(pattern);
                    });
        }
        if (written.size() == 1 || condition.quantifier() == Quantifier.NONE) {
            return written;
        }
        OrDescr any = new OrDescr();
        written.forEach(any::addDescr);
        return List.of(any);
    }

    private PatternDescr pattern(DrlCondition condition, int index, List<String> constraints) {
        boolean isLimit = condition.type().equals(Language.LIMIT);
        boolean isNamed = !isLimit && condition.quantifier() == Quantifier.EACH;
        Class<?> type = isLimit ? Limit.class : type(condition);
        PatternDescr pattern = new PatternDescr(type.getName(), isNamed ? ExpressionText.fact(index) : null);
        constraints.forEach(constraint -> pattern.addConstraint(new ExprConstraintDescr(constraint)));
        return pattern;
    }

    /** What gets here has been vetted: anything wrong with it is a mistake of the caller. A number is as good as a limit. */
    private final class Refusing implements Reporter {

        @Override
        public void report(Position at, String message, String expected, @Nullable String suggestion) {
            throw new IllegalArgumentException(
                    "rule " + rule.id() + ", line " + at.line() + ", column " + at.column() + ": " + message);
        }

        @Override
        public Shape number(DrlExpression.Number number) {
            return Shape.NUMBER;
        }
    }
}
