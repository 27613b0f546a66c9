package io.evenrung.audit;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What a process may be whose rules are not as they should be. */
final class Children {

    private Children() {}

    private static DataOutputStream ready() throws IOException {
        DataOutputStream out = new DataOutputStream(System.out);
        out.writeByte(Answers.READY);
        out.flush();
        return out;
    }

    static final class Hog {
        public static void main(String[] arguments) throws IOException {
            ready();
            Object[] hoard = {};
            while (true) {
                hoard = new Object[] {hoard, new long[1 << 16]};
            }
        }
    }

    static final class Sleeper {
        public static void main(String[] arguments) throws Exception {
            ready();
            while (true) {
                Thread.sleep(1_000);
            }
        }
    }

    /** Its child would hold the output open after it has gone. */
    static final class Parent {
        public static void main(String[] arguments) throws Exception {
            new ProcessBuilder("sleep", "600").inheritIO().start();
            Sleeper.main(arguments);
        }
    }

    static final class Crash {
        public static void main(String[] arguments) throws IOException {
            ready();
            System.err.println("SECRET of a person");
            Runtime.getRuntime().halt(134);
        }
    }

    static final class NeverReady {
        public static void main(String[] arguments) {
            System.err.println("no\nsuch\u0007 luck");
            Runtime.getRuntime().halt(7);
        }
    }

    static final class Chatterer {
        public static void main(String[] arguments) throws IOException {
            ready();
            byte[] megabyte = new byte[1 << 20];
            while (true) {
                System.err.write(megabyte);
            }
        }
    }

    static final class Babbler {
        public static void main(String[] arguments) throws IOException {
            ready();
            while (true) {
                System.out.write('B');
            }
        }
    }

    static final class Litterer {
        public static void main(String[] arguments) throws IOException {
            Files.createDirectories(Path.of("a", "b"));
            Files.writeString(Path.of("a", "b", "c"), "litter");
            Files.createSymbolicLink(Path.of("link"), Path.of(System.getProperty("java.home")));
            IsolatedMain.main(arguments);
        }
    }

    /** Tells what it can see, as the name of what went wrong. */
    static final class Watcher {
        public static void main(String[] arguments) throws IOException {
            DataOutputStream out = ready();
            StringBuilder seen = new StringBuilder("env");
            for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
                seen.append('_').append(variable.getKey());
            }
            out.writeByte(Answers.FAILED);
            out.writeUTF(seen.toString());
            out.flush();
        }
    }

    static final class Namer {
        public static void main(String[] arguments) throws IOException {
            DataOutputStream out = ready();
            out.writeByte(Answers.FAILED);
            out.writeUTF("Ada Lovelace earns 1000000");
            out.flush();
        }
    }
}
