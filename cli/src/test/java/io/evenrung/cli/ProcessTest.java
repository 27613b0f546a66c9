package io.evenrung.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As a process of its own, under a locale and a charset that would show in its output if anything leaked. */
class ProcessTest {

    @TempDir
    private Path folder;

    @Test
    void output_is_utf_8_whatever_the_charset_of_the_platform() throws Exception {
        Process process = start("audit", Acme.in(folder).toString());
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, exitCode(process));
        assertTrue(out.contains("Organisation  Café İstanbul\n"), out);
        assertEquals(Run.of("audit", folder).out(), out);
    }

    @Test
    void a_failed_command_line_ends_the_process_with_exit_code_2() throws Exception {
        Process process = start("audit", "--nonsense");
        process.getInputStream().readAllBytes();
        assertEquals(2, exitCode(process));
    }

    @Test
    void a_pipe_that_is_closed_early_is_no_failure() throws Exception {
        Process process = start("audit", Acme.in(folder).toString());
        process.getInputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, exitCode(process), err);
        assertEquals(1, err.lines().count(), err);
    }

    private static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Dstdout.encoding=US-ASCII",
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).start();
    }

    private static int exitCode(Process process) throws InterruptedException {
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process.exitValue();
    }
}
