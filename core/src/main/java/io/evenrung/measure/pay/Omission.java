package io.evenrung.measure.pay;

import io.evenrung.measure.scene.Scene;
import java.util.List;

/** What is said of people and moves that a verdict leaves out, or judges on less than all there is to know. */
final class Omission {

    private Omission() {}

    /** Adds how many, where there are any; no number of so few that people could be told from it. */
    static void say(List<String> conditions, String who, long number, Scene scene) {
        int least = scene.minimumCell();
        if (number > 0) {
            conditions.add(who + ": " + (number < least ? "fewer than " + least : number));
        }
    }
}
