package io.evenrung.rules.internal.vet;

import io.evenrung.finding.Limit;
import io.evenrung.measure.Measure;
import io.evenrung.measure.catalogue.Vocabulary;
import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlCondition.Quantifier;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.language.Capabilities;
import io.evenrung.rules.language.Capabilities.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Holds one rule against what it may say. */
final class RuleVetting {

    /** Takes about a second. */
    private static final double HEAVIEST = 100_000;

    private final DrlRule rule;
    private final Language language;
    private final Capabilities capabilities;
    private final Set<String> limits;
    private final Reporter problems;
    private final Scope scope = new Scope();

    private final List<Scope.Binding> idle = new ArrayList<>();

    private boolean isSound = true;
    private int each;

    RuleVetting(DrlRule rule, Language language, Capabilities capabilities, Set<String> limits, Reporter problems) {
        this.rule = rule;
        this.language = language;
        this.capabilities = capabilities;
        this.limits = limits;
        this.problems = (at, message, expected, suggestion) -> {
            isSound = false;
            problems.report(at, message, expected, suggestion);
        };
    }

    /** What is known of the rule; null if something is wrong with it, which has been reported then. */
    @Nullable
    RuleUse vet() {
        if (!isOfBearableSize()) {
            return null;
        }
        for (int i = 0; i < rule.conditions().size(); i++) {
            DrlCondition condition = rule.conditions().get(i);
            if (condition.type().equals(Language.LIMIT)) {
                limit(condition, i);
            } else {
                pattern(condition, i);
            }
        }
        RuleUse use = reported();
        if (isSound) {
            // where something else is wrong, that may be why a name is not used
            idle.addAll(scope.unused());
            idle.forEach(this::idle);
        }
        return isSound ? use : null;
    }

    private boolean isOfBearableSize() {
        int patterns = capabilities.most(Bound.PATTERNS);
        if (rule.conditions().size() > patterns) {
            problems.report(
                    rule.at(),
                    "the rule has " + rule.conditions().size() + " patterns",
                    "at most " + patterns + " patterns");
        }
        int constraints = capabilities.most(Bound.CONSTRAINTS);
        int depth = capabilities.most(Bound.DEPTH);
        for (DrlCondition condition : rule.conditions()) {
            if (condition.constraints().size() > constraints) {
                problems.report(
                        condition.at(),
                        "the pattern has " + condition.constraints().size() + " constraints",
                        "at most " + constraints + " constraints");
            }
            for (DrlConstraint constraint : condition.constraints()) {
                if (Conjuncts.isDeeper(constraint.expression(), depth)) {
                    problems.report(
                            constraint.at(),
                            "more than " + depth + " operations lie within one another",
                            "several constraints, or in (…) for many values");
                } else if (Conjuncts.weight(constraint.expression()) > HEAVIEST) {
                    problems.report(
                            constraint.at(),
                            "so many operations within one another take too long to compile",
                            "several constraints, or in (…) for many values");
                }
            }
        }
        return isSound;
    }

    private void limit(DrlCondition condition, int index) {
        LimitPattern pattern = LimitPattern.of(condition);
        if (pattern == null) {
            problems.report(
                    condition.at(),
                    "a limit is asked for in one way only",
                    "Limit(rule == \"" + rule.id() + "\", $limit : value)");
            return;
        }
        String id = pattern.id().text();
        if (!limits.contains(id)) {
            problems.unknown(
                    pattern.id().at(),
                    "no rule declares the limit '" + id + "'",
                    "a limit that is declared: @threshold(…) @unit(\"…\") @origin(…) for the rule's own, @also(\"…\")"
                            + " for further ones",
                    id,
                    limits);
        }
        bind(new Scope.Binding(pattern.binding(), index, Limit.class, Shape.NUMBER, null, id, pattern.at()));
    }

    private void pattern(DrlCondition condition, int index) {
        Class<? extends Measure> type = language.type(condition.type());
        if (type == null || !capabilities.allows(type)) {
            SortedMap<String, Class<? extends Measure>> types = language.types();
            problems.unknown(
                    condition.typeAt(),
                    type == null
                            ? "there is no fact of type '" + condition.type() + "'"
                            : "facts of type '" + condition.type() + "' may not be used here",
                    "one of the documented types of facts",
                    condition.type(),
                    types.keySet());
            scope.lose(condition.binding());
            condition.constraints().forEach(constraint -> scope.lose(constraint.binding()));
            return;
        }
        quantifier(condition);
        Typing typing = new Typing(type, scope, language.constants(), capabilities, problems);
        boolean isSoundSoFar = isSound;
        isSound = true;
        for (DrlConstraint constraint : condition.constraints()) {
            constraint(constraint, type, typing, index);
        }
        if (isSound) {
            Contradictions.report(condition, expression -> isLiteral(expression, typing), problems);
            key(condition, index, typing);
        }
        isSound &= isSoundSoFar;
        if (condition.quantifier() == Quantifier.EACH) {
            each++;
            if (condition.binding() != null) {
                bind(new Scope.Binding(condition.binding(), index, type, Shape.fact(type), null, null, condition.at()));
            }
        } else {
            idle.addAll(scope.forget(index));
        }
    }

