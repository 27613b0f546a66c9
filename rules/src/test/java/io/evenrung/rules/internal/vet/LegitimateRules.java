package io.evenrung.rules.internal.vet;

import static io.evenrung.rules.internal.vet.Facts.fact;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Family;
import io.evenrung.measure.fact.LadderStep;
import io.evenrung.measure.fact.LevelChange;
import io.evenrung.measure.fact.PairedRungs;
import io.evenrung.measure.fact.Person;
import io.evenrung.measure.fact.Rung;
import io.evenrung.measure.fact.RungRange;
import io.evenrung.measure.fact.Team;
import io.evenrung.measure.ladder.Feature;
import io.evenrung.measure.pay.MidpointGap;
import io.evenrung.measure.pay.PayGap;
import io.evenrung.measure.pay.RangeOverlap;
import io.evenrung.measure.promise.Promise;
import io.evenrung.model.Conversation.Preference;
import io.evenrung.model.LevelPair.Basis;
import io.evenrung.model.MoveTerms.Ground;
import io.evenrung.model.Profile.Employment;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The corpus of legitimate rules. */
final class LegitimateRules {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    private LegitimateRules() {}

    static List<Legitimate> all() {
        List<Legitimate> all = new ArrayList<>();
        all.addAll(comparisons());
        all.addAll(texts());
        all.addAll(lists());
        all.addAll(arithmetic());
        all.addAll(logic());
        all.addAll(joins());
        all.addAll(measures());
        return all;
    }

    private static Legitimate rule(String name, String condition, Measure breaking, Measure keeping) {
        return new Legitimate(name, condition, List.of(breaking), List.of(keeping));
    }

    private static List<Legitimate> comparisons() {
        return List.of(
                rule(
                        "more than a limit",
                        "$fact : RungRange(spread > $limit)",
                        fact(RungRange.class, "spread", 0.6),
                        fact(RungRange.class, "spread", 0.5)),
                rule(
                        "a limit or more",
                        "$fact : RungRange(spread >= $limit)",
                        fact(RungRange.class, "spread", 0.5),
                        fact(RungRange.class, "spread", 0.4)),
                rule(
                        "the limit first",
                        "$fact : RungRange($limit > spread)",
                        fact(RungRange.class, "spread", 0.4),
                        fact(RungRange.class, "spread", 0.5)),
                rule(
                        "a whole number with a limit",
                        "$fact : Rung(criteria < $limit)",
                        fact(Rung.class, "criteria", 0),
                        fact(Rung.class, "criteria", 1)),
                rule(
                        "two numbers of one fact",
                        "$fact : PairedRungs(icCriteria != managementCriteria)",
                        fact(PairedRungs.class, "icCriteria", 3, "managementCriteria", 5),
                        fact(PairedRungs.class, "icCriteria", 3, "managementCriteria", 3)),
                rule(
                        "a constant",
                        "$fact : Rung(track == TrackKind.MANAGEMENT, requiresReports == false)",
                        fact(Rung.class, "track", TrackKind.MANAGEMENT, "requiresReports", false),
                        fact(Rung.class, "track", TrackKind.INDIVIDUAL_CONTRIBUTOR, "requiresReports", false)),
                rule(
                        "a constant of a type within a type",
                        "$fact : PairedRungs(basis == LevelPair.Basis.GRADE)",
                        fact(PairedRungs.class, "basis", Basis.GRADE),
                        fact(PairedRungs.class, "basis", Basis.MARKET_SURVEY)),
                rule(
                        "a constant by its simple type",
                        "$fact : PairedRungs(basis != Basis.JOB_EVALUATION)",
                        fact(PairedRungs.class, "basis", Basis.GRADE),
                        fact(PairedRungs.class, "basis", Basis.JOB_EVALUATION)),
                rule(
                        "a day before another",
                        "$fact : Person(levelSince < hired)",
                        fact(Person.class, "hired", JUNE, "levelSince", MAY),
                        fact(Person.class, "hired", MAY, "levelSince", MAY)),
                rule(
                        "a day before another by a method",
                        "$fact : Person(levelSince.isBefore(hired))",
                        fact(Person.class, "hired", JUNE, "levelSince", MAY),
                        fact(Person.class, "hired", MAY, "levelSince", JUNE)),
                rule(
                        "a day after another by a method",
                        "$fact : Person(levelSince.isAfter(hired))",
                        fact(Person.class, "hired", MAY, "levelSince", JUNE),
                        fact(Person.class, "hired", MAY, "levelSince", MAY)),
                rule(
                        "the same day",
                        "$fact : Person(levelSince == hired, monthsInLevel > $limit)",
                        fact(Person.class, "hired", MAY, "levelSince", MAY, "monthsInLevel", 9),
                        fact(Person.class, "hired", MAY, "levelSince", JUNE, "monthsInLevel", 9)),
                rule(
                        "what is not known",
                        "$fact : Rung(grade == null)",
                        fact(Rung.class, "code", "IC4"),
                        fact(Rung.class, "grade", "7")),
                rule(
                        "what is known",
                        "$fact : RungRange(minimum != null, maximum == null)",
                        fact(RungRange.class, "minimum", 1.0),
                        fact(RungRange.class, "minimum", 1.0, "maximum", 2.0)));
    }

