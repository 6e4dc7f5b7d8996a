package jp.madoguchi.terminal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.pos.DeviceConfigurationException;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.pos.drivers.DriverFolder;
import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.receipt.ReceiptPrinter;
import jp.madoguchi.protocol.CentreTrust;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.conversation.Capabilities;
import jp.madoguchi.session.conversation.SessionLoop;
import jp.madoguchi.session.procedure.Devices;
import jp.madoguchi.session.procedure.Payment;
import jp.madoguchi.session.procedure.Scp03Relay;
import jp.madoguchi.session.screen.View;
import jp.madoguchi.terminal.centre.CentreWatch;
import jp.madoguchi.terminal.centre.HttpCentre;
import jp.madoguchi.terminal.device.CardReader;
import jp.madoguchi.terminal.device.CashPayment;
import jp.madoguchi.terminal.device.ReceiptSlips;
import jp.madoguchi.terminal.device.SlipPrinter;
import jp.madoguchi.terminal.device.ToneBell;
import jp.madoguchi.terminal.journal.OutcomeOutbox;
import jp.madoguchi.terminal.journal.SqliteJournal;
import jp.madoguchi.terminal.sound.Bell;
import jpos.JposException;

/** The kiosk behind its window: devices, centre, journal and the conversation, started in order and stopped in reverse. */
final class Kiosk implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Kiosk.class.getName());
    private static final int SECONDS_BETWEEN_LOOKS_AT_THE_CLOCK = 10;

    private final KioskSettings settings;
    private final Clock clock;
    private final View view;
    private final Mailbox mailbox;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Supplier<Optional<String>>> troubles = new ConcurrentHashMap<>();
    private volatile Optional<ToneBell> bell = Optional.empty();
    private volatile Optional<CentreWatch> watch = Optional.empty();
    private final Shutdown shutdown = new Shutdown();

    private Kiosk(KioskSettings settings, Clock clock, View view, Mailbox mailbox) {
        this.settings = settings;
        this.clock = clock;
        this.view = view;
        this.mailbox = mailbox;
    }

    /** Starts everything, warm, so that the first resident waits no longer than the second. */
    static Kiosk start(KioskSettings settings, Clock clock, View view, Mailbox mailbox) throws StartException {
        var kiosk = new Kiosk(settings, clock, view, mailbox);
        try {
            kiosk.converse();
            return kiosk;
        } catch (ConfigurationException
                | DeviceConfigurationException
                | IOException
                | JposException
                | RuntimeException e) {
            kiosk.close();
            throw new StartException(e);
        }
    }

    private void converse() throws ConfigurationException, DeviceConfigurationException, IOException, JposException {
        var municipalities = Municipalities.load(settings.config());
        var meanwhile = new Meanwhile(shutdown.keep(Threads.asNeeded("warm-up")));
        Meanwhile.Made<CertificateComposer> composer = meanwhile.make(this::warmComposer);
        SqliteJournal journal = journal();
        Meanwhile.Made<HttpCentre> centre = meanwhile.make(() -> centre(journal.bootId()));
        DeviceSettings.publish(settings);
        LogicalDevices declared =
                LogicalDevices.open(settings.config().resolve("jpos.xml"), KioskDevices.NEEDED, drivers());
        CardReader reader = shutdown.keep(CardReader.open(KioskDevices.CARD_READER, mailbox), CardReader::close);
        troubles.put(Readiness.READER, reader::trouble);
        SlipPrinter printer =
                shutdown.keep(SlipPrinter.open(KioskDevices.PAGE_PRINTER, clock, mailbox), SlipPrinter::close);
        troubles.put(Readiness.PRINTER, printer::trouble);
        bell = bell(declared);
        ReceiptPrinter receipts = receipts(declared, centre.get().terminal());
        LeftMoney payment = settled(payment(declared, municipalities), journal);
        ExecutorService procedures = shutdown.keep(Threads.asNeeded("procedure"));
        ScheduledExecutorService session = shutdown.keep(Threads.inOrder("session"));
        var times = new OpeningTimes(
                hours(),
                municipalities,
                reader::isOnline,
                () -> centreTrouble().map(CentreWatch.Trouble::code),
                () -> printer.isReady() && journal.allowsPrinting(),
                payment::isReady,
                capabilities(),
                clock);
        troubles.put("certificates", times::whyNoCertificates);
        var loop = new SessionLoop(
                session,
                procedures,
                devices(reader, printer, receipts, payment, journal, centre.get(), composer.get()),
                times,
                view,
                Threads.timer(session));
        mailbox.deliverTo(loop::post);
        var heartbeats = new CentreWatch(
                centre.get(),
                new VitalSigns(this::troubles, loop::isServing, journal, clock),
                shutdown.keep(Threads.inOrder("heartbeat")),
                random,
                () -> loop.post(new Event.AvailabilityChanged()));
        centre.get().whenUnreachable(heartbeats::doubt);
        watch = Optional.of(heartbeats);
        troubles.put("centre", () -> centreTrouble().map(CentreWatch.Trouble::why));
        Future<?> looks = session.scheduleAtFixedRate(
                () -> loop.post(new Event.AvailabilityChanged()),
                0,
                SECONDS_BETWEEN_LOOKS_AT_THE_CLOCK,
                TimeUnit.SECONDS);
        shutdown.keep(looks, each -> each.cancel(false));
    }

    private Optional<CentreWatch.Trouble> centreTrouble() {
        return watch.flatMap(CentreWatch::trouble);
    }

    /** What is wrong with each device, and with the line to the centre, at this moment; nothing when it works. */
    Map<String, Optional<String>> troubles() {
        Map<String, Optional<String>> now = new TreeMap<>();
        troubles.forEach((device, trouble) -> now.put(device, trouble.get()));
        return now;
    }

    /** What calls whoever leaves something behind, where there is a device for it. */
    Optional<? extends Bell> bell() {
        return bell;
    }

    private Optional<ToneBell> bell(LogicalDevices devices) {
        if (!devices.names().contains(KioskDevices.TONE_INDICATOR)) {
            MissingDevice.misspelt(devices, KioskDevices.TONE_INDICATOR)
                    .ifPresent(missing -> tell(Readiness.TONES, KioskDevices.TONE_INDICATOR, missing));
            return Optional.empty();
        }
        ToneBell device = shutdown.keep(ToneBell.open(KioskDevices.TONE_INDICATOR), ToneBell::close);
        troubles.put(Readiness.TONES, device::trouble);
        return Optional.of(device);
    }

    /** A kiosk without an entry for one prints no receipts. */
    private ReceiptPrinter receipts(LogicalDevices devices, String terminal) {
        if (!devices.names().contains(KioskDevices.RECEIPT_PRINTER)) {
            MissingDevice.misspelt(devices, KioskDevices.RECEIPT_PRINTER)
                    .ifPresent(missing -> tell(Readiness.RECEIPTS, KioskDevices.RECEIPT_PRINTER, missing));
            return (municipality, copies) -> ReceiptPrinter.Fate.NO_PRINTER;
        }
        ReceiptSlips slips =
                shutdown.keep(ReceiptSlips.open(KioskDevices.RECEIPT_PRINTER, terminal, clock), ReceiptSlips::close);
        troubles.put(Readiness.RECEIPTS, slips::trouble);
        return slips;
    }

    private SqliteJournal journal() throws IOException {
        Path file = Files.createDirectories(settings.data()).resolve("journal.db");
        SqliteJournal journal = shutdown.keep(SqliteJournal.open(file, clock, random), SqliteJournal::close);
        settings.print().resumeAfter().ifPresent(journal::resumePrinting);
        return journal;
    }

    private Devices devices(
            CardReader reader,
            SlipPrinter printer,
            ReceiptPrinter receipts,
            Payment payment,
            SqliteJournal journal,
            HttpCentre centre,
            CertificateComposer composer)
            throws ConfigurationException, IOException {
        var outcomes = new OutcomeOutbox(journal, centre, shutdown.keep(Threads.inOrder("outbox")));
        return new Devices(
                reader,
                centre,
                CentreTrust.load(settings.centre().trust()),
                PinnedAuthorities.load(settings.trust(), clock),
                composer,
                printer,
                receipts,
                payment,
                outcomes,
                journal,
                new Scp03Relay(),
                clock,
                random);
    }

    private HttpCentre centre(UUID bootId) throws ConfigurationException {
        KioskSettings.Centre there = settings.centre();
        var centre = HttpCentre.of(there.uri(), there.ca(), there.certificate(), there.key(), bootId, clock, random);
        centre.warmUp();
        return centre;
    }

    private CertificateComposer warmComposer() throws IOException {
        KioskSettings.Print print = settings.print();
        var fonts = CertificateFonts.installed(print.secondFont().stream().toList());
        var composer = CertificateComposer.calibrated(fonts, print.ground());
        composer.warmUp();
        return composer;
    }

    /** Whoever reads of it has to find it under the device's name. */
    private void tell(String member, String logicalName, MissingDevice missing) {
        LOG.log(Level.WARNING, "{0}: {1}. Remedy: {2}", logicalName, missing.health(), missing.remedy());
        troubles.put(member, () -> Optional.of(missing.health()));
    }

    private Payment payment(LogicalDevices declared, Municipalities municipalities) throws JposException {
        if (!declared.names().contains(KioskDevices.CASH_CHANGER)) {
            MissingDevice.changer(declared, municipalities)
                    .ifPresent(missing -> tell(Readiness.CHANGER, KioskDevices.CASH_CHANGER, missing));
            return new FreeOfCharge();
        }
        CashPayment cash = shutdown.keep(CashPayment.open(KioskDevices.CASH_CHANGER, mailbox), CashPayment::close);
        troubles.put(Readiness.CHANGER, cash::trouble);
        return cash;
    }

    private LeftMoney settled(Payment payment, SqliteJournal journal) {
        var left = new LeftMoney(payment, journal, clock, shutdown.keep(Threads.inOrder("left-money")), mailbox);
        left.settle();
        return left;
    }

    private DriverFolder drivers() throws IOException {
        return settings.drivers().isPresent()
                ? DriverFolder.of(settings.drivers().get())
                : DriverFolder.none();
    }

    private Capabilities capabilities() {
        return new Capabilities(settings.offers().changes(), settings.offers().pinResets());
    }

    private ServiceHours hours() {
        return new ServiceHours(settings.hours().opens(), settings.hours().closes());
    }

    @Override
    public void close() {
        shutdown.close();
    }
}
