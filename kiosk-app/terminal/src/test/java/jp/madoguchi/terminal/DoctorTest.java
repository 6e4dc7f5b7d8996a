package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.card.jpki.KnownApplication;
import jp.madoguchi.virtual.card.SeenCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What {@code madoguchi doctor} says of a kiosk on real wires, and what it never does. */
class DoctorTest {
    private static final String VERIFY = "0020";
    /** By short identifier: what kind of card it is (EF 0006), and which certificates it has (EF 0008). */
    private static final Set<String> READS = Set.of("00b08600", "00b08800");

    private static Site site;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        site = new Site(folder.resolve("site"), folder.resolve("pcscd.comm"), people -> people);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void everythingIsInOrder() throws Exception {
        site.restoreCards();
        site.slot.insert("adult");
    }

    @Test
    void whereEverythingIsInOrderEveryLineIsOkAndSaysWhatWasSeen() throws Exception {
        DoctorProcess told = DoctorProcess.run(site)
                .endsWith(0)
                .says("OK", "pcscd", "pcscd.comm")
                .says("OK", "CardReader", "Virtual PCD", "card present")
                .says("OK", "card", "my number card", "user authentication and signature", "PIN 3, password 5")
                .says("OK", "PagePrinter", "answered in", "ready for a sheet")
                .says("OK", "certificate font")
                .says("OK", "screen fonts", "Noto Sans CJK JP")
                .says("OK", "centre", "session opened and closed")
                .says("OK", "clock", "ms from the centre's");
        assertTrue(told.lines().contains("0 broken, 0 to look at"), told.toString());
        assertTrue(site.printer.received().isEmpty(), "nothing was printed");
    }

    @Test
    void noTryIsSpentAndNothingIsReadThatIsAboutThePerson() throws Exception {
        site.slot.insert("last-try");
        DoctorProcess.run(site).endsWith(0).says("OK", "card", "PIN 1, password 5");
        List<SeenCommand> seen = site.slot.commands();
        assertTrue(seen.stream().anyMatch(each -> each.instruction().equals(VERIFY)));
        assertFalse(seen.stream().anyMatch(each -> each.instruction().equals(VERIFY) && each.withData()));
        assertEquals(
                Set.of("00a4", "00b0", VERIFY),
                seen.stream().map(SeenCommand::instruction).collect(Collectors.toSet()));
        assertEquals(
                READS,
                seen.stream()
                        .map(SeenCommand::header)
                        .filter(header -> header.startsWith("00b0"))
                        .collect(Collectors.toSet()));
        assertEquals(Set.of(Optional.of(KnownApplication.JPKI)), EverSentTest.applications(seen));
    }

    @Test
    void withoutPcscdTheReaderIsBrokenAndTheRestIsStillLookedAt() throws Exception {
        site.pcscd().kill();
        try {
            DoctorProcess.run(site)
                    .endsWith(1)
                    .says("BROKEN", "pcscd", "systemctl start pcscd.socket")
                    .says("BROKEN", "CardReader", "0x8010001D", "pcscd")
                    .says("LOOK", "card", "mend the reader first")
                    .says("OK", "PagePrinter");
        } finally {
            site.pcscd().startAgain();
        }
    }

    @Test
    void aReaderOfAnotherNameIsBrokenAndTheReadersThatAreThereAreNamed() throws Exception {
        DoctorProcess.run(site, "-Dmadoguchi.reader=Another Reader")
                .endsWith(1)
                .says("OK", "pcscd")
                .says("BROKEN", "CardReader", "there are: Virtual PCD 00 00", "Do: correct readerName");
    }

