package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SignaturePassword;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.virtual.card.CardDirectory;
import jp.madoguchi.virtual.card.InMemoryChannel;
import jp.madoguchi.virtual.printer.ReceivedDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole visits through the whole stack: JavaPOS, pcscd, IPP, mutual TLS and PostgreSQL; only the pixels are left out. */
class VisitTest {
    private static final LocalTime AROUND_THE_CLOCK = LocalTime.MIDNIGHT;

    private static Site site;
    private static RecordingView eyes;
    private static Kiosk kiosk;
    private static Visitor visitor;

    @BeforeAll
    static void openTheKiosk() throws Exception {
        site = new Site(Path.of("target/visit"));
        eyes = new RecordingView();
        var mailbox = new ReaderWatch();
        kiosk = Kiosk.start(site.settings(AROUND_THE_CLOCK, AROUND_THE_CLOCK), Clock.systemUTC(), eyes, mailbox);
        visitor = new Visitor(site, eyes, mailbox);
    }

    @AfterAll
    static void closeTheKiosk() throws Exception {
        kiosk.close();
        site.close();
    }

    @BeforeEach
    void freshCards() throws Exception {
        site.restoreCards();
        eyes.await("welcome.title");
        eyes.forget();
    }

    @AfterEach
    void emptyTheReader() throws InterruptedException {
        visitor.takesTheCard();
    }

