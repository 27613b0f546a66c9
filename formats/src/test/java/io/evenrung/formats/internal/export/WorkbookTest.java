package io.evenrung.formats.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    /** Other ways to name a job, and pay that is not of a year or not at full time. */
    private static final Set<Column> NEVER_NEEDED = EnumSet.of(
            Column.JOB_CODE,
            Column.JOB_TITLE,
            Column.FROM_JOB_CODE,
            Column.FROM_JOB_TITLE,
            Column.TO_JOB_CODE,
            Column.TO_JOB_TITLE,
            Column.TARGET_JOB_CODE,
            Column.TARGET_JOB_TITLE,
            Column.FTE);

    @Test
    void every_table_has_one_sheet() {
        List<Table> written = Workbook.PAGES.stream()
                .map(page -> page.sheet().table())
                .sorted()
                .toList();
        assertEquals(Arrays.asList(Table.values()), written);
    }

    @Test
    void every_column_that_says_something_of_its_own_is_written() {
        Map<Table, Set<String>> left = new TreeMap<>();
        for (Workbook.Page<?> page : Workbook.PAGES) {
            Table table = page.sheet().table();
            Set<String> missing = Arrays.stream(Column.values())
                    .filter(table::has)
                    .filter(column -> !page.sheet().columns().contains(column))
                    .filter(column -> !NEVER_NEEDED.contains(column))
                    .map(Column::header)
                    .collect(Collectors.toSet());
            if (!missing.isEmpty()) {
                left.put(table, missing);
            }
        }
        assertEquals(Map.of(), left);
    }
}
