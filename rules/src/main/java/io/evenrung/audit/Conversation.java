package io.evenrung.audit;

import io.evenrung.audit.internal.RecordWriter;
import io.evenrung.measure.Measure;
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

/** Tells a process its order and the batches of measures, and hears its answers, each in a thread of its own. */
final class Conversation implements AutoCloseable {

    private final ChildProcess child;
    private final Order order;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final FutureTask<Map<String, Set<Measure>>> answers;
    private final FutureTask<Boolean> orders;

    Conversation(ChildProcess child, Order order, Batches batches) {
        this.child = child;
        this.order = order;
        Answers expected = new Answers(order, batches);
        this.answers = ChildProcess.task("answers", () -> expected.read(child.answers(), ready));
        this.orders = ChildProcess.task("orders", () -> {
            ready.await();
            tell(order, batches, child);
            return true;
        });
    }

    /** The end of the stream, however it comes about, lets the process end rather than wait for more. */
    private static void tell(Order order, Batches batches, ChildProcess child) throws IOException {
        try (DataOutputStream out = child.orders()) {
            RecordWriter writer = new RecordWriter(out);
            writer.write(order);
            for (List<Measure> batch : batches.batches()) {
                writer.write(batch);
            }
            writer.write(null);
            writer.flush();
        }
    }

    /**
     * The measures that each rule reported.
     *
     * @param nanoseconds how long it may take from now on
     * @throws RunawayRulesException if it takes longer, or the process more memory than it may, or it says that its rules were stopped
     * @throws IsolationException if the process ends without a sound answer
     */
    Map<String, Set<Measure>> outcome(long nanoseconds, Isolation isolation) throws InterruptedException {
        try {
            return answers.get(nanoseconds, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw RunawayRulesException.tooLong(
                    order.ruleSet(), null, isolation.limits().deadline());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RunawayRulesException runaway) {
                throw runaway;
            }
            throw failed(e.getCause(), isolation);
        }
    }

    private RuntimeException failed(@Nullable Throwable cause, Isolation isolation) throws InterruptedException {
        if (cause instanceof Answers.UnsoundException) {
            return failed("its answer is not sound: " + cause.getMessage(), null);
        }
        int exitCode = child.exitCode();
        if (exitCode == ChildProcess.OUT_OF_MEMORY) {
            return RunawayRulesException.tooMuchMemory(order.ruleSet(), isolation.megabytes());
        }
        String ended = exitCode < 0 ? "it closed its output" : "it ended with exit code " + exitCode;
        return ready.getCount() == 0
                ? failed(ended + " before its answer was complete", untold())
                : failed(ended + ": " + child.complaint(), null);
    }

    private IsolationException failed(String problem, @Nullable Throwable cause) {
        return new IsolationException(order.ruleSet(), problem, cause);
    }

    /** Why it was not told everything, if that was our own failure; null otherwise. */
    private @Nullable Throwable untold() throws InterruptedException {
        try {
            orders.get(1, TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException e) {
            return e.getCause() instanceof IOException ? null : e.getCause();
        } catch (TimeoutException e) {
            return null;
        }
    }

    /** Nobody waits any longer for a process to be ready. */
    @Override
    public void close() {
        orders.cancel(true);
    }
}
