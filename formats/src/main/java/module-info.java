/** Reads organisations from folders of exports, and writes reports. */
module io.evenrung.formats {
    requires transitive io.evenrung.core;
    requires com.networknt.schema;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires static org.jspecify;

    exports io.evenrung.formats;
}