    @Test
    void aReaderWithoutACardIsOkAndAsksForOne() throws Exception {
        site.slot.remove();
        DoctorProcess.run(site)
                .endsWith(0)
                .says("OK", "CardReader", "card absent")
                .says("LOOK", "card", "none in the reader", "put a My Number Card in");
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void aCardThatIsNoMyNumberCardIsToLookAt() throws Exception {
        site.slot.insert("not-jpki");
        DoctorProcess.run(site).endsWith(0).says("LOOK", "card", "no My Number Card");
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void aBlockedCardIsToLookAt() throws Exception {
        site.slot.insert("pin-blocked");
        DoctorProcess.run(site).endsWith(0).says("LOOK", "card", "PIN 0, password 5", "blocked");
    }

    @Test
    void aCardThatIsPulledMeanwhileIsTold() throws Exception {
        site.slot.tearBefore(3);
        DoctorProcess.run(site).endsWith(1).says("BROKEN", "card", "pulled", "Do: insert the card again");
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void aCardThatDoesNotAnswerIsTold() throws Exception {
        site.slot.mute();
        DoctorProcess.run(site).endsWith(1).says("OK", "CardReader").says("BROKEN", "card", "Do: ");
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void aCardThatHangsIsGivenUpAndTold() throws Exception {
        site.slot.hangAt(2);
        try {
            DoctorProcess.run(site).endsWith(1).says("BROKEN", "card", "Do: ").says("OK", "PagePrinter");
        } finally {
            site.slot.wake();
        }
    }

    @Test
    void aPrinterThatDoesNotAnswerIsBroken() throws Exception {
        site.printer.offline();
        try {
            DoctorProcess.run(site)
                    .endsWith(1)
                    .says("OK", "card")
                    .says(
                            "BROKEN",
                            "PagePrinter",
                            "no answer from ipp://127.0.0.1",
                            "check power, cable and printerUri",
                            "see whether the address is its own: printerUri=\"" + site.printer.uri() + "\" in "
                                    + site.config().resolve("jpos.xml") + ":",
                            "from the setting madoguchi.printer");
        } finally {
            site.printer.online();
        }
    }

    @Test
    void aPrinterWithoutPaperIsBrokenAndSaysWhereToFill() throws Exception {
        site.printer.outOfPaper();
        try {
            DoctorProcess.run(site)
                    .endsWith(1)
                    .says("BROKEN", "PagePrinter", "out of paper", "media-empty", "Do: fill the tray");
        } finally {
            site.printer.refill();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void aPrinterThatRunsOutSoonIsToLookAt() throws Exception {
        site.printer.report("toner-low-warning");
        try {
            DoctorProcess.run(site).endsWith(0).says("LOOK", "PagePrinter", "toner runs out soon");
        } finally {
            site.printer.clear("toner-low-warning");
        }
    }

    @Test
    void aWrongFileOfDevicesIsToldWithItsLineAndNoDeviceIsLookedAt() throws Exception {
        withJposXml("IppPagePrinterFactory", "NoSuchFactory", () -> DoctorProcess.run(site)
                .endsWith(1)
                .says("BROKEN", "jpos.xml", "NoSuchFactory", "lint-jpos")
                .says("LOOK", "CardReader", "not looked at")
                .says("LOOK", "PagePrinter", "not looked at")
                .says("OK", "centre"));
    }

    /** A kiosk needs neither: nothing is said of what nobody has declared. */
    @Test
    void ofAWrongFileOfDevicesOnlyThoseAreNotLookedAtThatItDeclares() throws Exception {
        withJposXml("IppPagePrinterFactory", "NoSuchFactory", () -> {
            DoctorProcess said = DoctorProcess.run(site).endsWith(1).says("BROKEN", "jpos.xml");
            said.isSilentOf("ReceiptPrinter").isSilentOf("CashChanger");
        });
    }

    /** Nothing fails where a device isn't opened: the kiosk would run without it, and nobody would know. */
    @Test
    void aMisspeltNameOfADeviceThatIsNotRequiredIsBrokenToo() throws Exception {
        withJposXml(
                "</JposEntries>",
                """
                <JposEntry logicalName="ReceiptPrintr">
                <creation factoryClass="jp.madoguchi.pos.receiptprinter.EscPosReceiptPrinterFactory" serviceClass="jpos.services.POSPrinterService115"/>
                <vendor name="us" url=""/>
                <jpos category="POSPrinter" version="1.15"/>
                <product name="it" description="it" url=""/>
                <prop name="printerUri" value="tcp://localhost:9"/>
                </JposEntry>
                </JposEntries>
                """,
                () -> DoctorProcess.run(site)
                        .endsWith(1)
                        .says(
                                "BROKEN",
                                "ReceiptPrinter",
                                "declares ReceiptPrintr, which nothing opens. Do: rename ReceiptPrintr to ReceiptPrinter"));
    }

    @Test
    void aSettingThatIsNoPrintersAddressIsToldByItsName() throws Exception {
        DoctorProcess.run(site, "-Dmadoguchi.printer=printer.example")
                .endsWith(1)
                .says(
                        "BROKEN",
                        "jpos.xml",
                        "PagePrinter: printerUri is no printer's address: \"printer.example\"",
                        "Do: correct the setting madoguchi.printer, which it is taken from: write ipp://host:631/ipp/print")
                .says("LOOK", "PagePrinter", "not looked at");
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void aDoubtfulFileOfDevicesIsToLookAtAndTheDevicesAreToo() throws Exception {
        withJposXml("name=\"sides\"", "name=\"slides\"", () -> DoctorProcess.run(site)
                .endsWith(0)
                .says("LOOK", "jpos.xml", "1 doubtful", "slides")
                .says("OK", "PagePrinter"));
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void aDeviceThatIsMissingInTheFileIsBrokenAndTheOthersAreLookedAt() throws Exception {
        withJposXml("logicalName=\"PagePrinter\"", "logicalName=\"AnotherPrinter\"", () -> DoctorProcess.run(site)
                .endsWith(1)
                .says("OK", "card")
                .says("BROKEN", "PagePrinter", "no entry", "add a JposEntry"));
    }

    @Test
    void aMisspeltNameIsToldWithTheOneThatWasMeant() throws Exception {
        withJposXml("logicalName=\"PagePrinter\"", "logicalName=\"Pageprinter\"", () -> DoctorProcess.run(site)
                .endsWith(1)
                .says("LOOK", "jpos.xml", "the kiosk never opens Pageprinter", "did you mean PagePrinter?")
                .says("BROKEN", "PagePrinter", "no entry", "Do: rename Pageprinter to PagePrinter"));
    }

    @Test
    void aMisspeltSettingIsToldWithTheOneThatWasMeant() throws Exception {
        DoctorProcess.run(site, "-Dmadoguchi.hours.open=06:30")
                .endsWith(1)
                .says("BROKEN", "settings", "there is no setting madoguchi.hours.open", "madoguchi.hours.opens?");
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void aCentreThatIsAwayIsBrokenAndTheClockIsComparedWithNothing() throws Exception {
        DoctorProcess.run(site, "-Dmadoguchi.centre.uri=https://localhost:1/centre/v1")
                .endsWith(1)
                .says("BROKEN", "centre", "ConnectException", "whether the centre runs")
                .says("LOOK", "clock", "Asia/Tokyo");
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void aCentreOfAnotherAuthorityIsBroken() throws Exception {
        Path other = site.sandbox().tls().resolve("terminal.pem").toAbsolutePath();
        DoctorProcess.run(site, "-Dmadoguchi.centre.ca=" + other)
                .endsWith(1)
                .says("BROKEN", "centre", "SSL", "madoguchi.centre.ca");
    }

    @Test
    void aWrongSettingIsToldByItsName() throws Exception {
        DoctorProcess.run(site, "-Dmadoguchi.hours.opens=early")
                .endsWith(1)
                .says("BROKEN", "settings", "madoguchi.hours.opens");
    }

    private interface Run {
        void run() throws Exception;
    }

    private static void withJposXml(String right, String wrong, Run run) throws Exception {
        Path file = site.config().resolve("jpos.xml");
        String before = Files.readString(file);
        assertTrue(before.contains(right));
        Files.writeString(file, before.replace(right, wrong));
        try {
            run.run();
        } finally {
            Files.writeString(file, before);
        }
    }
}
