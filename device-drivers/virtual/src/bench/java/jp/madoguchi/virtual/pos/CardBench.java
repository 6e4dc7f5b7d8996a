package jp.madoguchi.virtual.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.config.Personas;
import jp.madoguchi.virtual.TestSandbox;
import jp.madoguchi.virtual.card.CardDirectory;
import jp.madoguchi.virtual.card.CardTornException;
import jp.madoguchi.virtual.card.FaultyCard;
import jp.madoguchi.virtual.card.VirtualCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our client beside OpenSC on the same virtual card, in turns; its memory is in RAM, so that no disk is measured. No test of the normal run: {@code packaging/bench.sh card}. */
class CardBench {
    private static final int REPEATS = Integer.getInteger("madoguchi.repeats", 15);
    private static final int WARM_UP = 30;
    private static final String READ = "pkcs15-tool --read-certificate 1 -o read.pem";
    private static final String SIGN = "pkcs11-tool --module opensc-pkcs11.so --login --pin 1234 --sign"
            + " -m SHA256-RSA-PKCS --id 01 -i message.txt -o out.sig";

    private final Path directory;
    private final Map<String, String> jpkiAlone;
    private final CountingCard card;
    private final ReaderDesk desk;

    CardBench(@TempDir Path directory) throws Exception {
        this.directory = directory;
        Files.writeString(directory.resolve("message.txt"), "challenge");
        Path driver = Files.writeString(directory.resolve("jpki.conf"), "app default { card_drivers = jpki; }\n");
        this.jpkiAlone = Map.of("OPENSC_CONF", driver.toString());
        this.desk = ReaderDesk.in(directory);
        this.card = new CountingCard(new CardDirectory(directory.resolve("sandbox"))
                .loadForgetful(Personas.load(TestSandbox.config()).persona("adult")));
        desk.slot().insert("adult", new FaultyCard(card));
    }

    @Test
    void compare() throws Exception {
        desk.control().setDeviceEnabled(false);
        String table = "| task | who | APDUs | median ms | times ours |\n|---|---|---|---|---|\n"
                + rows("read the user certificate", this::readCertificate, READ)
                + rows("sign in: kind, presence, tries, certificate, VERIFY, sign", this::signIn, SIGN);
        desk.close();
        Files.writeString(Path.of("target", "bench-card.md"), table);
    }

    private String rows(String what, Task ours, String openSc) throws Exception {
        List<Measured> tasks = List.of(
                () -> measureOurs(ours),
                () -> measure(() -> run(openSc, jpkiAlone)),
                () -> measure(() -> run(openSc, Map.of())));
        for (int i = 0; i < WARM_UP; i++) {
            measureOurs(ours);
        }
        double[][] millis = new double[tasks.size()][REPEATS];
        int[] apdus = new int[tasks.size()];
        for (int i = 0; i < REPEATS; i++) {
            for (int who = 0; who < tasks.size(); who++) {
                card.count = 0;
                millis[who][i] = tasks.get(who).millis();
                apdus[who] = card.count;
            }
        }
        StringBuilder rows = new StringBuilder();
        String[] names = {"Madoguchi, warm JVM", "OpenSC, its JPKI driver alone", "OpenSC as shipped"};
        double unit = Comparison.median(millis[0]);
        for (int who = 0; who < names.length; who++) {
            double median = Comparison.median(millis[who]);
            rows.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %.1f | %.1f |%n",
                    what,
                    names[who],
                    apdus[who],
                    median,
                    median / unit));
        }
        return rows.toString();
    }

    private static double measure(Task task) throws Exception {
        long begin = System.nanoTime();
        task.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    /** From no connection to the result; enabling before and disabling after, which resets the card, are not counted. */
    private double measureOurs(Task task) throws Exception {
        desk.control().setDeviceEnabled(true);
        try {
            return measure(task);
        } finally {
            desk.control().setDeviceEnabled(false);
        }
    }

    private void readCertificate() throws Exception {
        desk.begin();
        assertTrue(jpki().readUserAuthenticationCertificate().isPresent());
    }

    private void signIn() throws Exception {
        desk.begin();
        JpkiApplication jpki = jpki();
        jpki.readTokenKind();
        jpki.readCertificatesPresent();
        jpki.readRetryCounter(JpkiKey.USER_AUTHENTICATION);
        var certificate = jpki.readUserAuthenticationCertificate().orElseThrow();
        Secret pin = Secret.takeChars("1234".toCharArray());
        assertInstanceOf(PinCheck.Verified.class, jpki.verify(JpkiKey.USER_AUTHENTICATION, pin));
        assertTrue(jpki.sign(certificate, new byte[32]).isPresent());
    }

    private JpkiApplication jpki() throws Exception {
        return JpkiApplication.select(desk.channel()).orElseThrow();
    }

    private void run(String command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command.split(" ", -1))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said.txt").toFile());
        builder.environment().putAll(environment);
        assertEquals(0, builder.start().waitFor(), () -> command);
    }

    @FunctionalInterface
    private interface Task {
        void run() throws Exception;
    }

    @FunctionalInterface
    private interface Measured {
        double millis() throws Exception;
    }

    /** Counts what reaches the card. */
    private static final class CountingCard implements VirtualCard {
        private final VirtualCard card;
        private volatile int count;

        CountingCard(VirtualCard card) {
            this.card = card;
        }

        @Override
        public byte[] atr() {
            return card.atr();
        }

        // Only the one thread that serves the card counts.
        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate")
        public Optional<byte[]> transmit(byte[] command) throws CardTornException {
            count++;
            return card.transmit(command);
        }

        @Override
        public void reset() {
            card.reset();
        }
    }
}
