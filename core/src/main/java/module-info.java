/** The domain of dual career ladders and what can be said of it: model, measures and findings. */
module io.evenrung.core {
    requires org.apache.commons.statistics.distribution;
    requires transitive org.jspecify;

    exports io.evenrung.model;
    exports io.evenrung.measure;
    exports io.evenrung.measure.catalogue;
    exports io.evenrung.measure.fact;
    exports io.evenrung.measure.growth;
    exports io.evenrung.measure.ladder;
    exports io.evenrung.measure.manager;
    exports io.evenrung.measure.mobility;
    exports io.evenrung.measure.org;
    exports io.evenrung.measure.pay;
    exports io.evenrung.measure.promise;
    exports io.evenrung.measure.promotion;
    exports io.evenrung.measure.recognition;
    exports io.evenrung.measure.voice;
    exports io.evenrung.measure.work;
    exports io.evenrung.finding;
}
