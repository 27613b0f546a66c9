package io.evenrung.audit;

import io.evenrung.measure.Measure;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/**
 * What the process of a rule set may say, read with distrust: for each batch which of the measures given to it broke which of the
 * rules it was given, all by their numbers. So no answer is longer than those measures and rules allow, and none says anything else.
 *
 * <p>A batch is answered by {@link #BATCH}, then for each rule that reported anything its number, how many measures, and their numbers
 * from the least to the greatest; -1 ends it.
 */
final class Answers {

    /** The first byte, before the process is told anything. */
    static final int READY = 'R';

    /** A batch was judged. */
    static final int BATCH = 'B';

    /** All batches were judged. */
    static final int END = 'E';

    /** The rules fired too often; then the rule's number. */
    static final int TOO_MANY_FIRINGS = 'F';

    /** The rules took too long; then the rule's number. */
    static final int TOO_LONG = 'T';

    /** Something was thrown; then the name of its type. */
    static final int FAILED = 'X';

    /** An answer that no honest process gives. */
    static final class UnsoundException extends IOException {

        private static final long serialVersionUID = 1L;

        UnsoundException(String message) {
            super(message);
        }
    }

    private static final int LONGEST_NAME = 200;
    private static final Pattern TYPE_NAME = Pattern.compile("[A-Za-z0-9_.$]+");

    private final Order order;
    private final Batches batches;

    Answers(Order order, Batches batches) {
        this.order = order;
        this.batches = batches;
    }

    /**
     * Reads all of it.
     *
     * @param ready counted down as soon as the process can be told something
     * @throws IOException if it is not sound, or ends too soon
     * @throws RunawayRulesException if the process stopped its rules
     */
    Map<String, Set<Measure>> read(DataInputStream in, CountDownLatch ready) throws IOException {
        if (in.readUnsignedByte() != READY) {
            throw new UnsoundException("it did not say that it was ready");
        }
        ready.countDown();
        Map<String, Set<Measure>> reported = new HashMap<>();
        for (List<Measure> batch : batches.batches()) {
            expect(BATCH, in);
            batch(batch, in, reported);
        }
        expect(END, in);
        return reported;
    }

    private void batch(List<Measure> batch, DataInputStream in, Map<String, Set<Measure>> reported) throws IOException {
        int last = -1;
        for (int rule = in.readInt(); rule != -1; rule = in.readInt()) {
            if (rule <= last || rule >= order.names().size()) {
                throw new UnsoundException("rule " + rule + " after " + last + ", of "
                        + order.names().size());
            }
            last = rule;
            Set<Measure> broken = reported.computeIfAbsent(
                    order.names().get(rule), name -> Collections.newSetFromMap(new IdentityHashMap<>()));
            measures(batch, in, broken);
        }
    }

    private void measures(List<Measure> batch, DataInputStream in, Set<Measure> broken) throws IOException {
        int beside = order.beside().size();
        int all = beside + batch.size();
        int count = in.readInt();
        if (count < 1 || count > all) {
            throw new UnsoundException(count + " measures of " + all);
        }
        int last = -1;
        for (int i = 0; i < count; i++) {
            int measure = in.readInt();
            if (measure <= last || measure >= all) {
                throw new UnsoundException("measure " + measure + " after " + last + ", of " + all);
            }
            last = measure;
            broken.add(measure < beside ? order.beside().get(measure) : batch.get(measure - beside));
        }
    }

    private void expect(int expected, DataInputStream in) throws IOException {
        int status = in.readUnsignedByte();
        if (status == TOO_MANY_FIRINGS) {
            throw RunawayRulesException.tooManyFirings(
                    order.ruleSet(), rule(in), order.runLimits().firings(order.facts()));
        }
        if (status == TOO_LONG) {
            throw RunawayRulesException.tooLong(
                    order.ruleSet(), rule(in), order.runLimits().deadline());
        }
        if (status == FAILED) {
            throw new UnsoundException("it failed with a " + typeName(in));
        }
        if (status != expected) {
            throw new UnsoundException("status " + status + " instead of " + expected);
        }
    }

    private String rule(DataInputStream in) throws IOException {
        int rule = in.readInt();
        if (rule < 0 || rule >= order.names().size()) {
            throw new UnsoundException("rule " + rule + " of " + order.names().size());
        }
        return order.names().get(rule);
    }

    private static String typeName(DataInputStream in) throws IOException {
        String name = in.readUTF();
        return name.length() <= LONGEST_NAME && TYPE_NAME.matcher(name).matches() ? name : "failure of no sound name";
    }
}
