package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of what standards ask for names the tests that hold it. */
class NamedTestsTest {
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    private final Path root = Path.of(System.getProperty("madoguchi.root"));

    @Test
    void everyTestInTheTableIsThere() throws IOException {
        Map<String, String> sources = sources();
        List<MatchResult> named = NAMED.matcher(Files.readString(root.resolve("kiosk-app/ui/ACCESSIBILITY.md")))
                .results()
                .toList();
        assertFalse(named.isEmpty());
        assertEquals(
                List.of(),
                named.stream()
                        .filter(test ->
                                !sources.getOrDefault(test.group(1), "").contains("void " + test.group(2) + "("))
                        .map(MatchResult::group)
                        .toList());
    }

    private Map<String, String> sources() throws IOException {
        var sources = new HashMap<String, String>();
        for (String place : List.of("config", "kiosk-app")) {
            try (Stream<Path> files = Files.walk(root.resolve(place))) {
                for (Path file : files.filter(each -> each.toString().endsWith("Test.java"))
                        .toList()) {
                    sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return sources;
    }
}
