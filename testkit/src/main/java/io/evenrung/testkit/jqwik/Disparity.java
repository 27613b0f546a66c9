package io.evenrung.testkit.jqwik;

import io.evenrung.measure.Favours;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The organisation's tracks are equal by construction but for one thing. */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Disparity {

    /** In what tracks can be made unequal. */
    enum In {
        /** Base pay of everybody on one track. */
        PAY,
        /** Midpoint, minimum and maximum of every range of one track. */
        RANGES,
        /** The bonuses awarded. */
        BONUS,
        /** The equity awarded. */
        EQUITY,
        /** Promotions within the track: the other one has so many fewer. */
        PROMOTION,
        /** Recognitions: the other track has so many fewer. */
        RECOGNITION
    }

    /** In what the tracks are unequal. */
    In in();

    /** By how much, as a share; above 0 and at most 1. */
    double of();

    /** The track that has more. */
    Favours favours() default Favours.MANAGEMENT;
}
