package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * After a whole visit nothing of its resident is left in the kiosk: no file that it wrote and nothing that its memory still
 * holds says the name, the reading of it or the address that stood on the certificate.
 */
@EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
class NothingRemainsTest {
    private static final String FAMILY = "\u9750\u9F98";
    private static final String GIVEN = "\u9C7B\u9EA4";
    private static final String ADDRESS = "架空県架空市\u9F49\u9B31町一丁目４番５号";
    private static final List<Sentinel> SENTINELS =
            List.of(new Sentinel(FAMILY), new Sentinel(GIVEN), new Sentinel("\u9F49\u9B31町一丁目"), new Sentinel("ヴァヂヅヮ"));

    private final Path folder = Path.of("target/privacy").toAbsolutePath();
    private final Path dump = folder.resolve("heap.hprof");
    private final Site site;
    private final LoneKioskProcess kiosk;

    NothingRemainsTest() throws Exception {
        site = new Site(folder.resolve("site"), folder.resolve("pcscd.comm"), NothingRemainsTest::withTheSentinels);
        kiosk = site.startLoneKiosk(folder.resolve("kiosk"));
    }

    private static String withTheSentinels(String people) {
        return people.replace("窓口　花子", FAMILY + "　" + GIVEN)
                .replace("マドグチ　ハナコ", "ヴァヂヅヮ　ヰヱヲ")
                .replace("架空県架空市栄町一丁目４番５号", ADDRESS);
    }

    @Test
    void ofAWholeVisitNothingRemains() throws Exception {
        visitUpTo("name");
        assertEquals(
                SENTINELS.size(),
                held().size(),
                "while the document is there, so that this test sees what it looks for");
        kiosk.goOn();
        visitUpTo("home");
        assertEquals(1, site.printer.received().size());
        assertEquals(List.of(), held(), "in memory after the visit");
        for (Sentinel sentinel : SENTINELS) {
            assertEquals(List.of(), sentinel.findIn(folder.resolve("kiosk")), "on disk after the visit");
        }
        assertTrue(Files.size(folder.resolve("kiosk/data/journal.db")) > 0, "and it was there that the kiosk wrote");
        kiosk.goOn();
    }

    @AfterEach
    void close() throws IOException {
        kiosk.close();
        site.close();
    }

    private void visitUpTo(String point) throws Exception {
        for (String said = kiosk.next(); !said.equals(point); said = kiosk.next()) {
            if (said.startsWith("insert ")) {
                site.slot.insert(said.substring("insert ".length()));
            } else {
                site.slot.remove();
            }
            kiosk.goOn();
        }
    }

    private List<Sentinel> held() throws IOException, InterruptedException {
        kiosk.dump(dump);
        try {
            byte[] memory = Files.readAllBytes(dump);
            return SENTINELS.stream().filter(sentinel -> sentinel.isIn(memory)).toList();
        } finally {
            Files.delete(dump);
        }
    }
}
