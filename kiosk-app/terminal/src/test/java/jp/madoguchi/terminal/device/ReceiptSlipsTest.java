package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Yen;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.print.receipt.Receipt;
import jp.madoguchi.print.receipt.ReceiptPrinter.Fate;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Receipts on the virtual receipt printer, through the entry that the configuration offers; the pictures lie in target/receipts. */
class ReceiptSlipsTest {
    private static final Path CONFIG = Path.of(System.getProperty("madoguchi.root"), "config");
    private static final Clock AFTERNOON = Clock.fixed(Instant.parse("2026-11-22T05:05:00Z"), ZoneOffset.UTC);
    private static final Receipt.Copy RESIDENCE =
            Receipt.Copy.of(CertificateKind.RESIDENCE_CERTIFICATE, "999999-261122-000123", "K7PQ2WXM", new Yen(300));
    private static final Receipt.Copy REGISTER = Receipt.Copy.of(
            CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE, "999999-261122-000124", "M8RT3YZN", new Yen(450));

    private final VirtualReceiptPrinter printer =
            VirtualReceiptPrinter.start(0, Optional.of(Path.of("target/receipts")));

    ReceiptSlipsTest() throws Exception {}

    @AfterEach
    void close() throws Exception {
        printer.close();
    }

    @Test
    void everyCopyIsThereWithItsCodeAndTheSumBelow(@TempDir Path directory) throws Exception {
        try (ReceiptSlips slips = open(directory)) {
            assertEquals(Fate.PRINTED, slips.print("葛\uDB40\uDD02城市\uD842\uDFB7野", List.of(RESIDENCE, REGISTER)));
            assertEquals(Optional.empty(), slips.trouble());
        }
        assertTrue(printer.awaitSlips(1, Duration.ofSeconds(10)));
        assertEquals(
                List.of(
                        "領収書",
                        "市区町村                              ▓城市▓野",
                        "日時                            2026-11-22 14:05",
                        "端末                             KIOSK-DEMO-0001",
                        "────────────────────────",
                        "住民票の写し                               300円",
                        "発行番号                    999999-261122-000123",
                        "照合番号                                K7PQ2WXM",
                        "[qr 999999-261122-000123 K7PQ2WXM]",
                        "────────────────────────",
                        "戸籍全部事項証明書                         450円",
                        "発行番号                    999999-261122-000124",
                        "照合番号                                M8RT3YZN",
                        "[qr 999999-261122-000124 M8RT3YZN]",
                        "────────────────────────",
                        "合計                                       750円",
                        "[cut]"),
                printer.slips().get(0).said());
    }

    @Test
    void withoutPaperNoReceiptComesNotEvenAfterTheNextRoll(@TempDir Path directory) throws Exception {
        try (ReceiptSlips slips = open(directory)) {
            printer.outOfPaperAfter(1);
            assertEquals(Fate.NOT_PRINTED, slips.print("受付市", List.of(RESIDENCE)));
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                while (!slips.trouble().equals(Optional.of("no paper"))) {
                    Thread.onSpinWait();
                }
            });
            printer.refill();
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                while (slips.trouble().isPresent()) {
                    Thread.onSpinWait();
                }
            });
            assertEquals(Fate.PRINTED, slips.print("受付市", List.of(REGISTER)));
        }
        assertTrue(printer.awaitSlips(2, Duration.ofSeconds(10)));
        assertEquals(List.of("領収書", "[cut]"), printer.slips().get(0).said());
        assertEquals("領収書", printer.slips().get(1).said().get(0));
    }

    private ReceiptSlips open(Path directory) throws Exception {
        System.setProperty("madoguchi.receipt-printer", printer.uri().toString());
        LogicalDevices.open(declareIn(directory), Set.of("ReceiptPrinter"));
        return ReceiptSlips.open("ReceiptPrinter", "KIOSK-DEMO-0001", AFTERNOON);
    }

    /** A jpos.xml with the entry that the configuration offers. */
    static Path declareIn(Path directory) throws IOException {
        String jposXml = Files.readString(CONFIG.resolve("jpos.xml"));
        int entry = jposXml.indexOf("    <JposEntry logicalName=\"ReceiptPrinter\">");
        int comment = jposXml.lastIndexOf("    <!--", entry);
        return Files.writeString(
                directory.resolve("jpos.xml"),
                jposXml.substring(0, comment) + jposXml.substring(entry).replace("    -->\n", ""));
    }
}
