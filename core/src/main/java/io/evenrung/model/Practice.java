package io.evenrung.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is lived: who works where, for how much, who moved, led, decided and was recognised. Held in canonical order, so that
 * the order of the input cannot show in anything derived from it.
 */
public record Practice(
        Supplied<Worker> workers,
        Supplied<Cohort> cohorts,
        Supplied<Move> moves,
        SnapshotHistory history,
        Supplied<Forum> forums,
        Supplied<Decision> decisions,
        Supplied<Project> projects,
        Supplied<Contribution> contributions,
        Supplied<Recognition> recognitions,
        Development development,
        Experience experience,
        Structure structure) {

    public Practice {
        workers = ordered(workers, Comparator.comparing(Worker::id));
        cohorts = ordered(
                cohorts,
                Comparator.comparing(Cohort::level)
                        .thenComparing(Cohort::job)
                        .thenComparing(Cohort::payZone, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Cohort::headcount)
                        .thenComparing(cohort -> String.valueOf(cohort.meanPay())));
        moves = distinct(ordered(
                moves,
                Comparator.comparing(Move::worker)
                        .thenComparing(Move::effective)
                        .thenComparing(Move::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Move::to, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(move -> String.valueOf(move.terms()))));
        forums = ordered(forums, Comparator.comparing(Forum::id));
        decisions = ordered(decisions, Comparator.comparing(Decision::id));
        projects = ordered(projects, Comparator.comparing(Project::id));
        contributions = ordered(contributions, Comparator.comparing(Contribution::id));
        recognitions = ordered(recognitions, Comparator.comparing(Recognition::id));
    }

    /** A practice of which nothing is known. */
    public static Practice unknown() {
        return new Practice(
                Supplied.absent(),
                Supplied.absent(),
                Supplied.absent(),
                SnapshotHistory.absent(),
                Supplied.absent(),
                Supplied.absent(),
                Supplied.absent(),
                Supplied.absent(),
                Supplied.absent(),
                Development.unknown(),
                Experience.unknown(),
                Structure.unknown());
    }

    public Practice withWorkers(Supplied<Worker> known) {
        return new Practice(
                known,
                cohorts,
                moves,
                history,
                forums,
                decisions,
                projects,
                contributions,
                recognitions,
                development,
                experience,
                structure);
    }

    public Practice withCohorts(Supplied<Cohort> known) {
        return new Practice(
                workers,
                known,
                moves,
                history,
                forums,
                decisions,
                projects,
                contributions,
                recognitions,
                development,
                experience,
                structure);
    }

    public Practice withMoves(Supplied<Move> known) {
        return new Practice(
                workers,
                cohorts,
                known,
                history,
                forums,
                decisions,
                projects,
                contributions,
                recognitions,
                development,
                experience,
                structure);
    }

    public Practice withHistory(SnapshotHistory known) {
        return new Practice(
                workers,
                cohorts,
                moves,
                known,
                forums,
                decisions,
                projects,
                contributions,
                recognitions,
                development,
                experience,
                structure);
    }

    public Practice withForums(Supplied<Forum> known) {
        return new Practice(
                workers,
                cohorts,
                moves,
                history,
                known,
                decisions,
                projects,
                contributions,
                recognitions,
                development,
                experience,
                structure);
    }

    public Practice withDecisions(Supplied<Decision> known) {
        return new Practice(
                workers,
                cohorts,
                moves,
                history,
                forums,
                known,
                projects,
                contributions,
                recognitions,
                development,
                experience,
                structure);
    }

    public Practice withProjects(Supplied<Project> known) {
        return new Practice(
                workers,
                cohorts,
                moves,
                history,
                forums,
                decisions,
                known,
                contributions,
                recognitions,
                development,
                experience,
                structure);
    }

    public Practice withContributions(Supplied<Contribution> known) {
        return new Practice(
                workers,
                cohorts,
                moves,
                history,
                forums,
                decisions,
                projects,
                known,
                recognitions,
                development,
                experience,
                structure);
    }

    public Practice withRecognitions(Supplied<Recognition> known) {
        return new Practice(
                workers,
                cohorts,
                moves,
                history,
                forums,
                decisions,
                projects,
                contributions,
                known,
                development,
                experience,
                structure);
    }

    public Practice withDevelopment(Development known) {
        return new Practice(
                workers,
                cohorts,
                moves,
                history,
                forums,
                decisions,
                projects,
                contributions,
                recognitions,
                known,
                experience,
                structure);
    }

    public Practice withExperience(Experience known) {
        return new Practice(
                workers,
                cohorts,
                moves,
                history,
                forums,
                decisions,
                projects,
                contributions,
                recognitions,
                development,
                known,
                structure);
    }

    public Practice withStructure(Structure known) {
        return new Practice(
                workers,
                cohorts,
                moves,
                history,
                forums,
                decisions,
                projects,
                contributions,
                recognitions,
                development,
                experience,
                known);
    }

    /** A change that is recorded twice happened once. Equal ones stand side by side. */
    private static Supplied<Move> distinct(Supplied<Move> ordered) {
        List<Move> different = new ArrayList<>(ordered.values().size());
        Move before = null;
        for (Move move : ordered) {
            if (!move.equals(before)) {
                different.add(move);
            }
            before = move;
        }
        return different.size() == ordered.values().size() ? ordered : Supplied.of(different);
    }

    static <T> Supplied<T> ordered(Supplied<T> facts, Comparator<T> order) {
        return facts.isAbsent()
                ? facts
                : Supplied.of(facts.values().stream().sorted(order).toList());
    }
}
