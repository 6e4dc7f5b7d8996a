package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Texts;
import jp.madoguchi.virtual.changer.VirtualChanger;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged kiosk while its devices vanish and return: health page and window tell the truth all along, and it keeps calm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthIT {
    private static final String WORKS = "works";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    /** What a busy loop takes even beside three others on two cores is more. */
    private static final int LARGEST_PART_OF_A_CORE = 4;

    private final Path folder = Path.of("target/health").toAbsolutePath();
    private final Site site;
    private final VirtualReceiptPrinter receipts;
    private final VirtualChanger changer;
    private final PackagedKiosk kiosk;
    private final ScreenReader screen;
    private final Texts texts;

    HealthIT(@TempDir Path money) throws Exception {
        site = new Site(folder.resolve("site"), folder.resolve("pcscd.comm"), people -> people);
        receipts = VirtualReceiptPrinter.start();
        changer = VirtualChanger.start(0, money.resolve("changer.properties"));
        site.charge(PaidPlace.FEE);
        site.declareReceipts(receipts.uri());
        site.installChanger(changer.port());
        kiosk = PackagedKiosk.start(site, folder.resolve("kiosk"), receipts.uri());
        screen = ScreenReader.of(kiosk.pid());
        texts = Texts.load(site.config());
        awaits(() -> everythingWorks() && says("welcome.title") && !saysAnythingIsWrong());
    }

    @AfterAll
    void close() throws IOException {
        screen.close();
        kiosk.close();
        changer.close();
        receipts.close();
        site.close();
    }

    /**
     * One that can vanish.
     *
     * @param health what the health page says of it then
     * @param told what the screen says then; nothing where {@code welcome.title}
     */
    private record Device(String name, Hand away, Hand back, String health, String told) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Hand {
        void does() throws Exception;
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    Stream<Device> devices() {
        return Stream.of(
                new Device(
                        "reader",
                        site.pcscd()::kill,
                        site.pcscd()::startAgain,
                        "gone, code 104",
                        "welcome.reader-gone"),
                new Device(
                        "printer",
                        site.printer::offline,
                        site.printer::online,
                        "gone, code 401",
                        "welcome.certificate.unavailable"),
                new Device("changer", changer::powerOff, changer::powerOn, "away", "welcome.certificate.unpayable"),
                new Device("receipts", receipts::off, receipts::on, "gone", "welcome.title"));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void aDeviceThatVanishesIsToldAndWorksAgainWhenItReturns(Device device) throws Exception {
        device.away().does();
        var gone = Mishap.now();
        awaits(() -> says(device.told()) && kiosk.health().of(device.name()).equals(device.health()));
        gone.wasToldInTime();
        assertEquals(
                device.name().equals("reader") ? HttpURLConnection.HTTP_UNAVAILABLE : HttpURLConnection.HTTP_OK,
                kiosk.health().status());
        device.back().does();
        var back = Mishap.now();
        awaits(() -> everythingWorks() && !saysAnythingIsWrong());
        back.worksAgainInTime();
    }

    @Test
    void aCentreThatGoesAwayIsToldAtTheStartAndServesAgainWhenItReturns() throws Exception {
        site.killCentre();
        awaits(() -> says("welcome.centre-gone") && kiosk.health().of("centre").startsWith("gone"));
        assertEquals(HttpURLConnection.HTTP_OK, kiosk.health().status());
        site.startCentreAgain();
        awaits(() -> !says("welcome.centre-gone") && kiosk.health().of("centre").equals(WORKS));
    }

    /** Which devices these are, and where one in use is locked, says the file of its settings. */
    @Test
    void conformanceLeavesTheRunningKioskItsDevices() throws Exception {
        Path settings = Files.writeString(
                folder.resolve("terminal.properties"),
                Files.readString(Site.ROOT.resolve("config/terminal.properties")) + "\nmadoguchi.printer="
                        + site.printer.uri() + "\nmadoguchi.devices="
                        + folder.resolve("kiosk/.sandbox/terminal/devices") + "\n");
        Process conformance = new ProcessBuilder(
                        Site.ROOT.resolve("packaging/madoguchi").toString(),
                        "conformance",
                        "--unattended",
                        "--settings",
                        settings.toString(),
                        "-Dmadoguchi.config=" + site.config().toAbsolutePath(),
                        "-Dmadoguchi.drivers=" + site.drivers().toAbsolutePath(),
                        "PagePrinter")
                .directory(folder.resolve("kiosk").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(conformance.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, conformance.waitFor(), said);
        assertTrue(said.contains("PagePrinter is in use, ") && said.contains("stop the kiosk"), said);
        assertTrue(everythingWorks(), this::seen);
    }

    @Test
    void whileAllAreAwayItLooksForThemNowAndThenAndRestsInBetween() throws Exception {
        for (Device device : devices().toList()) {
            device.away().does();
        }
        awaits(() -> {
            PackagedKiosk.Health health = kiosk.health();
            return devices().allMatch(device -> health.of(device.name()).equals(device.health()))
                    && says("welcome.reader-gone");
        });
        Duration workedBefore = kiosk.worked();
        long begin = System.nanoTime();
        assertTrue(site.printer.awaitKnocks(6, PATIENCE));
        var passed = Duration.ofNanos(System.nanoTime() - begin);
        Duration worked = kiosk.worked().minus(workedBefore);
        assertTrue(passed.compareTo(Duration.ofSeconds(2)) > 0, () -> "asked 6 times within " + passed);
        assertTrue(
                worked.multipliedBy(LARGEST_PART_OF_A_CORE).compareTo(passed) < 0,
                () -> "worked " + worked + " of " + passed);
        for (Device device : devices().toList()) {
            device.back().does();
        }
        var back = Mishap.now();
        awaits(() -> everythingWorks() && !saysAnythingIsWrong());
        back.worksAgainInTime();
    }

    private boolean everythingWorks() throws Exception {
        PackagedKiosk.Health health = kiosk.health();
        return health.status() == HttpURLConnection.HTTP_OK
                && devices().allMatch(device -> health.of(device.name()).equals(WORKS));
    }

    private boolean saysAnythingIsWrong() throws Exception {
        return says("welcome.reader-gone")
                || says("welcome.certificate.unavailable")
                || says("welcome.certificate.unpayable");
    }

    /** The words of a text up to its first argument; where lines end is the screen's business. */
    private boolean says(String key) throws Exception {
        String words = texts.pattern(Language.JAPANESE, key).split("\\{", 2)[0].replaceAll("\\s", "");
        return screen.words().contains(words);
    }

    private String seen() {
        try {
            return kiosk.health().text() + "\n" + screen.words();
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        }
    }

    private void awaits(Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, this::seen);
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
