package io.evenrung.rules;

import io.evenrung.finding.Guide;
import io.evenrung.finding.Layer;
import io.evenrung.finding.Rule;
import io.evenrung.measure.promise.Promise;
import io.evenrung.measure.promise.Promises;
import io.evenrung.rules.internal.Spelling;
import io.evenrung.rules.internal.load.RuleText;
import io.evenrung.rules.internal.vet.VettedRule;
import io.evenrung.rules.language.RuleProblem;
import java.util.List;
import java.util.function.Consumer;

/** Puts together what is known of one custom rule: what its annotations say, and what its condition tells. */
final class CustomRule {

    private CustomRule() {}

    static JudgedRule of(
            VettedRule vetted,
            RuleAnnotations said,
            List<JudgedRule> builtIn,
            RuleText file,
            Consumer<RuleProblem> problems) {
        if (vetted.judges().equals(Promise.class) && !Promises.PRINCIPLES.contains(said.principle())) {
            problems.accept(file.problem(
                    vetted.rule().at(),
                    "a rule that reports promises belongs to the principle that is promised, and '" + said.principle()
                            + "' is none",
                    "@principle with one of " + String.join(", ", Promises.PRINCIPLES)
                            + ", and an id that begins with it",
                    Spelling.closest(said.principle(), Promises.PRINCIPLES)));
        }
        FactsUsed facts = new FactsUsed(vetted, builtIn);
        List<Guide.Facts> needed = said.facts() == null ? facts.facts() : said.facts();
        Layer layer = said.layer() == null ? facts.layer() : said.layer();
        Rule rule = new Rule(
                vetted.rule().id(),
                said.title(),
                said.principle(),
                said.severity(),
                layer,
                List.of(said.source()),
                said.remedy(),
                said.limit(),
                said.least(),
                said.most(),
                new Guide(said.rationale(), needed, said.computed(), said.keeps(), said.breaks()));
        return new JudgedRule(
                rule,
                vetted.judges(),
                vetted.joined(),
                facts.joinedNeeds(),
                vetted.uses(),
                vetted.measured(),
                said.favours(),
                said.exemptions());
    }
}