    private static List<Legitimate> texts() {
        return List.of(
                rule(
                        "a text",
                        "$fact : RungRange(currency == \"EUR\", spread > $limit)",
                        fact(RungRange.class, "currency", "EUR", "spread", 0.9),
                        fact(RungRange.class, "currency", "USD", "spread", 0.9)),
                rule(
                        "a text with quotes and umlauts",
                        "$fact : Family(family == \"Größe \\\"A\\\" – Vertrieb\", pairs < $limit)",
                        fact(Family.class, "family", "Größe \"A\" – Vertrieb"),
                        fact(Family.class, "family", "Groesse A")),
                rule(
                        "a text that looks like code",
                        "$fact : Family(family == \"a\\\") || eval(true) || (\\\"\", pairs < $limit)",
                        fact(Family.class, "family", "a\") || eval(true) || (\""),
                        fact(Family.class, "family", "b")),
                rule(
                        "one of several texts",
                        "$fact : RungRange(currency in (\"EUR\", \"USD\", \"GBP\"))",
                        fact(RungRange.class, "currency", "USD"),
                        fact(RungRange.class, "currency", "CHF")),
                rule(
                        "none of several texts",
                        "$fact : RungRange(currency not in (\"EUR\", \"USD\"))",
                        fact(RungRange.class, "currency", "CHF"),
                        fact(RungRange.class, "currency", "USD")),
                rule(
                        "a form",
                        "$fact : Rung(code matches \"IC[0-9]+\")",
                        fact(Rung.class, "code", "IC12"),
                        fact(Rung.class, "code", "M12")),
                rule(
                        "a form with choices",
                        "$fact : Rung(code matches \"(?:IC|M)\\\\d{1,2}(?:-[A-Z]{2})?\")",
                        fact(Rung.class, "code", "IC12-DE"),
                        fact(Rung.class, "code", "IC12-D")),
                rule(
                        "not a form",
                        "$fact : Rung(code not matches \"(IC|M)[0-9]\")",
                        fact(Rung.class, "code", "X1"),
                        fact(Rung.class, "code", "M1")),
                rule(
                        "a part of a text",
                        "$fact : Family(family contains \"Sales\")",
                        fact(Family.class, "family", "Field Sales EMEA"),
                        fact(Family.class, "family", "Engineering")),
                rule(
                        "no part of a text",
                        "$fact : Family(family not contains \"Sales\")",
                        fact(Family.class, "family", "Engineering"),
                        fact(Family.class, "family", "Sales")),
                rule(
                        "the beginning of a text",
                        "$fact : Rung(code.startsWith(\"IC\"))",
                        fact(Rung.class, "code", "IC1"),
                        fact(Rung.class, "code", "M1")),
                rule(
                        "the end of a text",
                        "$fact : Rung(code.endsWith(\"-draft\"))",
                        fact(Rung.class, "code", "M1-draft"),
                        fact(Rung.class, "code", "M1")),
                rule(
                        "an empty text",
                        "$fact : RungRange(payZone.isEmpty(), !family.isBlank())",
                        fact(RungRange.class, "family", "Sales"),
                        fact(RungRange.class, "family", "Sales", "payZone", "DE")),
                rule(
                        "the length of a text",
                        "$fact : Rung(code.length() < $limit)",
                        fact(Rung.class),
                        fact(Rung.class, "code", "M1")));
    }