    @Test
    void aResidentPrintsACertificateAndThenResetsThePasswordWithoutASecondPin() throws Exception {
        int before = site.printer.received().size();
        visitor.comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .ordersOneCertificate()
                .presses("name.yes")
                .sees("ending.certificate-printed.title")
                .presses("anything-else.reset")
                .sees("password.title")
                .types("newpass99")
                .sees("password.repeat.title")
                .types("NEWPASS99")
                .sees("password.title")
                .types("NEWPASS99")
                .sees("password.repeat.title")
                .types("NEWPASS99")
                .sees("ending.password-reset.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertEquals(1, eyes.titles().stream().filter("pin.title"::equals).count());
        assertEquals(before + 1, site.printer.received().size());
        String text = text(last());
        assertTrue(text.contains("窓口　花子"), "the resident's name");
        assertFalse(text.contains("渡"), "nobody else's");
        assertFalse(opens("adult", "ABC123"));
        assertTrue(opens("adult", "NEWPASS99"));
    }

    @Test
    void aKanjiVariantReachesThePaperAsItIsRegistered() throws Exception {
        visitor.comesForACertificate("999999", "variant")
                .sees("pin.title")
                .types("2580")
                .ordersOneCertificate()
                .presses("name.yes")
                .sees("ending.certificate-printed.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertTrue(text(last()).contains("渡\u908A\uDB40\uDD0E　一郎"));
    }

    @Test
    void aWrongPinIsToldWithTheTriesLeftAndTheLastTryComesAfterAWarning() throws Exception {
        visitor.comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("0000")
                .sees("pin.wrong.title")
                .types("0000")
                .sees("last-try.wrong.title")
                .presses("last-try.continue")
                .sees("pin.title")
                .types("0000")
                .sees("ending.pin-blocked.title")
                .goesHome();
    }

    @ParameterizedTest
    @CsvSource({
        "not-jpki, ending.not-a-my-number-card.title",
        "juki-card, ending.old-card.title",
        "expired, ending.certificate-expired.title",
        "pin-blocked, ending.pin-blocked.title",
        "child, ending.no-signature-certificate.title",
        "variant, ending.no-reservation.title",
        "last-try, ending.reservation-expired.title"
    })
    void aCardThatCannotBeResetIsToldSoBeforeAnythingIsTyped(String persona, String title) throws Exception {
        visitor.comesForAReset(persona).sees(title).reads("take-card").goesHome();
        assertFalse(eyes.titles().contains("pin.title"));
    }

    @Test
    void aBlockedSignaturePasswordIsResetWithThePin() throws Exception {
        visitor.comesForAReset("password-blocked")
                .sees("pin.title")
                .types("3691")
                .sees("password.title")
                .types("abc")
                .reads("password.problem.rules")
                .types("FIRST123")
                .sees("password.repeat.title")
                .types("OTHER123")
                .reads("password.problem.differed")
                .types("FIRST123")
                .sees("password.repeat.title")
                .types("FIRST123")
                .sees("ending.password-reset.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertTrue(opens("password-blocked", "FIRST123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pin.title", "options.title", "review.title", "name.title"})
    void pullingTheCardEndsTheVisitWhereverItIs(String title) throws Exception {
        visitor.comesForACertificate("999999", "adult").sees("pin.title");
        if (!title.equals("pin.title")) {
            visitor.types("1234").sees("options.title");
        }
        if (List.of("review.title", "name.title").contains(title)) {
            visitor.presses("button.next").sees("review.title");
        }
        if (title.equals("name.title")) {
            visitor.presses("review.confirm").sees("name.title");
        }
        visitor.takesTheCard()
                .sees("ending.card-removed.title")
                .presses("told.done")
                .sees("welcome.title");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aCardPulledInTheMiddleOfASignInIsToldHonestlyAndSpendsNoSecondTry(int command) throws Exception {
        visitor.comesForACertificate("999999", "adult").sees("pin.title");
        site.slot.tearBefore(command);
        visitor.types("1234")
                .sees("ending.card-removed-in-sign-in.title")
                .findsTheReaderEmpty()
                .presses("told.done")
                .sees("welcome.title");
    }

    @Test
    void aResetThatLosesItsAnswerIsUnknownAndIsSettledWhenTheCardComesBack() throws Exception {
        visitor.comesForAReset("foreign").sees("pin.title").types("7410").sees("password.title");
        visitor.types("TORN1234").sees("password.repeat.title");
        site.slot.tearAfter(site.securedCommand());
        visitor.types("TORN1234")
                .sees("ending.reset-unknown.title")
                .findsTheReaderEmpty()
                .presses("told.done")
                .comesForAReset("foreign")
                .sees("pin.title")
                .types("7410")
                .sees("password.title")
                .types("AGAIN1234")
                .sees("password.repeat.title")
                .types("AGAIN1234")
                .sees("ending.reset-done-before.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertTrue(opens("foreign", "TORN1234"));
    }

    @Test
    void takingTheCardWhileTheSheetPrintsChangesNothing() throws Exception {
        visitor.comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .ordersOneCertificate();
        site.printer.outOfPaper();
        visitor.presses("name.yes").sees("printing.paper.title").takesTheCard();
        site.printer.refill();
        visitor.sees("ending.certificate-printed.title").presses("told.done").sees("welcome.title");
    }

    @Test
    void anEmptyTrayIsToldAndPrintingGoesOnAfterTheRefill() throws Exception {
        visitor.comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .ordersOneCertificate();
        site.printer.outOfPaper();
        visitor.presses("name.yes").sees("printing.paper.title");
        site.printer.refill();
        visitor.sees("ending.certificate-printed.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
    }

    @Test
    void aJamIsToldAndTheIssueCountsAsNotPrinted() throws Exception {
        visitor.comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .ordersOneCertificate();
        site.printer.jam();
        visitor.presses("name.yes").sees("ending.printer-jammed.title");
        site.printer.clearJam();
        visitor.presses("anything-else.finish").reads("take-card").goesHome();
    }

    @Test
    void aNameThatIsNotTheirsIsRefusedAndNothingIsPrinted() throws Exception {
        int before = site.printer.received().size();
        visitor.comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .ordersOneCertificate()
                .presses("name.no")
                .sees("ending.name-refused.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
        assertEquals(before, site.printer.received().size());
    }

    @Test
    void aMunicipalityThatIsNotTheResidentsRefusesInOneNeutralSentence() throws Exception {
        visitor.comesForACertificate("999998", "adult")
                .sees("pin.title")
                .types("1234")
                .sees("options.title")
                .presses("button.next")
                .sees("ending.not-available.title")
                .presses("anything-else.finish")
                .reads("take-card")
                .goesHome();
    }

    @Test
    void aCentreThatCannotBeReachedIsToldAndServesAgainWhenItIsBack() throws Exception {
        visitor.comesForACertificate("999999", "adult").sees("pin.title");
        site.killCentre();
        visitor.types("1234").sees("ending.centre-unreachable.title").goesHome();
        site.startCentreAgain();
        visitor.comesForACertificate("999999", "adult")
                .sees("pin.title")
                .types("1234")
                .sees("options.title")
                .presses("button.cancel")
                .sees("ending.cancelled.title")
                .goesHome();
    }

    private static ReceivedDocument last() throws InterruptedException {
        assertTrue(site.printer.awaitReceived(1, Duration.ofSeconds(5)));
        List<ReceivedDocument> received = site.printer.received();
        return received.get(received.size() - 1);
    }

    private static String text(ReceivedDocument document) throws IOException {
        try (var pdf = Loader.loadPDF(document.bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Whether the card, as it lies in the sandbox now, takes this signature password. */
    private static boolean opens(String persona, String password) throws Exception {
        byte[] typed = password.getBytes(StandardCharsets.US_ASCII);
        var channel = new InMemoryChannel(new CardDirectory(site.sandbox().root()).load(persona));
        try (var entry = SignaturePassword.of(Secret.takeBytes(typed))) {
            return JpkiApplication.select(channel).orElseThrow().verify(entry) instanceof PinCheck.Verified;
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }
}
