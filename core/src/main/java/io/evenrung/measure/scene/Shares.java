package io.evenrung.measure.scene;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.ShareMeasure;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;

/** Makes measures of counts, or says why there can be none. */
public final class Shares {

    /** The constructor of a measure that is a share. */
    @FunctionalInterface
    public interface Maker<M extends ShareMeasure> {
        M make(Subject subject, double share, Tally tally);
    }

    private final Scene scene;
    private final Sink sink;

    public Shares(Scene scene, Sink sink) {
        this.scene = scene;
        this.sink = sink;
    }

    /** A share of people: nothing is said of fewer than the least cell. */
    public <M extends ShareMeasure> void ofPeople(Class<M> type, Subject subject, Tally tally, Maker<M> maker) {
        if (tally.total() > 0 && tally.total() < scene.minimumCell()) {
            sink.add(type, subject, SmallCell.tooFew(scene));
        } else {
            ofThings(type, subject, tally, maker);
        }
    }

    /** A share of things, such as projects or meetings. */
    public <M extends ShareMeasure> void ofThings(Class<M> type, Subject subject, Tally tally, Maker<M> maker) {
        if (tally.total() == 0) {
            sink.add(type, subject, Doubt.inapplicable("there are no " + tally.whole()));
        } else if (tally.unknown() == tally.total()) {
            sink.add(type, subject, tally.unknownDoubt());
        } else {
            sink.add(maker.make(subject, tally.best(), tally));
        }
    }
}
