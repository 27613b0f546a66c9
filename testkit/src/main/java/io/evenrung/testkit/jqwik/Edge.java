package io.evenrung.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The organisation stands just under, exactly at or just over the limit of a rule. No other constraint goes with it. */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Edge {

    /** Id of the rule. */
    String rule();

    /** Folder or jar of its rule set, as seen from where the tests run; empty for the built-in rules. */
    String rules() default "";
}
