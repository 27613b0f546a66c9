package io.evenrung.cli;

import io.evenrung.rules.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which version this is, and with which rules. */
final class Version implements IVersionProvider {

    /** Of this program, as its build says. */
    static String number() throws IOException {
        Properties properties = new Properties();
        try (InputStream resource = Version.class.getResourceAsStream("version.properties")) {
            properties.load(resource);
        }
        return properties.getProperty("version", "");
    }

    @Override
    public String[] getVersion() throws IOException {
        RuleSet rules = RuleSet.standard();
        return new String[] {
            "evenrung " + number(),
            "rule set " + rules.id() + " " + rules.version() + ", "
                    + rules.rules().size() + " rules, " + rules.digest(),
            "Java " + Runtime.version()
        };
    }
}
