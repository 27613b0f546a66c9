package io.evenrung.testkit.mutation;

import io.evenrung.measure.Measure;
import io.evenrung.measure.catalogue.Vocabulary;
import io.evenrung.rules.JudgedRule;
import io.evenrung.rules.internal.drl.DrlCondition;
import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlCondition.Quantifier;
import io.evenrung.rules.internal.drl.DrlExpression;
import io.evenrung.rules.internal.drl.DrlExpression.In;
import io.evenrung.rules.internal.drl.DrlExpression.Infix;
import io.evenrung.rules.internal.drl.DrlExpression.Name;
import io.evenrung.rules.internal.drl.DrlExpression.Prefix;
import io.evenrung.rules.internal.drl.DrlExpression.Text;
import io.evenrung.rules.internal.drl.DrlExpression.Truth;
import io.evenrung.rules.internal.drl.DrlRule;
import io.evenrung.rules.internal.drl.DrlWriter;
import io.evenrung.rules.internal.drl.Position;
import io.evenrung.testkit.mutation.Mutant.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Makes all mutants of one rule. */
final class Mutants {

    /** Types know a limit by its simple name. */
    private static final String LIMIT = "Limit";

    private final String file;
    private final DrlRule rule;
    private final JudgedRule judged;
    private final Nudge nudge;
    private final List<Mutant> mutants = new ArrayList<>();
    private final List<Spared> spared = new ArrayList<>();

    private Mutants(String file, DrlRule rule, JudgedRule judged) {
        this.file = file;
        this.rule = rule;
        this.judged = judged;
        this.nudge = Nudge.of(rule, judged.rule().limit());
    }

    /** What was made of a rule, and what was left out for no test could notice it. */
    record Made(List<Mutant> mutants, List<Spared> spared) {}

    static Made of(String file, DrlRule rule, JudgedRule judged) {
        Mutants mutants = new Mutants(file, rule, judged);
        rule.conditions().forEach(mutants::condition);
        return new Made(List.copyOf(mutants.mutants), List.copyOf(mutants.spared));
    }

    private void condition(DrlCondition condition) {
        if (isLimit(condition)) {
            return;
        }
        if (condition.quantifier() != Quantifier.EACH) {
            boolean isNone = condition.quantifier() == Quantifier.NONE;
            DrlCondition other = TreeEdit.asked(condition, isNone ? Quantifier.EXISTS : Quantifier.NONE);
            add(Kind.PATTERN, condition.at(), condition, other);
        }
        if (!isNeeded(condition)) {
            add(Kind.PATTERN, condition.at(), DrlWriter.write(condition), "", TreeEdit.without(rule, condition));
        }
        for (DrlConstraint constraint : condition.constraints()) {
            if (constraint.binding() == null) {
                constraint(condition, constraint);
            }
        }
    }

    private void constraint(DrlCondition condition, DrlConstraint constraint) {
        String before = DrlWriter.write(constraint);
        if (isOwnPrinciple(condition, constraint.expression())) {
            spared.add(new Spared(
                    rule.id(),
                    file,
                    constraint.at(),
                    before,
                    "left out, it would change nothing: a rule is asked only about facts of its own principle"));
        } else {
            DrlCondition other = TreeEdit.without(condition, constraint);
            add(Kind.CONSTRAINT, constraint.at(), before, "", TreeEdit.replaced(rule, condition, other));
        }
        for (DrlExpression part : TreeEdit.parts(constraint.expression())) {
            Set<DrlExpression> truths = truths(constraint.expression());
            for (Operators.Change change : Operators.changes(part)) {
                add(change.kind(), part.at(), condition, constraint, part, change.other());
            }
            if (truths.contains(part) && part instanceof Truth truth) {
                add(Kind.NEGATION, part.at(), condition, constraint, part, new Truth(!truth.truth(), part.at()));
            } else if (truths.contains(part) && !isOperation(part)) {
                DrlExpression not = new Prefix(Prefix.Operator.NOT, part, part.at());
                add(Kind.NEGATION, part.at(), condition, constraint, part, not);
            }
            for (DrlExpression other : nudge.of(condition, constraint.expression(), part)) {
                add(Kind.LIMIT, part.at(), condition, constraint, part, other);
            }
        }
    }

    private static boolean isOperation(DrlExpression part) {
        return part instanceof Infix || part instanceof In || part instanceof Prefix;
    }

    /** The parts that are true or false by themselves: the whole, and the operands of and, or and not. */
    private static Set<DrlExpression> truths(DrlExpression whole) {
        Set<DrlExpression> truths = Collections.newSetFromMap(new IdentityHashMap<>());
        truths.add(whole);
        for (DrlExpression part : TreeEdit.parts(whole)) {
            if (part instanceof Infix infix
                    && (infix.operator() == Infix.Operator.AND || infix.operator() == Infix.Operator.OR)) {
                truths.add(infix.left());
                truths.add(infix.right());
            }
        }
        return truths;
    }

    /** Of the facts that a rule reports, it is asked only about those of its own principle. */
    private boolean isOwnPrinciple(DrlCondition condition, DrlExpression test) {
        return rule.reported().equals(condition.binding())
                && test instanceof Infix infix
                && infix.operator() == Infix.Operator.EQUAL
                && infix.left() instanceof Name name
                && name.name().equals("principle")
                && infix.right() instanceof Text text
                && text.text().equals(judged.rule().principle())
                && hasPrinciple(condition.type());
    }

    private static boolean hasPrinciple(String type) {
        Class<? extends Measure> known = Vocabulary.types().get(type.substring(type.lastIndexOf('.') + 1));
        if (known == null) {
            return false;
        }
        try {
            return known.getMethod("principle").getDeclaringClass() == known;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    static boolean isLimit(DrlCondition condition) {
        return condition.type().equals(LIMIT) || condition.type().endsWith("." + LIMIT);
    }

    /** Whether it is reported, or binds what another part of the rule looks at. */
    private boolean isNeeded(DrlCondition condition) {
        Set<String> bound = new HashSet<>();
        if (condition.binding() != null) {
            bound.add(condition.binding());
        }
        condition.constraints().forEach(c -> {
            if (c.binding() != null) {
                bound.add(c.binding());
            }
        });
        return bound.contains(rule.reported())
                || rule.conditions().stream()
                        .filter(other -> !other.equals(condition))
                        .flatMap(other -> other.constraints().stream())
                        .flatMap(c -> TreeEdit.parts(c.expression()).stream())
                        .anyMatch(part -> part instanceof Name name && bound.contains(name.name()));
    }

    private void add(Kind kind, Position at, DrlCondition old, DrlCondition other) {
        add(kind, at, DrlWriter.write(old), DrlWriter.write(other), TreeEdit.replaced(rule, old, other));
    }

    private void add(
            Kind kind,
            Position at,
            DrlCondition condition,
            DrlConstraint constraint,
            DrlExpression part,
            DrlExpression other) {
        DrlCondition changed = TreeEdit.replaced(condition, constraint, part, other);
        add(
                kind,
                at,
                DrlWriter.write(constraint),
                DrlWriter.write(TreeEdit.replaced(constraint.expression(), part, other)),
                TreeEdit.replaced(rule, condition, changed));
    }

    private void add(Kind kind, Position at, String before, String after, DrlRule changed) {
        String id = rule.id() + ".m" + (mutants.size() + 1);
        mutants.add(new Mutant(rule.id(), file, at, kind, before, after, TreeEdit.renamed(changed, id)));
    }
}
