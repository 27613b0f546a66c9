package io.evenrung.rules.internal.vet;

import static io.evenrung.rules.internal.vet.Escape.SING;
import static io.evenrung.rules.internal.vet.Escape.attribute;
import static io.evenrung.rules.internal.vet.Escape.change;
import static io.evenrung.rules.internal.vet.Escape.constraint;
import static io.evenrung.rules.internal.vet.Escape.head;
import static io.evenrung.rules.internal.vet.Escape.pattern;
import static io.evenrung.rules.internal.vet.Escape.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The corpus of escapes. */
final class Escapes {

    private static final String CANARY = "io.evenrung.rules.internal.vet.Canary";

    private Escapes() {}

    static List<Escape> all() {
        List<Escape> all = new ArrayList<>();
        all.addAll(heads());
        all.addAll(attributes());
        all.addAll(patterns());
        all.addAll(constraints());
        all.addAll(reflection());
        all.addAll(consequences());
        all.addAll(Injections.all());
        return all;
    }

    private static List<Escape> heads() {
        return List.of(
                head("a function", "function boolean f() { return " + SING + "; }"),
                head(
                        "a function that breaks out of its class",
                        "function void f() { } static { " + SING + "; } static void g() { }"),
                head("a declared type with an initialiser", "declare Bad\n  x : boolean = " + SING + "\nend")
                        .whichSings(),
                head("a declared type with an annotation", "declare Bad\n  @serial(" + SING + ")\n  x : int\nend"),
                head("a declared enum", "declare enum Bad\n  A(" + SING + ");\n  x : boolean\nend"),
                head("a declared entry point", "declare entry-point \"x\" end"),
                head("a declared window", "declare window W RangeOverlap() over window:length(1) end"),
                head("a query", "query q() RangeOverlap(" + SING + ") end").whichSings(),
                head("a static import", "import static " + CANARY + ".*;"),
                head("an imported function", "import function " + CANARY + ".sing;"),
                head("an imported accumulate function", "import accumulate " + CANARY + " canary;")
                        .whichSings(),
                head("an import of all of a package", "import java.lang.reflect.*;"),
                head("an import of a class of the platform", "import java.lang.Runtime;"),
                head("an import of a class of the library's own rooms", "import " + CANARY + ";"),
                head("another global", "global java.lang.Runtime runtime;"),
                change("a global of another type", "io.evenrung.rules.Findings", "java.util.List"),
                head("a dialect for the whole file", "dialect \"java\""),
                head("an attribute for all rules", "salience 5"),
                head("a rule unit", "unit Canary;"),
                change("a rule that extends another", "\"acme.escape\"\n", "\"acme.escape\" extends \"acme.b\"\n"));
    }

    private static List<Escape> attributes() {
        return List.of(
                attribute("a call as an annotation's value", "@source(" + SING + ")")
                        .whichSings(),
                attribute("a new object as an annotation's value", "@source(new " + CANARY + "())")
                        .whichSings(),
                attribute("a call beside a text in an annotation", "@source(\"a\" + " + SING + ")")
                        .whichSings(),
                attribute("a named value of an annotation", "@source(value = " + SING + ")")
                        .whichSings(),
                attribute("an annotation of the engine with a call", "@timestamp(" + SING + ")"),
                attribute("an annotation within an annotation", "@source(@a(" + SING + "))"),
                attribute("a list as an annotation's value", "@source({\"a\", " + SING + "})")
                        .whichSings(),
                attribute("an annotation with a full name", "@java.lang.Deprecated(" + SING + ")"),
                attribute("a dynamic salience", "salience (" + CANARY + ".count())")
                        .whichSings(),
                attribute("a dynamic salience of a field", "salience (-$limit)"),
                attribute("a dynamic switch", "enabled (" + SING + ")").whichSings(),
                attribute("a timer", "timer (expr: " + CANARY + ".count())"),
                attribute("a duration", "duration (100)"),
                attribute("a date from which it is in force", "date-effective \"01-JAN-2020\""),
                attribute("an agenda group", "agenda-group \"x\""),
                attribute("a dialect", "dialect \"java\""),
                attribute("no loop", "no-loop true"));
    }

