package io.evenrung.formats.internal.export;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of moves. Of pay before and after, the model knows only the relation: two amounts stand for it. */
final class MovesSheet {

    static final Sheet<Move> MOVES = Sheet.<Move>of(Table.MOVES)
            .text(Column.WORKER_ID, Move::worker)
            .date(Column.EFFECTIVE_DATE, Move::effective)
            .rung(Column.FROM_JOB_FAMILY, Column.FROM_TRACK, Column.FROM_JOB_LEVEL, Move::from)
            .rung(Column.TO_JOB_FAMILY, Column.TO_TRACK, Column.TO_JOB_LEVEL, Move::to)
            .text(Column.PAY_BEFORE, move -> {
                PayChange change = PayChange.of(move.terms());
                return change == null ? null : change.before();
            })
            .text(Column.PAY_AFTER, move -> {
                PayChange change = PayChange.of(move.terms());
                return change == null ? null : change.after();
            })
            .word(Column.SCOPE, move -> move.terms().scope())
            .text(Column.GROUNDS, move -> grounds(move.terms().grounds()))
            .number(Column.PRIOR_DUTY_SHARE, move -> move.terms().priorDutyShare());

    private MovesSheet() {}

    private static @Nullable String grounds(@Nullable Set<MoveTerms.Ground> grounds) {
        return grounds == null
                ? null
                : grounds.isEmpty() ? "none" : grounds.stream().map(Cells::word).collect(Collectors.joining(";"));
    }
}
