package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import jp.madoguchi.terminal.doctor.DoctorCommand;

/** What one run of {@code madoguchi doctor} said, in a process of its own: line by line, and its exit code. */
record DoctorProcess(int exitCode, List<String> lines) {
    /** Examines this site; settings are those of the command line. */
    static DoctorProcess run(Site site, String... settings) throws IOException, InterruptedException {
        var run = CommandRun.of(site, DoctorCommand.class, "", List.of(settings));
        return new DoctorProcess(run.exitCode(), run.lines());
    }

    /** The line about this begins with this verdict and holds these words. */
    DoctorProcess says(String verdict, String subject, String... words) {
        String line = lines.stream()
                .filter(each -> each.substring(Math.min(8, each.length())).startsWith(subject + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing about " + subject + ": " + this));
        assertTrue(line.startsWith(verdict + " "), line);
        for (String word : words) {
            assertTrue(line.contains(word), line);
        }
        return this;
    }

    /** There is no line about this. */
    DoctorProcess isSilentOf(String subject) {
        assertTrue(lines.stream().noneMatch(each -> each.contains(" " + subject + " ")), toString());
        return this;
    }

    DoctorProcess endsWith(int code) {
        assertEquals(code, exitCode, toString());
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
