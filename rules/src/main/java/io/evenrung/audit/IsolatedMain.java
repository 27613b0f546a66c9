package io.evenrung.audit;

import io.evenrung.audit.internal.RecordReader;
import io.evenrung.measure.Measure;
import io.evenrung.rules.internal.vet.RuleCompiler;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kie.api.KieBase;

/** The process of one rule set: compiles the rules it is given, judges batch after batch, and answers as {@link Answers} reads. */
final class IsolatedMain {

    private static final int BUFFER = 1 << 16;

    private final RecordReader in;
    private final DataOutputStream out;

    private IsolatedMain(RecordReader in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, BUFFER));
        // what others print must not get between the answers
        System.setOut(System.err);
        out.writeByte(Answers.READY);
        out.flush();
        RecordReader in = new RecordReader(new DataInputStream(new BufferedInputStream(System.in, BUFFER)));
        new IsolatedMain(in, out).answer();
        out.flush();
    }

    private void answer() throws IOException {
        if (!(in.read() instanceof Order order)) {
            throw new StreamCorruptedException("the order comes first");
        }
        try {
            judge(order);
            out.writeByte(Answers.END);
        } catch (RunawayRulesException e) {
            out.writeByte(
                    e.excess() == RunawayRulesException.Excess.TIME ? Answers.TOO_LONG : Answers.TOO_MANY_FIRINGS);
            out.writeInt(order.names().indexOf(e.rule()));
        } catch (RuntimeException e) {
            // its message may hold facts
            out.writeByte(Answers.FAILED);
            out.writeUTF(e.getClass().getName());
        }
    }

    private void judge(Order order) throws IOException {
        KieBase compiled = RuleCompiler.compile(order.rules());
        RunWatch watch = new RunWatch(order.ruleSet(), order.runLimits(), order.facts());
        Map<String, Integer> numbers = new TreeMap<>();
        for (String name : order.names()) {
            numbers.put(name, numbers.size());
        }
        for (Object batch = in.read(); batch != null; batch = in.read()) {
            List<Measure> facts = new ArrayList<>(order.beside());
            ((List<?>) batch).forEach(fact -> facts.add((Measure) fact));
            Map<String, Set<Measure>> reported = RuleSession.run(compiled, order.limits(), facts, List.of(watch));
            answer(facts, numbers, reported);
        }
    }

    private void answer(List<Measure> facts, Map<String, Integer> numbers, Map<String, Set<Measure>> reported)
            throws IOException {
        IdentityHashMap<Measure, Integer> positions = new IdentityHashMap<>();
        facts.forEach(fact -> positions.put(fact, positions.size()));
        Map<Integer, int[]> broken = new TreeMap<>();
        reported.forEach((name, measures) -> broken.put(
                numbers.get(name),
                measures.stream().mapToInt(positions::get).sorted().toArray()));
        out.writeByte(Answers.BATCH);
        for (Map.Entry<Integer, int[]> rule : broken.entrySet()) {
            out.writeInt(rule.getKey());
            out.writeInt(rule.getValue().length);
            for (int measure : rule.getValue()) {
                out.writeInt(measure);
            }
        }
        out.writeInt(-1);
        out.flush();
    }
}