    private static List<Escape> patterns() {
        return List.of(
                pattern("eval", "eval(" + SING + ")").whichSings(),
                pattern("from a call", "Boolean() from " + SING).whichSings(),
                pattern("from a new object", "Object() from new " + CANARY + "()")
                        .whichSings(),
                pattern("from collect", "java.util.List() from collect (RangeOverlap(" + SING + "))")
                        .whichSings(),
                pattern(
                                "accumulate with code of its own",
                                "Number() from accumulate(RangeOverlap(), init(" + SING + "; int n = 0;), action(n++;),"
                                        + " result(n))")
                        .whichSings(),
                pattern("accumulate with a function", "accumulate(RangeOverlap(); $n : count(" + SING + "))")
                        .whichSings(),
                pattern("groupby", "groupby(RangeOverlap($o : overlap); " + SING + "; $n : count($o))")
                        .whichSings(),
                pattern("forall", "forall(RangeOverlap() RangeOverlap(" + SING + "))")
                        .whichSings(),
                pattern("or between patterns", "(RangeOverlap() or RangeOverlap(" + SING + "))")
                        .whichSings(),
                pattern("and between patterns", "(RangeOverlap() and MidpointGap(" + SING + "))"),
                pattern("not of a not", "not(not(RangeOverlap(" + SING + ")))").whichSings(),
                pattern("a path through objects", "/ranges[" + SING + "]"),
                pattern("an argument of a query", "?q(" + SING + ";)"),
                pattern("an argument by position", "RangeOverlap(" + SING + ";)"),
                pattern("an annotation within a pattern", "$o : RangeOverlap() @watch(" + SING + ")"),
                pattern("a window", "RangeOverlap(" + SING + ") over window:length(1)"),
                pattern("an entry point", "RangeOverlap(" + SING + ") from entry-point \"x\""),
                pattern("a type of the platform", "java.lang.Thread(" + SING + ")"),
                pattern("any object", "Object(" + SING + ")").whichSings(),
                pattern("a class with a method that does something", CANARY + "(sing)"),
                pattern("a conditional branch", "if (" + SING + ") do[x]"),
                pattern("limits without a key", "Limit(value > $limit)"),
                pattern("a call on a limit", "Limit(rule == \"acme.escape\", $l : " + SING + ")"),
                pattern("a join without a key", "$other : RangeOverlap(overlap > $limit)"),
                pattern("a join by what is unequal", "$other : MidpointGap(subject != $range.subject)"),
                pattern("not, with an outer field and no key", "not MidpointGap(excess > $range.overlap)"),
                pattern("exists, with an outer field and no key", "exists MidpointGap(excess > $range.overlap)"),
                pattern(
                        "a join by a key that is only one of two ways",
                        "$other : MidpointGap(subject == $range.subject || excess > $limit)"));
    }

    private static List<Escape> constraints() {
        return List.of(
                constraint("a static call", SING).whichSings(),
                constraint("a static call in a comparison", "overlap < " + CANARY + ".count()")
                        .whichSings(),
                constraint("a static call as an argument", "conditions.contains(" + SING + ")")
                        .whichSings(),
                constraint("a static call that is bound", "$x : " + SING),
                constraint("eval within a pattern", "eval(" + SING + ")").whichSings(),
                constraint("a new object", "new " + CANARY + "() != null").whichSings(),
                constraint("an array of new objects", "new Object[] {" + SING + "} != null"),
                constraint("a cast", "((" + CANARY + ") (Object) this).sing()"),
                constraint("an inline cast", "this#" + CANARY + ".sing()"),
                constraint("an assignment", "(overlap = 1) > 0"),
                constraint("an increment", "overlap++ > 0"),
                constraint("a choice", SING + " ? true : false"),
                constraint("a list of values", "overlap in [" + SING + "]"),
                constraint("a map of values", "[\"a\" : " + SING + "] != null"),
                constraint("an element", "conditions[" + CANARY + ".count()] == null")
                        .whichSings(),
                constraint("a projection", "(" + SING + " in conditions) != null"),
                constraint("a block of statements", "{ " + SING + "; true }"),
                constraint("a lambda", "conditions.stream().anyMatch(c -> " + SING + ")"),
                constraint("a method reference", "conditions.forEach(System.out::println)"),
                constraint("a short form of two comparisons", "overlap > 0 && < " + CANARY + ".count()")
                        .whichSings(),
                constraint("an operator of the engine's users", "overlap canary " + SING),
                constraint("an operator with an argument", "overlap after[" + SING + "] overlap"),
                constraint("an operator that sounds like something", "\"a\" soundslike " + SING)
                        .whichSings(),
                constraint("a test of a class", "this instanceof " + CANARY),
                constraint("a call in a list", "overlap in (" + CANARY + ".count(), overlap)")
                        .whichSings(),
                constraint("a call within null-safe access", "subject!.label.equals(" + SING + ")")
                        .whichSings(),
                constraint("a regular expression that is no literal", "subject.label matches subject.key"),
                constraint("a regular expression without end", "subject.label matches \"(a+)+b\""),
                constraint("a regular expression that looks back", "subject.label matches \"(.*)\\\\1\""),
                constraint("a regular expression that looks ahead", "subject.label matches \"(?=a)a\""));
    }

