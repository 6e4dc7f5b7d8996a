package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** After a sheet nothing of its resident is left: looked for in a dump of everything that the JVM still holds. */
@EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
class NothingRemainsTest {
    /** What the test is looking for is written down nowhere but here, shifted by one, so that it does not find itself. */
    private static final String SHIFTED = "\u7AC1\u85D0\u9EBE\u9DFF\u8F60";

    @Test
    void aSheetLeavesNoNameInMemory(@TempDir Path folder) throws Exception {
        compose();
        assertEquals(0, found(folder.resolve("after.hprof")));
    }

    @Test
    void aNameThatIsHeldIsFound(@TempDir Path folder) throws Exception {
        List<String> held = List.of(name());
        assertTrue(found(folder.resolve("held.hprof")) > 0);
        assertEquals(SHIFTED.length(), held.get(0).length());
    }

    /** A method of its own: what it held is out of reach when it returns. */
    private static void compose() throws UnprintableException {
        try (ComposedCertificate composed = IpamjMincho.COMPOSER.compose(Samples.named(name()))) {
            assertEquals(1, composed.sheets().size());
        }
    }

    private static String name() {
        StringBuilder name = new StringBuilder();
        SHIFTED.chars().forEach(unit -> name.append((char) (unit - 1)));
        return name.toString();
    }

    private static int found(Path dump) throws IOException {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        byte[][] forms = {
            name().getBytes(StandardCharsets.UTF_16LE),
            name().getBytes(StandardCharsets.UTF_16BE),
            name().getBytes(StandardCharsets.UTF_8)
        };
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(dump), 1 << 20)) {
            return occurrences(bytes, forms);
        } finally {
            Files.delete(dump);
        }
    }

    /** Counts matches with one state a form, for no form repeats its beginning. */
    private static int occurrences(InputStream bytes, byte[][] forms) throws IOException {
        int[] matched = new int[forms.length];
        int found = 0;
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            for (int i = 0; i < forms.length; i++) {
                matched[i] = (byte) next == forms[i][matched[i]] ? matched[i] + 1 : (byte) next == forms[i][0] ? 1 : 0;
                if (matched[i] == forms[i].length) {
                    found++;
                    matched[i] = 0;
                }
            }
        }
        return found;
    }
}
