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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.KnownApplication;
import jp.madoguchi.virtual.card.CardDirectory;
import jp.madoguchi.virtual.card.CardSlot;
import jp.madoguchi.virtual.card.InMemoryChannel;
import jp.madoguchi.virtual.printer.ReceivedDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a running kiosk at a whole site, started once for all classes of a JVM; before each test it stands at the start
 * with fresh cards and reservations.
 */
final class OpenKiosk implements ParameterResolver, BeforeEachCallback, AfterEachCallback {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(OpenKiosk.class);
    private static final Set<Optional<KnownApplication>> ONLY_CERTIFICATES = Set.of(Optional.of(KnownApplication.JPKI));
    /** Names the reader to jpos.xml. */
    private static final String READER = "madoguchi.reader";

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    static final Duration USUAL_SHEET = Duration.ofMillis(150);
    private static final LocalTime AROUND_THE_CLOCK = LocalTime.MIDNIGHT;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Place.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return place(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Place place = place(context);
        place.site.restoreCards();
        place.centre.reserveAgain();
        place.visitor.comesIn();
        place.eyes.forget();
        place.journal.turnThePage();
    }

    @Override
    public void afterEach(ExtensionContext context) throws InterruptedException {
        Place place = place(context);
        place.visitor.takesTheCard();
        assertFalse(place.journal.story().isEmpty(), "the journal tells of every visit");
        place.journal.isWhole();
        assertTrue(
                ONLY_CERTIFICATES.containsAll(EverSentTest.applications(place.slot.commandsEver())),
                "no other application of a card was asked for");
    }

