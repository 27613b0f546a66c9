package io.evenrung.rules.internal.drl;

import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlCondition.Quantifier;
import io.evenrung.rules.internal.drl.DrlExpression.Call;
import io.evenrung.rules.internal.drl.DrlExpression.Field;
import io.evenrung.rules.internal.drl.DrlExpression.In;
import io.evenrung.rules.internal.drl.DrlExpression.Infix;
import io.evenrung.rules.internal.drl.DrlExpression.Name;
import io.evenrung.rules.internal.drl.DrlExpression.Null;
import io.evenrung.rules.internal.drl.DrlExpression.Number;
import io.evenrung.rules.internal.drl.DrlExpression.Prefix;
import io.evenrung.rules.internal.drl.DrlExpression.Text;
import io.evenrung.rules.internal.drl.DrlExpression.This;
import io.evenrung.rules.internal.drl.DrlExpression.Truth;
import io.evenrung.rules.internal.drl.DrlFile.DrlImport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random trees of rule files, all at one place, for two trees are compared apart from where their parts stand. */
final class Trees {

    static final Position HERE = new Position(1, 1);

    private static final List<String> FIELDS =
            List.of("spread", "rule", "from", "report", "global", "salience", "x1", "_a");

    private Trees() {}

    static Arbitrary<DrlFile> files() {
        Arbitrary<String> packages = Arbitraries.of("", "acme", "acme.rules", "io.evenrung.rules.builtin.pay");
        Arbitrary<List<DrlImport>> imports =
                types().map(type -> new DrlImport(type, HERE)).list().ofMaxSize(3);
        return Combinators.combine(packages, imports, rules().list().ofMaxSize(4))
                .as((name, imported, rules) -> new DrlFile("", "", name, imported, rules));
    }

    static Arbitrary<DrlRule> rules() {
        Arbitrary<String> ids = Arbitraries.of("acme.range-width", "a.b.c", "x-1.2");
        Arbitrary<List<DrlAnnotation>> annotations =
                annotations().list().ofMaxSize(4).uniqueElements(DrlAnnotation::name);
        return Combinators.combine(
                        ids, annotations, conditions().list().ofMinSize(1).ofMaxSize(4), bindings())
                .as((id, all, conditions, reported) -> new DrlRule(id, HERE, all, conditions, reported, HERE));
    }

    private static Arbitrary<DrlAnnotation> annotations() {
        Arbitrary<String> names = Arbitraries.of("title", "severity", "threshold", "when", "rule", "remedy");
        Arbitrary<DrlAnnotation> quoted =
                Combinators.combine(names, texts()).as((n, v) -> new DrlAnnotation(n, HERE, v, true, HERE));
        Arbitrary<DrlAnnotation> plain = Combinators.combine(names, Arbitraries.of("MAJOR", "0.6", "-1", "12"))
                .as((n, v) -> new DrlAnnotation(n, HERE, v, false, HERE));
        return Arbitraries.oneOf(quoted, plain);
    }

    private static Arbitrary<DrlCondition> conditions() {
        Arbitrary<List<DrlConstraint>> constraints = constraints().list().ofMaxSize(4);
        Arbitrary<DrlCondition> matched = Combinators.combine(bindings().injectNull(0.3), types(), constraints)
                .as((b, t, c) -> new DrlCondition(Quantifier.EACH, b, t, HERE, HERE, c));
        Arbitrary<DrlCondition> asked = Combinators.combine(
                        Arbitraries.of(Quantifier.NONE, Quantifier.EXISTS), types(), constraints)
                .as((q, t, c) -> new DrlCondition(q, null, t, HERE, HERE, c));
        return Arbitraries.oneOf(matched, asked);
    }

    private static Arbitrary<DrlConstraint> constraints() {
        Arbitrary<DrlConstraint> tests = expressions().map(e -> new DrlConstraint(null, e, HERE));
        Arbitrary<DrlConstraint> bound = Combinators.combine(bindings(), Arbitraries.of(FIELDS))
                .as((b, f) -> new DrlConstraint(b, new Name(f, HERE), HERE));
        return Arbitraries.oneOf(tests, bound);
    }

    /** Up to three operations deep. */
    static Arbitrary<DrlExpression> expressions() {
        Arbitrary<DrlExpression> expressions = leaves();
        for (int depth = 0; depth < 3; depth++) {
            expressions = operations(expressions);
        }
        return expressions;
    }