    private static List<Escape> reflection() {
        List<Escape> all = new ArrayList<>();
        all.add(constraint(
                        "a class by its name",
                        "getClass().forName(\"" + CANARY + "\").getMethod(\"sing\").invoke(null) != null")
                .whichSings());
        all.add(constraint("a class by the name of another", "\"\".getClass().forName(\"" + CANARY + "\") != null"));
        all.add(constraint("the class as a field", "this.class != null"));
        all.add(constraint("a class literal", CANARY + ".class != null"));
        all.add(constraint("the class loader", "subject.getClass().getClassLoader() != null"));
        all.add(constraint("the class of an enum", "favours.getDeclaringClass() != null"));
        all.add(constraint("another constant by its name", "favours == Favours.valueOf(\"NEITHER\")"));
        all.add(constraint("a method of an enum", "favours.compareTo(favours) == favours.ordinal()"));
        all.add(constraint("a method that changes a list", "conditions.add(\"x\")"));
        all.add(constraint("a method that gives a stream", "operands.stream() != null"));
        all.add(constraint("a method with a loop in it", "subject.label.repeat(overlap) != null"));
        all.add(constraint("a regular expression by a method", "subject.label.matches(\"(a+)+b\")"));
        all.add(constraint("a method that formats", "\"%s\".formatted(this) != null"));
        for (String method :
                Arrays.asList("hashCode", "toString", "notify", "notifyAll", "wait", "clone", "finalize")) {
            all.add(constraint("the method " + method + " of every object", method + "() != null"));
        }
        all.add(constraint("a method of a measure that rules do not need", "doubtAt(overlap) != null"));
        all.add(constraint("the figures of a measure", "operands.get(overlap) != null"));
        return all;
    }

    private static List<Escape> consequences() {
        return List.of(
                statement("another statement", SING + ";").whichSings(),
                statement("a new fact", "insert(new " + CANARY + "());").whichSings(),
                statement("a logical fact", "insertLogical(new " + CANARY + "());")
                        .whichSings(),
                statement("a changed fact", "modify($range) { };"),
                statement("an update without end", "update($range);"),
                statement("a retracted fact", "retract($range);"),
                statement("the engine's helper", "drools.halt();"),
                statement("the engine's context", "kcontext.getKieRuntime().halt();"),
                statement("an endless loop", "while (true) { }"),
                statement("a thread", "new Thread(() -> {}).start();"),
                statement("a second report", "findings.report($range);"),
                statement("a named consequence", "then[x]\n" + SING + ";"),
                statement("a call that a comment hides", "/* nothing */ " + SING + "; // nothing")
                        .whichSings(),
                change("a call as what is reported", "report($range)", "report((RangeOverlap) (Object) " + SING + ")")
                        .whichSings(),
                change("nothing reported", "report($range)", "report(null)"),
                change("a limit reported", "report($range)", "report($limit)"),
                change("a field reported", "report($range)", "report($range.subject)"),
                change("a call of another method", "findings.report($range)", "findings.getClass()"),
                change("a block", "findings.report($range);", "{ findings.report($range); " + SING + "; }")
                        .whichSings());
    }
}
