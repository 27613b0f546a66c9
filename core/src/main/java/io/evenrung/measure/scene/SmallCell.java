package io.evenrung.measure.scene;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Operand;

/** What is said in place of figures of groups so small that people could be told from them. */
public final class SmallCell {

    private SmallCell() {}

    public static Doubt doubt(Scene scene) {
        int least = scene.minimumCell();
        return Doubt.thin("fewer than " + least + (least == 1 ? " person" : " people") + " on one side");
    }

    /** The same of one group that is compared with none. */
    public static Doubt tooFew(Scene scene) {
        return Doubt.thin("fewer than " + scene.minimumCell() + " people: figures of so few are withheld");
    }

    /** Stands for figures that are withheld because those of a small group could be got from them by subtraction. */
    public static Operand withheld() {
        return Operand.text("figures", "withheld, lest those of a smaller group be got by subtraction");
    }
}
