package jp.madoguchi.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.madoguchi.terminal.device.DroppedChanger;
import jp.madoguchi.virtual.PcscDaemon;
import jp.madoguchi.virtual.card.CardSlot;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import jp.madoguchi.virtual.sandbox.Sandbox;
import jp.madoguchi.virtual.sandbox.SandboxLayout;

/**
 * A place with a kiosk in it, on real wires: pcscd with a virtual card, an IPP printer, the centre as its own process
 * behind mutual TLS on PostgreSQL. Only the pixels are left out: a recording view stands for the window.
 */
final class Site implements AutoCloseable {
    static final Path ROOT = Path.of(System.getProperty("madoguchi.root"));

    private static final String LOST_SOON = "<prop name=\"lostAfterMillis\" value=\"3000\"/>";

    private final Path directory;
    private final Path config;
    private final SandboxLayout sandbox;
    private final Path asMade;
    private final PcscDaemon pcscd;
    private CentreProcess centre;
    final CardSlot slot;
    final VirtualPrinter printer;

    Site(Path directory) throws Exception {
        this(directory, Path.of(System.getenv(PcscDaemon.SOCKET_VARIABLE)), people -> people);
    }

    /** A site with a reader at this socket, and with other people than the configuration has. */
    Site(Path directory, Path socket, UnaryOperator<String> people) throws Exception {
        this.directory = directory;
        this.config = directory.resolve("config");
        deleteTree(directory);
        copyTree(ROOT.resolve("config"), config);
        Files.writeString(
                config.resolve("municipalities.yaml"),
                Files.readString(config.resolve("municipalities.yaml"))
                        .replaceAll(" {2}closed: .*\n", "")
                        .replaceAll("hours: \\{[^}]+}", "hours: {opens: \"00:00\", closes: \"00:00\"}"));
        Files.writeString(
                config.resolve("personas.yaml"), people.apply(Files.readString(config.resolve("personas.yaml"))));
        this.sandbox = new SandboxLayout(directory.resolve("sandbox"));
        Sandbox.prepare(sandbox.root(), config, Clock.systemUTC(), false);
        this.asMade = directory.resolve("cards-as-made");
        copyTree(sandbox.root().resolve("cards"), asMade);
        this.pcscd = PcscDaemon.start(socket);
        this.slot = new CardSlot(sandbox.root(), pcscd.port());
        this.printer = VirtualPrinter.start(Duration.ofMillis(150));
        this.centre = CentreProcess.start(ROOT, sandbox.root(), config);
    }

