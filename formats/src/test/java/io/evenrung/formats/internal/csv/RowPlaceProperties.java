package io.evenrung.formats.internal.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.evenrung.formats.internal.Place;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class RowPlaceProperties {

    @Property
    void the_place_of_a_cell_is_where_it_begins_in_the_file(
            @ForAll @Size(min = 2, max = 5)
                    List<
                                    @StringLength(min = 1, max = 5) @CharRange(from = 'a', to = 'c')
                                    @Chars({'"', ',', '\n', 'ö'}) String>
                            cells)
            throws IOException {
        StringWriter file = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            writer.writeRecord(cells);
        }
        String[] lines = file.toString().replace("\r\n", "\n").split("\n", -1);
        Row row = new Row();
        try (CsvReader<Row> reader = CsvReader.builder().build(row, new StringReader(file.toString()))) {
            reader.forEach(read -> {
                assertEquals(cells.size(), read.count());
                for (int i = 0; i < cells.size(); i++) {
                    Place place = read.place(i);
                    String there = lines[place.line() - 1].substring(place.column() - 1);
                    String first = cells.get(i).replace("\"", "\"\"").split("\n", -1)[0];
                    assertTrue(there.startsWith(first) || there.startsWith("\"" + first), place + " of " + file);
                }
            });
        }
    }
}
