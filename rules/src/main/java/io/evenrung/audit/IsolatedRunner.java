package io.evenrung.audit;

import io.evenrung.audit.internal.RecordWriter;
import io.evenrung.finding.Limit;
import io.evenrung.measure.Measure;
import io.evenrung.rules.RuleSet;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs the built-in rules in this process, and each custom rule set in one of its own. */
final class IsolatedRunner implements RuleRunner {

    private final Isolation isolation;
    private final String mainClass;
    private final RuleRunner inProcess = new InProcess(RunLimits.standard());

    IsolatedRunner(Isolation isolation) {
        this(isolation, IsolatedMain.class.getName());
    }

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
        Answers answers = new Answers(order, batches);
        try (ChildProcess child = ChildProcess.start(isolation, mainClass)) {
            CountDownLatch ready = new CountDownLatch(1);
            FutureTask<Map<String, Set<Measure>>> answer =
                    ChildProcess.task("answers", () -> answers.read(child.answers(), ready));
            ChildProcess.task("orders", () -> {
                ready.await();
                write(order, batches, child.orders());
                return true;
            });
            long left = isolation.limits().deadline().toNanos() - (System.nanoTime() - start);
            return await(answer, left, child, ready, rules.id());
        } catch (IOException e) {
            throw new IsolationException(rules.id(), "java could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IsolationException(rules.id(), "the waiting for it was interrupted", e);
        }
    }

    private static void write(Order order, Batches batches, DataOutputStream out) throws IOException {
        RecordWriter writer = new RecordWriter(out);
        writer.write(order);
        for (List<Measure> batch : batches.batches()) {
            writer.write(batch);
        }
        writer.write(null);
        writer.flush();
    }

    private Map<String, Set<Measure>> await(
            FutureTask<Map<String, Set<Measure>>> answer,
            long nanoseconds,
            ChildProcess child,
            CountDownLatch ready,
            String ruleSet)
            throws InterruptedException {
        try {
            return answer.get(nanoseconds, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw RunawayRulesException.tooLong(
                    ruleSet, null, isolation.limits().deadline());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RunawayRulesException runaway) {
                throw runaway;
            }
            throw failed(e.getCause(), child, ready, ruleSet);
        }
    }

    private RuntimeException failed(@Nullable Throwable cause, ChildProcess child, CountDownLatch ready, String ruleSet)
            throws InterruptedException {
        if (cause instanceof Answers.UnsoundException) {
            return new IsolationException(ruleSet, "its answer is not sound: " + cause.getMessage(), null);
        }
        int exitCode = child.exitCode();
        if (exitCode == ChildProcess.OUT_OF_MEMORY) {
            return RunawayRulesException.tooMuchMemory(ruleSet, isolation.megabytes());
        }
        String ended = exitCode < 0 ? "it closed its output" : "it ended with exit code " + exitCode;
        return new IsolationException(
                ruleSet,
                ready.getCount() == 0 ? ended + " before its answer was complete" : ended + ": " + child.complaint(),
                null);
    }
}