    private static Arbitrary<DrlExpression> operations(Arbitrary<DrlExpression> operands) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, leaves()),
                Tuple.of(3, infix(operands)),
                Tuple.of(1, ins(operands)),
                Tuple.of(1, prefixed(operands)),
                Tuple.of(2, paths(operands)));
    }

    private static Arbitrary<DrlExpression> leaves() {
        return Arbitraries.oneOf(
                texts().map(t -> new Text(t, HERE)),
                Arbitraries.of("0", "0.05", "12", "1000000.000001").map(n -> new Number(new BigDecimal(n), HERE)),
                Arbitraries.of(true, false).map(t -> new Truth(t, HERE)),
                Arbitraries.just(new Null(HERE)),
                Arbitraries.just(new This(HERE)),
                Arbitraries.of(FIELDS).map(f -> new Name(f, HERE)),
                bindings().map(b -> new Name(b, HERE)));
    }

    private static Arbitrary<DrlExpression> infix(Arbitrary<DrlExpression> operands) {
        return Combinators.combine(Arbitraries.of(Infix.Operator.class), operands, operands)
                .as((o, a, b) -> new Infix(o, a, b, HERE));
    }

    private static Arbitrary<DrlExpression> ins(Arbitrary<DrlExpression> operands) {
        return Combinators.combine(operands, operands.list().ofMaxSize(3), Arbitraries.of(true, false))
                .as((e, all, negated) -> new In(e, all, negated, HERE));
    }

    private static Arbitrary<DrlExpression> prefixed(Arbitrary<DrlExpression> operands) {
        return Combinators.combine(Arbitraries.of(Prefix.Operator.class), operands)
                .as((o, e) -> new Prefix(o, e, HERE));
    }

    private static Arbitrary<DrlExpression> paths(Arbitrary<DrlExpression> operands) {
        Arbitrary<DrlExpression> targets = operands.filter(e -> !(e instanceof This));
        Arbitrary<Boolean> safe = Arbitraries.of(true, false);
        Arbitrary<DrlExpression> fields = Combinators.combine(targets, Arbitraries.of("name", "in", "not"), safe)
                .as((t, f, s) -> new Field(t, f, s, HERE));
        Arbitrary<List<DrlExpression>> arguments = operands.list().ofMaxSize(2);
        Arbitrary<DrlExpression> calls = Combinators.combine(
                        targets, Arbitraries.of("contains", "matches", "name"), arguments, safe)
                .as((t, m, a, s) -> new Call(t, m, a, s, HERE));
        Arbitrary<DrlExpression> own = Combinators.combine(Arbitraries.of("size", "excess"), arguments)
                .as((m, a) -> new Call(new This(HERE), m, a, false, HERE));
        return Arbitraries.oneOf(fields, calls, own);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aB \"'\\/*@()\n\t\r,;:$\u00e9\u4e2d")
                .ofMaxLength(8)
                .map(text -> text.replace("\\u", ""));
    }

    private static Arbitrary<String> types() {
        return Arbitraries.of("RungRange", "Limit", "io.evenrung.finding.Limit", "Outer.Inner");
    }

    private static Arbitrary<String> bindings() {
        return Arbitraries.of("$x", "$limit", "$r_1");
    }

    /** The same file with everything at one place, without name and text. */
    static DrlFile bare(DrlFile file) {
        return new DrlFile(
                "",
                "",
                file.packageName(),
                file.imports().stream().map(i -> new DrlImport(i.type(), HERE)).toList(),
                file.rules().stream().map(Trees::bare).toList());
    }

    private static DrlRule bare(DrlRule rule) {
        return new DrlRule(
                rule.id(),
                HERE,
                rule.annotations().stream()
                        .map(a -> new DrlAnnotation(a.name(), HERE, a.value(), a.isText(), HERE))
                        .toList(),
                rule.conditions().stream().map(Trees::bare).toList(),
                rule.reported(),
                HERE);
    }

    private static DrlCondition bare(DrlCondition c) {
        List<DrlConstraint> constraints = c.constraints().stream()
                .map(constraint -> new DrlConstraint(constraint.binding(), bare(constraint.expression()), HERE))
                .toList();
        return new DrlCondition(c.quantifier(), c.binding(), c.type(), HERE, HERE, constraints);
    }

    private static List<DrlExpression> bare(List<DrlExpression> all) {
        return all.stream().map(Trees::bare).toList();
    }

    static DrlExpression bare(DrlExpression e) {
        if (e instanceof Infix infix) {
            return new Infix(infix.operator(), bare(infix.left()), bare(infix.right()), HERE);
        } else if (e instanceof In in) {
            return new In(bare(in.value()), bare(in.values()), in.isNegated(), HERE);
        } else if (e instanceof Prefix prefix) {
            return new Prefix(prefix.operator(), bare(prefix.operand()), HERE);
        } else if (e instanceof Field field) {
            return new Field(bare(field.target()), field.name(), field.isNullSafe(), HERE);
        } else if (e instanceof Call call) {
            return new Call(bare(call.target()), call.method(), bare(call.arguments()), call.isNullSafe(), HERE);
        } else if (e instanceof Text text) {
            return new Text(text.text(), HERE);
        } else if (e instanceof Number number) {
            return new Number(number.number(), HERE);
        } else if (e instanceof Truth truth) {
            return new Truth(truth.truth(), HERE);
        } else if (e instanceof Name name) {
            return new Name(name.name(), HERE);
        }
        return e instanceof Null ? new Null(HERE) : new This(HERE);
    }

    /** The parts of an expression with itself first. */
    static List<DrlExpression> parts(DrlExpression e) {
        List<DrlExpression> inner = List.of();
        if (e instanceof Infix infix) {
            inner = List.of(infix.left(), infix.right());
        } else if (e instanceof In in) {
            inner = new ArrayList<>(in.values());
            inner.add(in.value());
        } else if (e instanceof Prefix prefix) {
            inner = List.of(prefix.operand());
        } else if (e instanceof Field field) {
            inner = List.of(field.target());
        } else if (e instanceof Call call) {
            inner = new ArrayList<>(call.arguments());
            inner.add(call.target());
        }
        ArrayList<DrlExpression> all = new ArrayList<>(List.of(e));
        inner.forEach(part -> all.addAll(parts(part)));
        return all;
    }

    /** What stands from this place on. */
    static String textAt(DrlFile file, Position at) {
        String line = Arrays.asList(file.text().split("\\R", -1)).get(at.line() - 1);
        return line.substring(line.offsetByCodePoints(0, at.column() - 1));
    }
}