    private void quantifier(DrlCondition condition) {
        if (condition.quantifier() == Quantifier.EACH) {
            return;
        }
        String word = condition.quantifier() == Quantifier.NONE ? "not" : "exists";
        if (!capabilities.allowsOperator(word)) {
            problems.report(
                    condition.at(), "the operator '" + word + "' may not be used here", "another way to say it");
        }
        if (condition.binding() != null) {
            problems.report(
                    condition.at(),
                    "'" + condition.binding() + "' is bound within '" + word + "', where nothing can be reported",
                    word + " " + condition.type() + "(…) without a name");
        }
    }

    private void constraint(DrlConstraint constraint, Class<?> type, Typing typing, int index) {
        if (constraint.binding() == null) {
            typing.truth(constraint.expression());
            return;
        }
        Shape shape = typing.of(constraint.expression());
        if (shape == null) {
            scope.lose(constraint.binding());
            return;
        }
        if (!Paths.isOwn(constraint.expression())) {
            scope.lose(constraint.binding());
            problems.report(
                    constraint.at(),
                    "'" + constraint.binding() + "' is bound to '" + Words.of(constraint.expression()) + "'",
                    "a field of " + type.getSimpleName() + ", as " + constraint.binding() + " : "
                            + Members.of(type).firstKey());
            return;
        }
        bind(new Scope.Binding(
                constraint.binding(), index, type, shape, constraint.expression(), null, constraint.at()));
    }

    private void bind(Scope.Binding binding) {
        Scope.Binding before = scope.get(binding.name());
        if (before != null) {
            problems.report(
                    binding.at(),
                    "'" + binding.name() + "' is bound already, in line "
                            + before.at().line(),
                    "a name of its own for each");
            return;
        }
        scope.bind(binding);
    }

    private void idle(Scope.Binding binding) {
        problems.report(
                binding.at(),
                "'" + binding.name() + "' is bound and never used",
                binding.limit() == null ? "a test that uses it, or no name" : "a comparison with it");
    }

    private static boolean isLiteral(DrlExpression expression, Typing typing) {
        return expression instanceof DrlExpression.Text
                || expression instanceof DrlExpression.Field
                        && typing.constants(((DrlExpression.Field) expression).target()) != null;
    }

    /** A pattern that stands beside another must be tied to it: otherwise every fact is held against every other. */
    private void key(DrlCondition condition, int index, Typing typing) {
        Paths paths = new Paths(scope, index);
        boolean isTied = condition.quantifier() == Quantifier.EACH
                ? each > 0
                : condition.constraints().stream().anyMatch(c -> paths.looksAtEarlier(c.expression()));
        if (!isTied || Conjuncts.of(condition).stream().anyMatch(test -> paths.key(test, typing) != null)) {
            return;
        }
        problems.report(
                condition.at(),
                "the facts of '" + condition.type() + "' are tied to the pattern before by no key",
                condition.quantifier() == Quantifier.EACH
                        ? "a field that equals one bound before, as family == $family; or exists, where any will do"
                        : "a field that equals one bound before, as family == $family");
    }

    private @Nullable RuleUse reported() {
        if (rule.reported().isEmpty()) {
            isSound = false;
            return null;
        }
        Scope.Binding binding = scope.use(rule.reported());
        if (binding == null && scope.isLost(rule.reported())) {
            return null;
        }
        if (binding == null || !binding.shape().is(Shape.Kind.FACT)) {
            List<String> facts = scope.names().stream()
                    .filter(name -> isFact(scope.get(name)))
                    .sorted()
                    .toList();
            problems.unknown(
                    rule.reportedAt(),
                    binding == null
                            ? "nothing is bound to '" + rule.reported() + "'"
                            : "'" + rule.reported() + "' is " + binding.shape().words() + " and no fact",
                    facts.isEmpty() ? "a fact that a pattern binds, as $range : RungRange(…)" : "one of " + facts,
                    rule.reported(),
                    facts);
            return null;
        }
        people(binding);
        return isSound ? RuleUse.of(rule, binding, language, scope) : null;
    }

    private static boolean isFact(Scope.@Nullable Binding binding) {
        return binding != null && binding.shape().is(Shape.Kind.FACT);
    }

    private void people(Scope.Binding reported) {
        for (int i = 0; i < rule.conditions().size(); i++) {
            DrlCondition condition = rule.conditions().get(i);
            Class<? extends Measure> type = language.type(condition.type());
            if (type != null && Vocabulary.isOfPeople(type) && i != reported.pattern()) {
                problems.report(
                        condition.typeAt(),
                        "facts of people ('" + condition.type() + "') stand beside the fact that is reported",
                        "people only as what is reported; how many there are of whom, facts of families, teams and"
                                + " rungs say");
            }
        }
    }
}