    private static Place place(ExtensionContext context) {
        return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, HERE)
                .computeIfAbsent(Place.class, key -> Place.open(), Place.class);
    }

    /** The site, the kiosk on it, and a visitor in front of it. */
    static final class Place implements AutoCloseable {
        final Site site;
        final RecordingView eyes = new RecordingView();
        final WrittenJournal journal;
        final CentreRecords centre;
        Visitor visitor;
        private CardSlot slot;
        private Kiosk kiosk;
        private OptionalLong lookedInto = OptionalLong.empty();
        private Optional<Camera> camera = Optional.empty();

        private Place(Site site) throws StartException, IOException {
            var mailbox = new ReaderWatch();
            this.site = site;
            this.slot = site.slot;
            this.kiosk = start(AROUND_THE_CLOCK, AROUND_THE_CLOCK, mailbox);
            this.journal = new WrittenJournal(site.journal());
            this.centre = new CentreRecords(site.sandbox().root());
            this.visitor = new Visitor(slot, eyes, mailbox);
        }

        private Kiosk start(LocalTime opens, LocalTime closes, ReaderWatch mailbox) throws StartException, IOException {
            return Kiosk.start(site.settings(opens, closes).resumedAfter(lookedInto), Clock.systemUTC(), eyes, mailbox);
        }

        /** Closes the kiosk and starts it again with these hours; equal ones mean around the clock. */
        void openAgain(LocalTime opens, LocalTime closes) throws StartException, IOException {
            kiosk.close();
            var mailbox = new ReaderWatch();
            kiosk = start(opens, closes, mailbox);
            visitor = new Visitor(slot, eyes, mailbox);
        }

        /** The same around the clock, when the operator has looked into what stopped the printing. */
        void openAgainAfterLookingInto(long record) throws StartException, IOException {
            lookedInto = OptionalLong.of(record);
            openAgain(AROUND_THE_CLOCK, AROUND_THE_CLOCK);
        }

        /** The power goes; meanwhile this happens, and then it comes back. */
        void losesItsPower(Runnable meanwhile) throws StartException, IOException {
            kiosk.close();
            meanwhile.run();
            var mailbox = new ReaderWatch();
            kiosk = start(AROUND_THE_CLOCK, AROUND_THE_CLOCK, mailbox);
            visitor = new Visitor(slot, eyes, mailbox);
        }

        /** The same as a kiosk where every certificate costs this much, with a changer at this port. */
        void openAgainWithAFee(int yen, int port) throws StartException, IOException, InterruptedException {
            site.charge(yen);
            site.installChanger(port);
            openAgain(AROUND_THE_CLOCK, AROUND_THE_CLOCK);
        }

        /** The same where nothing costs anything. */
        void openAgainFreeOfCharge() throws StartException, IOException, InterruptedException {
            site.charge(0);
            site.declareTheUsualDevices();
            openAgain(AROUND_THE_CLOCK, AROUND_THE_CLOCK);
        }

        /** The same with the page printer of another vendor. */
        void openAgainWithPagePrinter(Class<?> factory) throws StartException, IOException {
            site.declarePagePrinter(factory);
            openAgain(AROUND_THE_CLOCK, AROUND_THE_CLOCK);
        }

        /** The same with its own again. */
        void openAgainWithTheUsualDevices() throws StartException, IOException {
            site.declareTheUsualDevices();
            openAgain(AROUND_THE_CLOCK, AROUND_THE_CLOCK);
        }

        /** The same at another reader: this is its slot, and the beginning of its name. */
        void openAgainAt(CardSlot otherSlot, String readerName) throws StartException, IOException {
            System.setProperty(READER, readerName);
            slot = otherSlot;
            openAgain(AROUND_THE_CLOCK, AROUND_THE_CLOCK);
        }

        /** The same at the site's own reader. */
        void openAgainAtOwnReader() throws StartException, IOException {
            System.clearProperty(READER);
            slot = site.slot;
            openAgain(AROUND_THE_CLOCK, AROUND_THE_CLOCK);
        }

        private static Place open() {
            try {
                return new Place(new Site(Path.of("target", System.getProperty("madoguchi.site", "visit"))));
            } catch (Exception e) {
                throw new IllegalStateException("the kiosk did not open", e);
            }
        }

        /** Signs in, orders a sheet and lets this happen to the reader while it prints: the sheet comes out all the same. */
        void printsASheetDespite(Callable<Mishap> mishap) throws Exception {
            int before = site.printer.received().size();
            visitor.signsInForACertificate("adult", "1234").ordersOneCertificate();
            site.printer.sheetsTake(Mishap.TOLD_WITHIN);
            try {
                visitor.presses("name.yes").sees("printing.title");
                journal.awaitRecord("begin", "print-sheet");
                mishap.call();
                journal.awaitRecord("outcome-reported", "printed");
            } finally {
                site.printer.sheetsTake(USUAL_SHEET);
            }
            visitor.presses("told.done").sees("welcome.title");
            assertTrue(eyes.titles().contains("ending.certificate-printed.title"));
            assertEquals(before + 1, site.printer.received().size());
        }

        /** Waits until the health page says this of this device, as a regular expression. */
        void healthSays(String device, String wanted) {
            long end = System.nanoTime() + Mishap.TOLD_WITHIN.toNanos();
            for (String said = health(device); !said.matches(wanted); said = health(device)) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("the health page says of " + device + ": " + said);
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }

        private String health(String device) {
            return kiosk.troubles()
                    .getOrDefault(device, Optional.of("no such device"))
                    .orElse("works");
        }

        /** Keeps the screen of now as a picture in {@code target/seen-screens}, where {@code -Dmadoguchi.pictures=true} asks for it. */
        void isPhotographedAs(String name) throws Exception {
            if (!Boolean.getBoolean("madoguchi.pictures")) {
                return;
            }
            if (camera.isEmpty()) {
                camera = Optional.of(Camera.open(site.config()));
            }
            camera.get().take(eyes.now(), eyes.presentation(), Path.of("target/seen-screens", name + ".png"));
        }

        /** What a person reads on the sheet that came out last. */
        String lastSheet() throws InterruptedException, IOException {
            if (!site.printer.awaitReceived(1, Duration.ofSeconds(5))) {
                throw new AssertionError("no sheet came out");
            }
            List<ReceivedDocument> received = site.printer.received();
            return text(received.get(received.size() - 1));
        }

        /** The same of every sheet that came out after so many. */
        List<String> sheetsSince(int before) throws IOException {
            List<ReceivedDocument> received = site.printer.received();
            var texts = new ArrayList<String>();
            for (ReceivedDocument sheet : received.subList(before, received.size())) {
                texts.add(text(sheet));
            }
            return texts;
        }

        private static String text(ReceivedDocument sheet) throws IOException {
            try (var pdf = Loader.loadPDF(sheet.bytes())) {
                return new PDFTextStripper().getText(pdf);
            }
        }

        /** Whether the card, as it lies in the sandbox now, takes this signature password. */
        boolean opens(String persona, String password) throws Exception {
            return card(persona).verify(JpkiKey.SIGNATURE, secret(password)) instanceof PinCheck.Verified;
        }

        /** Whether the card, as it lies in the sandbox now, takes this PIN. */
        boolean opensByPin(String persona, String pin) throws Exception {
            return card(persona).verify(JpkiKey.USER_AUTHENTICATION, secret(pin)) instanceof PinCheck.Verified;
        }

        /** How many tries the card, as it lies in the sandbox now, has left. */
        int tries(String persona, JpkiKey key) throws Exception {
            return card(persona).readRetryCounter(key).orElseThrow().left();
        }

        private JpkiApplication card(String persona) throws Exception {
            var channel = new InMemoryChannel(new CardDirectory(site.sandbox().root()).load(persona));
            JpkiApplication card = JpkiApplication.select(channel).orElseThrow();
            card.readUserAuthenticationCertificate();
            return card;
        }

        private static Secret secret(String typed) {
            return Secret.takeBytes(typed.getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void close() {
            camera.ifPresent(Camera::close);
            kiosk.close();
            site.close();
        }
    }
}