    private static List<Legitimate> lists() {
        return List.of(
                rule(
                        "a list that holds something",
                        "$fact : Rung(duties contains \"hire\")",
                        fact(Rung.class, "duties", List.of("coach", "hire")),
                        fact(Rung.class, "duties", List.of("coach"))),
                rule(
                        "a list that lacks something",
                        "$fact : Rung(duties not contains \"hire\")",
                        fact(Rung.class, "duties", List.of("coach")),
                        fact(Rung.class, "duties", List.of("hire"))),
                rule(
                        "something that a list holds",
                        "$fact : Rung(\"hire\" memberOf duties)",
                        fact(Rung.class, "duties", List.of("hire")),
                        fact(Rung.class, "duties", List.of())),
                rule(
                        "something that a list lacks",
                        "$fact : Rung(code not memberOf duties)",
                        fact(Rung.class, "duties", List.of("hire"), "code", "M1"),
                        fact(Rung.class, "duties", List.of("M1"), "code", "M1")),
                rule(
                        "the size of a list",
                        "$fact : Rung(duties.size() > $limit)",
                        fact(Rung.class, "duties", List.of("hire")),
                        fact(Rung.class, "duties", List.of())),
                rule(
                        "an empty list",
                        "$fact : Rung(duties.isEmpty())",
                        fact(Rung.class, "duties", List.of()),
                        fact(Rung.class, "duties", List.of("hire"))),
                rule(
                        "a set of constants",
                        "$fact : LevelChange(grounds contains Ground.CRAFT, grounds not contains Ground.PEOPLE_LEADERSHIP,"
                                + " toTrack == TrackKind.MANAGEMENT)",
                        fact(LevelChange.class, "grounds", Set.of(Ground.CRAFT), "toTrack", TrackKind.MANAGEMENT),
                        fact(
                                LevelChange.class,
                                "grounds",
                                Set.of(Ground.CRAFT, Ground.PEOPLE_LEADERSHIP),
                                "toTrack",
                                TrackKind.MANAGEMENT)),
                rule(
                        "a set of constants by a method",
                        "$fact : LevelChange(grounds.contains(MoveTerms.Ground.TENURE), grounds.size() > $limit)",
                        fact(LevelChange.class, "grounds", Set.of(Ground.TENURE)),
                        fact(LevelChange.class, "grounds", Set.of(Ground.CRAFT))),
                rule(
                        "one of several constants",
                        "$fact : Person(preference in (Preference.MANAGEMENT, Preference.UNDECIDED))",
                        fact(Person.class, "preference", Preference.UNDECIDED),
                        fact(Person.class, "preference", Preference.INDIVIDUAL_CONTRIBUTOR)));
    }

    private static List<Legitimate> arithmetic() {
        return List.of(
                rule(
                        "a difference",
                        "$fact : PairedRungs(managementDecisionRights - icDecisionRights > $limit)",
                        fact(PairedRungs.class, "managementDecisionRights", 3, "icDecisionRights", 1),
                        fact(PairedRungs.class, "managementDecisionRights", 3, "icDecisionRights", 3)),
                rule(
                        "a share of whole numbers",
                        "$fact : PairedRungs(icDecisionRights / managementDecisionRights < $limit)",
                        fact(PairedRungs.class, "managementDecisionRights", 5, "icDecisionRights", 2),
                        fact(PairedRungs.class, "managementDecisionRights", 3, "icDecisionRights", 2)),
                rule(
                        "a sum and a product with a limit",
                        "$fact : Family(icRungs < (managementRungs + otherRungs) * $limit)",
                        fact(Family.class, "icRungs", 1, "managementRungs", 2, "otherRungs", 1),
                        fact(Family.class, "icRungs", 2, "managementRungs", 2, "otherRungs", 1)),
                rule(
                        "a remainder",
                        "$fact : Family(icRungs % managementRungs > $limit)",
                        fact(Family.class, "icRungs", 5, "managementRungs", 2),
                        fact(Family.class, "icRungs", 4, "managementRungs", 2)),
                rule(
                        "a figure below nothing",
                        "$fact : RungRange(midpointOffset < -$limit)",
                        fact(RungRange.class, "midpointOffset", -0.6),
                        fact(RungRange.class, "midpointOffset", 0.6)),
                rule(
                        "a share of two fields of a bound fact",
                        "$fact : RungRange($low : minimum, maximum / $low > $limit)",
                        fact(RungRange.class, "minimum", 1.0, "maximum", 2.0),
                        fact(RungRange.class, "minimum", 4.0, "maximum", 2.0)));
    }

