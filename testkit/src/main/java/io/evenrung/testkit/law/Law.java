package io.evenrung.testkit.law;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Rule;
import io.evenrung.testkit.Trial;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A relation between what a rule says of one organisation and of another that is made from it, true of every sound rule. Made to
 * be implemented: what always holds in one company's organisations is a law too.
 */
public interface Law {

    /** One word in lower case, by which rules declare that they are exempt from it. */
    String name();

    /** What it says, in a sentence. */
    String statement();

    /**
     * The trial that is compared with the given one.
     *
     * @param rules the rules that it is for: their limits may be set, each for itself
     * @param random the same at every run
     * @return null where there is none, as of an organisation without money to be scaled
     * @throws IllegalArgumentException if the facts of this organisation do not allow it; it is then passed over
     */
    @Nullable
    Trial compared(Trial given, List<Rule> rules, Random random);

    /**
     * What the findings break it by, in words.
     *
     * @param before the rule's findings on the given trial, by subject
     * @param after those on the compared one
     * @return null if it is obeyed
     */
    @Nullable
    String broken(List<Finding> before, List<Finding> after);
}
