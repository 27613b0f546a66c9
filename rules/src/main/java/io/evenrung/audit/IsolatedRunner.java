package io.evenrung.audit;

import io.evenrung.finding.Limit;
import io.evenrung.measure.Measure;
import io.evenrung.rules.RuleSet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the built-in rules in this process, and each custom rule set in one of its own. */
final class IsolatedRunner implements RuleRunner {

    private final Isolation isolation;
    private final String mainClass;
    private final RuleRunner inProcess = new InProcess(RunLimits.standard());

    IsolatedRunner(Isolation isolation) {
        this(isolation, IsolatedMain.class.getName());
    }

    /**
     * @param mainClass what the process runs instead of {@link IsolatedMain}
     */
    IsolatedRunner(Isolation isolation, String mainClass) {
        this.isolation = isolation;
        this.mainClass = mainClass;
    }

    @Override
    public Map<String, Set<Measure>> run(RuleSet rules, List<Limit> limits, List<Measure> measures) {
        return rules == RuleSet.standard() ? inProcess.run(rules, limits, measures) : runApart(rules, limits, measures);
    }

    Map<String, Set<Measure>> runApart(RuleSet rules, List<Limit> limits, List<Measure> measures) {
        long start = System.nanoTime();
        Batches batches = Batches.of(rules, measures);
        Combinations.check(rules, batches);
        Order order = Order.of(rules, limits, isolation.limits(), batches);
        try (ChildProcess child = ChildProcess.start(isolation, mainClass);
                Conversation conversation = new Conversation(child, order, batches)) {
            long left = isolation.limits().deadline().toNanos() - (System.nanoTime() - start);
            return conversation.outcome(left, isolation);
        } catch (IOException e) {
            throw new IsolationException(rules.id(), "java could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IsolationException(rules.id(), "the waiting for it was interrupted", e);
        }
    }
}