    private static List<Legitimate> logic() {
        return List.of(
                rule(
                        "either of two",
                        "$fact : Rung(siteBound || requiresReports)",
                        fact(Rung.class, "siteBound", true),
                        fact(Rung.class, "siteBound", false, "requiresReports", false)),
                rule(
                        "both of two",
                        "$fact : Rung(top == true && paired == false)",
                        fact(Rung.class, "top", true, "paired", false),
                        fact(Rung.class, "top", true, "paired", true)),
                rule(
                        "the contrary",
                        "$fact : Rung(!paired, !(seniorIc || siteBound))",
                        fact(Rung.class, "paired", false, "seniorIc", false, "siteBound", false),
                        fact(Rung.class, "paired", false, "seniorIc", true, "siteBound", false)),
                rule(
                        "if one then the other",
                        "$fact : Person(employment != Employment.FREELANCE || reports > $limit, trained == false)",
                        fact(Person.class, "employment", Employment.EMPLOYEE, "trained", false),
                        fact(Person.class, "employment", Employment.FREELANCE, "reports", 0, "trained", false)),
                rule(
                        "brackets",
                        "$fact : Person((track == TrackKind.MANAGEMENT || seniorIc) && (forumSeats < $limit))",
                        fact(Person.class, "seniorIc", true, "forumSeats", 0),
                        fact(Person.class, "seniorIc", true, "forumSeats", 1)),
                rule("no constraint at all", "$fact : LadderStep()", fact(LadderStep.class), fact(Rung.class)));
    }

    private static List<Legitimate> joins() {
        Measure ranged = fact(RungRange.class, "family", "Sales", "code", "M1", "spread", 0.9);
        Measure unranged = fact(RungRange.class, "family", "Sales", "code", "M2", "spread", 0.1);
        Measure rung = fact(Rung.class, "family", "Sales", "code", "M1", "top", true);
        return List.of(
                new Legitimate(
                        "a fact beside another",
                        "$fact : Rung(top, $family : family, $code : code)\n"
                                + "RungRange(family == $family, code == $code, spread > $limit)",
                        List.of(rung, ranged),
                        List.of(rung, unranged)),
                new Legitimate(
                        "a fact beside another by its name",
                        "$fact : Rung(top)\nRungRange(family == $fact.family, code == $fact.code, spread > $limit)",
                        List.of(rung, ranged),
                        List.of(rung, unranged)),
                new Legitimate(
                        "the reported fact last",
                        "$range : RungRange(spread > $limit)\n"
                                + "$fact : Rung(family == $range.family, code == $range.code, top)",
                        List.of(rung, ranged),
                        List.of(rung, unranged)),
                new Legitimate(
                        "no fact beside it",
                        "$fact : Rung($family : family, $code : code)\nnot RungRange(family == $family, code == $code)",
                        List.of(rung, unranged),
                        List.of(rung, ranged)),
                new Legitimate(
                        "some fact beside it",
                        "$fact : Rung($family : family, $code : code)\n"
                                + "exists RungRange(family == $family, $code == code, spread > $limit)",
                        List.of(rung, ranged),
                        List.of(rung, unranged)),
                new Legitimate(
                        "some fact anywhere",
                        "$fact : Rung(top)\nexists RungRange(spread > $limit)",
                        List.of(rung, ranged),
                        List.of(rung, unranged)),
                new Legitimate(
                        "no fact anywhere",
                        "$fact : Rung(top)\nnot RungRange(spread > $limit)",
                        List.of(rung, unranged),
                        List.of(rung, ranged)),
                new Legitimate(
                        "a person beside the own team",
                        "$fact : Person($team : team)\nTeam(name == $team, ics / people < $limit)",
                        List.of(
                                fact(Person.class, "team", "T1"),
                                fact(Team.class, "name", "T1", "ics", 1, "people", 9)),
                        List.of(
                                fact(Person.class, "team", "T2"),
                                fact(Team.class, "name", "T1", "ics", 1, "people", 9))),
                new Legitimate(
                        "a person beside the own range",
                        "$fact : Person($family : family, $level : level, $zone : payZone, $ratio : ownCompaRatio)\n"
                                + "RungRange(family == $family, code == $level, payZone == $zone, spread > $ratio)",
                        List.of(
                                fact(Person.class, "family", "S", "level", "M1", "payZone", "DE", "ownCompaRatio", 0.8),
                                fact(RungRange.class, "family", "S", "code", "M1", "payZone", "DE", "spread", 0.9)),
                        List.of(
                                fact(Person.class, "family", "S", "level", "M1", "payZone", "DE", "ownCompaRatio", 0.8),
                                fact(RungRange.class, "family", "S", "code", "M1", "payZone", "UK", "spread", 0.9))),
                new Legitimate(
                        "two measures of one subject",
                        "$fact : MidpointGap(excess > $limit, $subject : subject)\n"
                                + "RangeOverlap(subject == $subject, overlap < $limit)",
                        List.of(fact(MidpointGap.class, "excess", 0.9), fact(RangeOverlap.class, "overlap", 0.1)),
                        List.of(
                                fact(MidpointGap.class, "excess", 0.9),
                                fact(RangeOverlap.class, "overlap", 0.1, "subject", Subject.family("Sales")))));
    }

