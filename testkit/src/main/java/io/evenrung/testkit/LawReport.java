package io.evenrung.testkit;

import java.util.List;

/**
 * How rules stood to laws where none was broken against its word.
 *
 * @param rules how many rules were tried
 * @param organizations on how many organisations
 * @param exempt the exemptions that rules declare, by rule and then by law
 */
public record LawReport(int rules, int organizations, List<Exemption> exempt) {

    /**
     * A rule that says that it need not obey a law.
     *
     * @param rule its id
     * @param law the law
     * @param reason why, in its author's words
     * @param isNeeded whether it broke the law on any of the organisations; if not, it may on others
     */
    public record Exemption(String rule, String law, String reason, boolean isNeeded) {}

    public LawReport {
        exempt = List.copyOf(exempt);
    }

    /** Exemptions of rules that obeyed the law all the same: on enough organisations, they can go. */
    public List<Exemption> unneeded() {
        return exempt.stream().filter(e -> !e.isNeeded()).toList();
    }
}
