package io.evenrung.examples.meridian;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Meridian's levels. */
final class LadderFile {

    private static final int FIRST_MIDPOINT = 50_000;
    private static final int STEP = 10_000;
    private static final int FIRST_GRADE = 11;

    private final boolean isRepaired;

    LadderFile(boolean isRepaired) {
        this.isRepaired = isRepaired;
    }

    /** The middle of the pay range of a rung, in euros a year. */
    static int midpoint(Rung rung, boolean isRepaired) {
        int byGrade = FIRST_MIDPOINT + (rung.grade() - FIRST_GRADE) * STEP;
        // as it is, managers' ranges are higher, and the more so the higher the rung
        return rung.isManager() && !isRepaired ? byGrade * (112 + 8 * rung.rank()) / 100 : byGrade;
    }

    void write(Path folder) {
        try (Table levels = new Table(
                folder,
                "levels",
                "job_family",
                "track",
                "job_level",
                "job_code",
                "grade",
                "rank",
                "range_min",
                "range_mid",
                "range_max",
                "currency",
                "criteria_count",
                "site_bound",
                "duties",
                "leadership_competency",
                "requires_reports",
                "bonus_target",
                "equity_target",
                "span",
                "delivery_weight")) {
            for (Family family : Family.values()) {
                int top = !isRepaired && family == Family.OPERATIONS ? Rung.HEAD_START : Rung.IC_RUNGS;
                for (int rank = 1; rank <= top; rank++) {
                    write(levels, new Rung(family, false, rank));
                }
                for (int rank = 1; rank <= Rung.MANAGEMENT_RUNGS; rank++) {
                    write(levels, new Rung(family, true, rank));
                }
            }
            if (!isRepaired) {
                levels.row(blankBut("Legal", "ic", "IC1", "LEG-IC1", 11, 1));
                levels.row(blankBut("Legal", "ic", "IC2", "LEG-IC2", 12, 2));
            }
        }
    }

    private void write(Table levels, Rung rung) {
        int middle = midpoint(rung, isRepaired);
        boolean isManager = rung.isManager();
        boolean isBroken = !isRepaired;
        levels.row(
                rung.family().title(),
                rung.track(),
                rung.level(),
                rung.code(),
                rung.grade(),
                rank(rung),
                middle * 8 / 10,
                middle,
                middle * 12 / 10,
                "EUR",
                isBroken && !isManager ? 1 : 5,
                isBroken && rung.grade() == 13,
                duties(rung),
                isManager || isRepaired,
                isManager || isBroken,
                isManager && isBroken ? "0.2" : "0.1",
                isManager && isBroken ? "0.15" : "0.05",
                isManager ? 8 : null,
                isManager ? (isBroken ? "0.6" : "0.2") : null);
    }

    /** As it is, nothing follows on IC4 in Design: the next rung is numbered as if one were missing. */
    private int rank(Rung rung) {
        boolean isAfterTheGap = !isRepaired && rung.family() == Family.DESIGN && !rung.isManager() && rung.rank() > 4;
        return rung.rank() + (isAfterTheGap ? 1 : 0);
    }

    private String duties(Rung rung) {
        if (!isRepaired) {
            return "plan the work;review the work;report the work";
        }
        return rung.isManager()
                ? "hire and grow people;set goals;review the work"
                : "solve the hardest problems;set the standard of the craft;review the work";
    }

    private static @Nullable Object[] blankBut(Object... first) {
        Object[] row = new Object[19];
        System.arraycopy(first, 0, row, 0, first.length);
        return row;
    }
}