    private static List<Legitimate> measures() {
        return List.of(
                rule(
                        "a measure against a limit",
                        "$fact : RangeOverlap(overlap < $limit)",
                        fact(RangeOverlap.class, "overlap", 0.4),
                        fact(RangeOverlap.class, "overlap", 0.6)),
                rule(
                        "whom a measure favours",
                        "$fact : RangeOverlap(favours == Favours.MANAGEMENT, overlap < $limit)",
                        fact(RangeOverlap.class, "overlap", 0.4, "favours", Favours.MANAGEMENT),
                        fact(RangeOverlap.class, "overlap", 0.4)),
                rule(
                        "whom a measure favours by its own account",
                        "$fact : MidpointGap(favours == Favours.MANAGEMENT, excess > $limit)",
                        fact(MidpointGap.class, "gap", 0.9, "excess", 0.9),
                        fact(MidpointGap.class, "gap", -0.9, "excess", 0.9)),
                rule(
                        "a part of a record",
                        "$fact : PayGap(interval.low > $limit)",
                        fact(PayGap.class, "interval", new Interval(0.6, 0.7, 0.95)),
                        fact(PayGap.class, "interval", new Interval(0.4, 0.7, 0.95))),
                rule(
                        "a part of a record that may be missing",
                        "$fact : PayGap(interval!.high > $limit)",
                        fact(PayGap.class, "interval", new Interval(0.4, 0.7, 0.95)),
                        fact(PayGap.class, "interval", new Interval(0.1, 0.2, 0.95))),
                rule(
                        "the conditions of a measure",
                        "$fact : RangeOverlap(conditions.size() > $limit)",
                        fact(RangeOverlap.class, "conditions", List.of("a pairing without a basis")),
                        fact(RangeOverlap.class)),
                rule(
                        "what a measure is of",
                        "$fact : MidpointGap(subject.label contains \"Sales\", subject.kind == Subject.Kind.FAMILY)",
                        fact(MidpointGap.class, "subject", Subject.family("Sales")),
                        fact(MidpointGap.class)),
                rule(
                        "a promise",
                        "$fact : Promise(principle == \"manager.vetted\", written == false)",
                        fact(Promise.class, "principle", "manager.vetted"),
                        fact(Promise.class, "principle", "manager.trained")),
                new Legitimate(
                        "two measures of the whole organisation",
                        "$fact : Promise(written)\nexists Feature(adopted == false)",
                        List.of(fact(Promise.class, "written", true), fact(Feature.class)),
                        List.of(fact(Promise.class, "written", true), fact(Feature.class, "adopted", true))));
    }
}
