package io.evenrung.formats.internal.export;

import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** All tables of an organisation. */
final class Workbook {

    /** A table, and where its facts stand in the model. */
    record Page<T>(Sheet<T> sheet, Function<Organization, Supplied<T>> facts) {

        void write(Organization organization, Path folder) throws IOException {
            sheet.write(facts.apply(organization), folder);
        }
    }

    static final List<Page<?>> PAGES = List.of(
            new Page<>(LevelsSheet.LEVELS, LevelsSheet::rows),
            lived(PeopleSheets.WORKERS, Practice::workers),
            lived(PeopleSheets.COHORTS, Practice::cohorts),
            lived(MovesSheet.MOVES, Practice::moves),
            lived(PeopleSheets.SNAPSHOTS, practice -> practice.history().snapshots()),
            lived(LeadershipSheets.FORUMS, Practice::forums),
            lived(LeadershipSheets.DECISIONS, Practice::decisions),
            lived(LeadershipSheets.PROJECTS, Practice::projects),
            lived(LeadershipSheets.CONTRIBUTIONS, Practice::contributions),
            lived(LeadershipSheets.RECOGNITIONS, Practice::recognitions),
            lived(DevelopmentSheets.RECORDS, practice -> practice.development().records()),
            lived(
                    DevelopmentSheets.CONVERSATIONS,
                    practice -> practice.development().conversations()),
            lived(DevelopmentSheets.REVIEWS, practice -> practice.development().reviews()),
            lived(
                    DevelopmentSheets.MENTORING,
                    practice -> practice.development().mentoring()),
            lived(DevelopmentSheets.GOALS, practice -> practice.development().goals()),
            lived(CommunitySheets.SURVEYS, practice -> practice.experience().surveys()),
            lived(CommunitySheets.EXITS, practice -> practice.experience().exits()),
            lived(
                    CommunitySheets.ANNOUNCEMENTS,
                    practice -> practice.experience().announcements()),
            lived(CommunitySheets.UNITS, practice -> practice.structure().units()),
            lived(CommunitySheets.DOMAINS, practice -> practice.structure().domains()),
            lived(CommunitySheets.SUCCESSIONS, practice -> practice.structure().successions()),
            lived(CommunitySheets.MEETINGS, practice -> practice.structure().meetings()),
            lived(CommunitySheets.EXCEPTIONS, practice -> practice.structure().exceptionCases()));

    private Workbook() {}

    static void write(Organization organization, Path folder) throws IOException {
        for (Page<?> page : PAGES) {
            page.write(organization, folder);
        }
    }

    private static <T> Page<T> lived(Sheet<T> sheet, Function<Practice, Supplied<T>> facts) {
        return new Page<>(sheet, organization -> facts.apply(organization.practice()));
    }
}
