package io.evenrung.audit;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Outcome;
import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Unmeasured;
import io.evenrung.measure.Value;
import io.evenrung.measure.fact.Fact;
import io.evenrung.measure.fact.Reading;
import io.evenrung.model.Provenance;
import io.evenrung.rules.JudgedRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings about one subject each, with their evidence: a measure tells its own, a plain fact what the rule looks at. */
final class Verdicts {

    private final Limits limits;
    private final Provenance provenance;

    Verdicts(Limits limits, Provenance provenance) {
        this.limits = limits;
        this.provenance = provenance;
    }

    Finding violated(JudgedRule judged, Measure measure) {
        return finding(judged, measure, null, true);
    }

    /** Not broken; whether that means kept, the measure knows. */
    Finding kept(JudgedRule judged, Measure measure) {
        return finding(judged, measure, doubtOf(judged, measure), false);
    }

    /** Perhaps broken: the condition looks at something that is not known. */
    Finding undecided(JudgedRule judged, Measure measure) {
        Doubt own = doubtOf(judged, measure);
        return finding(judged, measure, own == null ? unknown(judged, measure) : own, false);
    }

    Finding undecided(JudgedRule judged, Measure measure, Doubt doubt) {
        return finding(judged, measure, doubt, false);
    }

    Finding unmeasured(JudgedRule judged, Unmeasured gap) {
        return new Finding(
                judged.rule(),
                gap.subject(),
                outcome(gap.doubt()),
                Favours.NEITHER,
                null,
                limits.of(judged.rule()),
                null,
                gap.operands(),
                List.of(),
                gap.doubt().reason(),
                gap.doubt().needs(),
                SourcePointers.of(judged.rule(), gap.subject(), provenance));
    }

    private Finding finding(JudgedRule judged, Measure measure, @Nullable Doubt doubt, boolean isViolated) {
        return new Finding(
                judged.rule(),
                measure.subject(),
                isViolated ? Outcome.VIOLATED : doubt == null ? Outcome.HOLDS : outcome(doubt),
                isViolated ? favours(judged, measure) : Favours.NEITHER,
                measured(judged, measure),
                limits.of(judged.rule()),
                measure.interval(),
                operands(judged, measure),
                measure.conditions(),
                doubt == null ? null : doubt.reason(),
                doubt == null ? List.of() : doubt.needs(),
                SourcePointers.of(judged.rule(), measure.subject(), provenance));
    }

    private @Nullable Doubt doubtOf(JudgedRule judged, Measure measure) {
        Limit limit = limits.of(judged.rule());
        return measure.doubtAt(limit == null ? 0 : limit.value());
    }

    /** What of the reported fact is not known, else what may not be known of those joined to it. */
    private static Doubt unknown(JudgedRule judged, Measure measure) {
        Doubt own =
                measure instanceof Fact fact ? Reading.of(fact, judged.uses()).doubt() : null;
        if (own != null) {
            return own;
        }
        List<Need> needs = judged.joinedNeeds().isEmpty()
                ? judged.rule().guide().facts().stream()
                        .flatMap(f -> f.fields().stream().map(field -> new Need(f.file(), field)))
                        .toList()
                : judged.joinedNeeds();
        return new Doubt(Doubt.Kind.MISSING, "something that the rule looks at is not known", needs);
    }

    private static Favours favours(JudgedRule judged, Measure measure) {
        Favours always = judged.favours();
        return always == null ? measure.favours() : always;
    }

    private static @Nullable Value measured(JudgedRule judged, Measure measure) {
        if (measure instanceof Fact fact) {
            String component = judged.measured();
            return component == null ? null : Reading.measured(fact, component);
        }
        return measure.measured();
    }

    private static List<Operand> operands(JudgedRule judged, Measure measure) {
        return measure instanceof Fact fact ? Reading.of(fact, judged.uses()).operands() : measure.operands();
    }

    private static Outcome outcome(Doubt doubt) {
        return switch (doubt.kind()) {
            case MISSING -> Outcome.NOT_EVALUATED;
            case THIN -> Outcome.INSUFFICIENT_EVIDENCE;
            case INAPPLICABLE -> Outcome.NOT_APPLICABLE;
        };
    }
}
