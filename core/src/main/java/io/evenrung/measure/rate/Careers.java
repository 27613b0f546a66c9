package io.evenrung.measure.rate;

import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.Practice;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where each person stood, day by day, as far as workers and moves tell it. Before the first recorded move a person stood on
 * the rung it leads from; somebody without moves has stood on the present rung since the day it was entered.
 */
public final class Careers {

    /** Is told of each person's stays and moves, person by person, each in the order of time. */
    public interface Visitor {

        /**
         * A stay on a rung.
         *
         * @param worker identifier of the person
         * @param level the rung
         * @param from first day, as a count from 1970; may be long before anything is known
         * @param until the day after the last
         */
        void stay(String worker, LevelId level, long from, long until);

        /** A change from one rung to another. */
        void move(String worker, LevelId from, LevelId to, LocalDate day);
    }

    private static final long EVER = -1_000_000_000L;
    private static final long NEVER = 1_000_000_000L;

    private final Visitor visitor;

    private Careers(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Both lists are held in the order of the workers' identifiers, so that one pass joins them. */
    public static void walk(Practice practice, Visitor visitor) {
        Careers careers = new Careers(visitor);
        List<Move> moves = practice.moves().values();
        int next = 0;
        for (Worker worker : practice.workers()) {
            int order = compare(moves, next, worker);
            while (order < 0) {
                int end = endOf(moves, next);
                careers.withoutRecord(moves.subList(next, end));
                next = end;
                order = compare(moves, next, worker);
            }
            int end = order == 0 ? endOf(moves, next) : next;
            careers.withRecord(worker, moves.subList(next, end));
            next = end;
        }
        while (next < moves.size()) {
            int end = endOf(moves, next);
            careers.withoutRecord(moves.subList(next, end));
            next = end;
        }
    }

    private void withRecord(Worker worker, List<Move> moves) {
        long hired = worker.hired() == null ? EVER : worker.hired().toEpochDay();
        long gone = worker.left() == null ? NEVER : worker.left().toEpochDay() + 1;
        if (moves.isEmpty()) {
            long since =
                    worker.levelSince() == null ? EVER : worker.levelSince().toEpochDay();
            stay(worker.id(), worker.level(), Math.max(hired, since), gone);
        } else {
            follow(worker.id(), moves, hired, gone);
        }
    }

    /** Somebody whom the workers do not list is followed up to the last recorded move. */
    private void withoutRecord(List<Move> moves) {
        long last = moves.get(moves.size() - 1).effective().toEpochDay();
        follow(moves.get(0).worker(), moves, EVER, last);
    }

    private void follow(String worker, List<Move> moves, long hired, long gone) {
        long since = hired;
        for (Move move : moves) {
            long day = move.effective().toEpochDay();
            stay(worker, move.from(), since, Math.min(day, gone));
            if (move.from() != null && move.to() != null) {
                visitor.move(worker, move.from(), move.to(), move.effective());
            }
            since = day;
        }
        stay(worker, moves.get(moves.size() - 1).to(), since, gone);
    }

    private void stay(String worker, @Nullable LevelId level, long from, long until) {
        if (level != null && from < until) {
            visitor.stay(worker, level, from, until);
        }
    }

    private static int compare(List<Move> moves, int next, Worker worker) {
        return next < moves.size() ? moves.get(next).worker().compareTo(worker.id()) : 1;
    }

    private static int endOf(List<Move> moves, int start) {
        int end = start;
        while (end < moves.size()
                && moves.get(end).worker().equals(moves.get(start).worker())) {
            end++;
        }
        return end;
    }
}
