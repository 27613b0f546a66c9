package io.evenrung.formats.internal.html.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.PromiseKeeping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PromiseFigureTest {

    private static Drawn drawn(List<PromiseKeeping> promises) {
        return Drawn.of(PromiseFigure.of(Some.promises(promises), Some.TABLE).orElseThrow())
                .keepsTheLaws();
    }

    @Test
    void without_a_promise_there_is_no_figure() {
        assertEquals(Optional.empty(), PromiseFigure.of(Some.nothing(), Some.TABLE));
    }

    @Test
    void each_standing_has_its_square() {
        Drawn drawn = drawn(List.of(
                new PromiseKeeping("pay.band-parity", true, true),
                new PromiseKeeping("pay.plateau", true, false),
                new PromiseKeeping("voice.dyad", false, true),
                new PromiseKeeping("growth.plan", false, false)));
        List<Element> squares = drawn.elements("table", "matrix").stream()
                .flatMap(t -> drawn.elements("td", "h").stream())
                .toList();
        assertEquals("= Kept 1 written and livedpay.band-parity", squares.get(0).getTextContent());
        assertEquals(
                List.of(
                        "≠ Paper only 1 written, not livedpay.plateau",
                        "≠ Absent 1 neither written nor livedgrowth.plan"),
                drawn.elements("td", "v").stream().map(Element::getTextContent).toList());
        assertEquals(
                "≠ Informal 1 lived, not writtenvoice.dyad",
                drawn.elements("td", "i").get(0).getTextContent());
        assertEquals(List.of(), drawn.elements("div", "undecided"));
    }

    @Test
    void of_what_is_undecided_the_open_side_is_said() {
        Drawn drawn = drawn(List.of(
                new PromiseKeeping("a.a", true, null),
                new PromiseKeeping("b.b", null, false),
                new PromiseKeeping("c.c", null, null)));
        assertEquals(
                List.of("written; lived or not is open", "not lived; written or not is open", "both sides are open"),
                drawn.elements("dt").stream().map(Element::getTextContent).toList());
    }

    @Property(tries = 100)
    void every_principle_stands_in_one_square(@ForAll("promises") List<PromiseKeeping> promises) {
        List<String> named = drawn(promises).elements("a").stream()
                .map(Element::getTextContent)
                .sorted()
                .toList();
        assertEquals(promises.stream().map(PromiseKeeping::principle).sorted().toList(), named);
    }

    @Property(tries = 100)
    void the_bar_is_shared_out_by_number(@ForAll("promises") List<PromiseKeeping> promises) {
        List<Element> shares = drawn(promises).elements("rect", "share");
        double end = 0;
        for (Element share : shares) {
            assertEquals(end, Drawn.percent(share, "x"), 0.02);
            double people = Drawn.percent(share, "width") * promises.size() / 100;
            assertEquals(Math.rint(people), people, 0.02);
            end = Drawn.percent(share, "x") + Drawn.percent(share, "width");
        }
        assertEquals(100, end, 0.02);
        assertTrue(shares.size() <= 5);
    }

    @Provide
    Arbitrary<List<PromiseKeeping>> promises() {
        Arbitrary<@Nullable Boolean> side = Arbitraries.of(true, false).injectNull(0.3);
        return Combinators.combine(side, side)
                .as((written, lived) -> new PromiseKeeping("p", written, lived))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(PromiseFigureTest::named);
    }

    private static List<PromiseKeeping> named(List<PromiseKeeping> promises) {
        List<PromiseKeeping> named = new ArrayList<>();
        for (PromiseKeeping p : promises) {
            named.add(new PromiseKeeping("pay.p" + named.size(), p.written(), p.lived()));
        }
        return named;
    }
}
