package io.evenrung.rules.internal.drl;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is not of the language, though Drools or Java has it, and what to write instead.
 *
 * @param message what it is
 * @param instead what to write
 */
record Advice(String message, String instead) {

    private static final String MEASURE = "a pattern on a measure, which is counted before rules run";
    private static final String TWO_RULES = "two rules, or || within one pattern";
    private static final String DATES = "< or > between days";

    /** By the first word of a part of a file. */
    private static final Map<String, Advice> PARTS = Map.of(
            "function", part("a function", "a pattern on a measure or fact that has the value"),
            "declare", part("a declared type", "one of the documented measures and facts"),
            "query", part("a query", "a rule"),
            "unit", part("a rule unit", "a package line at most"),
            "dialect", part("a dialect", "nothing: rules have no code of their own"),
            "template", part("a template", "a rule for each case"),
            "expander", part("a domain language", "rules in the language of rule files"),
            "window", part("a window", MEASURE),
            "trait", part("a trait", "one of the documented measures and facts"),
            "extend", part("extending a rule", "a rule of its own, or 'replaces' in the manifest"));

    /** By the first word of a condition. */
    private static final Map<String, Advice> CONDITIONS = Map.ofEntries(
            Map.entry("eval", part("'eval'", "constraints within a pattern: Type(field > $limit)")),
            Map.entry("forall", part("'forall'", "not Type(...) of what breaks the rule")),
            Map.entry("accumulate", part("'accumulate'", MEASURE)),
            Map.entry("acc", part("'accumulate'", MEASURE)),
            Map.entry("collect", part("'collect'", MEASURE)),
            Map.entry("groupby", part("'groupby'", MEASURE)),
            Map.entry("from", part("'from'", "a pattern on a measure or fact of its own")),
            Map.entry("over", part("a window", MEASURE)),
            Map.entry("or", part("'or' between patterns", TWO_RULES)),
            Map.entry("||", part("'||' between patterns", TWO_RULES)),
            Map.entry("and", part("'and' between patterns", "patterns beneath each other: all must be true")),
            Map.entry("&&", part("'&&' between patterns", "patterns beneath each other: all must be true")),
            Map.entry("if", part("a branch", "two rules")),
            Map.entry("do", part("a named consequence", "one consequence after 'then'")),
            Map.entry("not", part("'not' behind 'not' or 'exists'", "one of them before a pattern")),
            Map.entry("exists", part("'exists' behind 'not' or 'exists'", "one of them before a pattern")),
            Map.entry(";", part("a semicolon between patterns", "the next pattern, or 'then'")),
            Map.entry("/", part("OOPath", "a pattern for each fact: Type(field == $binding)")),
            Map.entry("?", part("a query", "a pattern on a measure or fact")),
            Map.entry(
                    "(",
                    part("a pattern in brackets", "a pattern of its own: Type(...), not Type(...), exists Type(...)")),
            Map.entry("@", part("an annotation among conditions", "annotations before 'when'")));

    /** By the word or sign that stands behind a whole value or test. */
    private static final Map<String, Advice> OPERATORS = Map.ofEntries(
            Map.entry("=", part("an assignment", "== to compare")),
            Map.entry(":=", part("unification", "$name : field to bind, == to compare")),
            Map.entry(";", part("a field by position", "fields by name, with commas between constraints")),
            Map.entry("and", part("'and' in a pattern", "&& or a comma")),
            Map.entry("or", part("'or' in a pattern", "||")),
            Map.entry("&", part("'&'", "&&")),
            Map.entry("|", part("'|'", "||")),
            Map.entry("^", part("'^'", "!= between two truths")),
            Map.entry("?", part("a choice '? :'", "&& and || between whole comparisons")),
            Map.entry(":", part("':' within a constraint", "$name : field as a constraint of its own")),
            Map.entry("#", part("a cast", "a pattern of the type that has the field")),
            Map.entry("[", part("an index", "contains or memberOf")),
            Map.entry("@", part("an annotation within a pattern", "annotations before 'when'")),
            Map.entry("->", part("a lambda", "a plain comparison")),
            Map.entry("::", part("a method reference", "a plain comparison")),
            Map.entry("instanceof", part("'instanceof'", "a pattern of that type")),
            Map.entry("excludes", part("'excludes'", "not contains")),
            Map.entry("soundslike", part("'soundslike'", "matches with a pattern of letters")),
            Map.entry("str", part("'str'", "startsWith, endsWith or matches")),
            Map.entry("before", part("'before'", DATES)),
            Map.entry("after", part("'after'", DATES)),
            Map.entry("during", part("'during'", DATES)),
            Map.entry("from", part("'from'", "a pattern on a measure or fact of its own")));

    /** By the word or sign that stands where a value should begin. */
    private static final Map<String, Advice> VALUES = Map.ofEntries(
            Map.entry("new", part("'new'", "a field, a binding or a limit")),
            Map.entry("eval", part("'eval'", "the comparison itself")),
            Map.entry("/", part("OOPath", "a pattern for each fact: Type(field == $binding)")),
            Map.entry("[", part("a list in square brackets", "in (...)")),
            Map.entry("{", part("a block", "a field, a binding or a text")),
            Map.entry("@", part("an annotation within a pattern", "annotations before 'when'")),
            Map.entry("not", part("'not' before a value", "'!' before it, or 'not' before a pattern")),
            Map.entry("exists", part("'exists' within a pattern", "a pattern of its own: exists Type(...)")),
            Map.entry("~", part("'~'", "a field, a binding or a text")),
            Map.entry("++", part("'++'", "a field, a binding or a text")),
            Map.entry("--", part("'--'", "brackets: -(-x)")),
            Map.entry("class", part("a class", "a pattern of that type")));

    private static Advice part(String what, String instead) {
        return new Advice(what + " is not of the language of rules", instead);
    }

    static @Nullable Advice onPart(String word) {
        return PARTS.get(word);
    }

    static @Nullable Advice onCondition(String word) {
        return CONDITIONS.get(word);
    }

    static @Nullable Advice onOperator(String word) {
        return OPERATORS.get(word);
    }

    static @Nullable Advice onValue(String word) {
        return VALUES.get(word);
    }
}
