package jp.madoguchi.terminal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A text that stands nowhere else, and is looked for in files as any JVM or program would write it. */
record Sentinel(String text) {
    private static final List<Charset> CHARACTER_SETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("Shift_JIS"));

    /** The files in and below this folder that hold it. */
    List<Path> findIn(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (isIn(Files.readAllBytes(file))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    boolean isIn(byte[] content) {
        return CHARACTER_SETS.stream()
                .filter(set -> set.newEncoder().canEncode(text))
                .anyMatch(set -> holds(content, text.getBytes(set)));
    }

    private static boolean holds(byte[] content, byte[] wanted) {
        for (int start = 0; start + wanted.length <= content.length; start++) {
            int matched = 0;
            while (matched < wanted.length && content[start + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