    /** Every card as it was when the sandbox was made: tries, secrets, reservation tags. */
    void restoreCards() throws IOException {
        try (Stream<Path> states = Files.walk(asMade)) {
            for (Path state : states.filter(Files::isRegularFile).toList()) {
                Files.copy(
                        state,
                        sandbox.root().resolve("cards").resolve(asMade.relativize(state)),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    PcscDaemon pcscd() {
        return pcscd;
    }

    Path config() {
        return config;
    }

    /** Where vendors' jars are dropped. */
    Path drivers() {
        return directory.resolve("drivers");
    }

    SandboxLayout sandbox() {
        return sandbox;
    }

    Path journal() {
        return directory.resolve("data/journal.db");
    }

    /** Takes the comment away from the entry of the receipt printer, as an operator does, and names its address. Here printers that fall silent are given up soon. */
    void declareReceipts(URI receipts) throws IOException {
        System.setProperty("madoguchi.receipt-printer", receipts.toString());
        String jposXml = Files.readString(ROOT.resolve("config/jpos.xml"));
        int entry = jposXml.indexOf("    <JposEntry logicalName=\"ReceiptPrinter\">");
        int comment = jposXml.lastIndexOf("    <!--", entry);
        Files.writeString(
                config.resolve("jpos.xml"),
                (jposXml.substring(0, comment) + jposXml.substring(entry).replace("    -->\n", ""))
                        .replaceAll("(?=<prop name=\"(sides|lineDots)\")", LOST_SOON));
    }

    /** The page printer is another vendor's from now on; of its lacks the entry names none. */
    void declarePagePrinter(Class<?> factory) throws IOException {
        String jposXml = Files.readString(ROOT.resolve("config/jpos.xml"));
        Files.writeString(
                config.resolve("jpos.xml"),
                jposXml.replace("jp.madoguchi.pos.pageprinter.IppPagePrinterFactory", factory.getName())
                        .replace(
                                "<prop name=\"sides\"",
                                "<prop name=\"lacks\" value=\"nothing\"/><prop name=\"sides\""));
    }

    void killCentre() throws InterruptedException {
        centre.kill();
    }

    /** On the port it had before, so that the kiosk finds it again. */
    void startCentreAgain() throws IOException {
        centre = CentreProcess.start(
                ROOT, sandbox.root(), config, centre.address().getPort());
    }

    /** From now on every certificate costs this much. */
    void charge(int yen) throws IOException, InterruptedException {
        Path file = config.resolve("municipalities.yaml");
        String priced = Files.readString(file).replaceAll("fee: \\{amount: [0-9]+}", "fee: {amount: " + yen + "}");
        Files.writeString(file, priced);
        killCentre();
        startCentreAgain();
    }

    /** A changer is at this port; its driver lies where a kiosk looks for it. */
    void installChanger(int port) throws IOException {
        DroppedChanger.into(drivers());
        Path jposXml = config.resolve("jpos.xml");
        Files.writeString(jposXml, DroppedChanger.declaredIn(Files.readString(jposXml), port));
    }

    /** No changer and no receipt printer. */
    void declareTheUsualDevices() throws IOException {
        Files.copy(ROOT.resolve("config/jpos.xml"), config.resolve("jpos.xml"), StandardCopyOption.REPLACE_EXISTING);
        deleteTree(drivers());
    }

    /** A kiosk at this site in a process of its own, which writes into this folder. */
    LoneKioskProcess startLoneKiosk(Path folder) throws IOException {
        return start(LoneKiosk.class, folder);
    }

    /** The same with its window, for somebody who comes from outside. */
    LoneKioskProcess startSeenKiosk(Path folder) throws IOException {
        return start(SeenKiosk.class, folder);
    }

    /** The same, for somebody who asks it how its window stands. */
    LoneKioskProcess startStormedKiosk(Path folder) throws IOException {
        return start(StormedKiosk.class, folder);
    }

    /** The same, for a {@link Listener}. */
    LoneKioskProcess startHeardKiosk(Path folder) throws IOException {
        deleteTree(folder);
        Listener.giveVoice(folder);
        return startAgain(HeardKiosk.class, folder);
    }

    private LoneKioskProcess start(Class<?> program, Path folder) throws IOException {
        deleteTree(folder);
        return startAgain(program, folder);
    }

    /** The same with what lies in the folder already. */
    LoneKioskProcess startAgain(Class<?> program, Path folder) throws IOException {
        return LoneKioskProcess.start(
                program,
                Files.createDirectories(folder),
                config.toAbsolutePath(),
                sandbox.root().toAbsolutePath(),
                centreUri(),
                pcscd.socket(),
                printer.uri());
    }

    SiteSettings settings(LocalTime opens, LocalTime closes) throws IOException {
        Files.createDirectories(directory.resolve("data"));
        // Other tests have printers of their own, and jpos.xml knows one name for all.
        System.setProperty("madoguchi.printer", printer.uri().toString());
        return settings(config, directory.resolve("data"), sandbox, centreUri(), opens, closes);
    }

    URI centreUri() {
        return URI.create(centre.address() + "/centre/v1");
    }

    static SiteSettings settings(
            Path config, Path data, SandboxLayout sandbox, URI centre, LocalTime opens, LocalTime closes) {
        return new SiteSettings(
                config,
                data,
                new SiteSettings.SiteCentre(
                        centre,
                        sandbox.tls().resolve("ca.pem"),
                        sandbox.tls().resolve("terminal.pem"),
                        sandbox.tls().resolve("terminal.key"),
                        sandbox.keys()),
                new SiteSettings.SiteTrust(Optional.of(sandbox.pki()), Optional.of(sandbox.pki())),
                new SiteSettings.SiteHours(opens, closes),
                new SiteSettings.SiteScreen(268, false, false, Optional.empty()),
                new SiteSettings.SiteOffers(true, true),
                OptionalLong.empty());
    }

    @Override
    public void close() {
        slot.close();
        printer.close();
        centre.close();
        pcscd.close();
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(
                            each -> !each.startsWith(from.resolve("target")) && !each.startsWith(from.resolve("src")))
                    .toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void deleteTree(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
