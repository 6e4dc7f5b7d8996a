package jp.madoguchi.virtual.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import jp.madoguchi.virtual.TestSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The card's end of vpcd's protocol, seen from the reader's end of the wire. */
class VpcdConnectionTest {
    private static final String SELECT_JPKI = "00a4040c0ad392f000260100000001";
    private static final String SIGN = "802a008003aabbcc00";

    private static final int REPEATS = 4;

    @TempDir
    private Path sandbox = Path.of("");

    private ServerSocket reader = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private Socket wire = new Socket();
    private Thread thread = Thread.currentThread();

    VpcdConnectionTest() throws IOException {}

    @BeforeEach
    void makeTheSandbox() throws IOException {
        TestSandbox.copyTo(sandbox);
    }

    @AfterEach
    void cutTheWire() throws IOException {
        wire.close();
        reader.close();
    }

    @Test
    void theAtrIsGivenWhenItIsAskedFor() throws IOException {
        insert(card());
        send("04");
        assertEquals("3b888001000041e0b381a1003b", receive());
    }

    @Test
    void aCommandIsAnsweredInOneFrame() throws IOException {
        insert(card());
        send("01");
        assertEquals("9000", answer(SELECT_JPKI));
        assertEquals("6a82", answer("00a4040c0101"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "01", "02"})
    void powerAndResetForgetWhatWasVerified(String control) throws IOException {
        insert(card());
        for (String command : new String[] {SELECT_JPKI, "00a4020c020018", "002000800431323334", "00a4020c020017"}) {
            assertEquals("9000", answer(command));
        }
        assertEquals(258 * 2, answer(SIGN).length());
        send(control);
        assertEquals("9000", answer(SELECT_JPKI));
        assertEquals("9000", answer("00a4020c020017"));
        assertEquals("6982", answer(SIGN));
    }

    @Test
    void aTornCardClosesTheWireInsteadOfAnswering() throws IOException {
        FaultyCard card = new FaultyCard(card());
        card.tearAfter(2);
        insert(card);
        assertEquals("9000", answer(SELECT_JPKI));
        send("00a4020c020018");
        assertEquals(-1, wire.getInputStream().read());
    }

    @Test
    void aCardThatIsTakenOutClosesTheWire() throws IOException {
        insert(card()).close();
        assertEquals(-1, wire.getInputStream().read());
    }

    @Test
    void theReaderHasNoticedTheCardOnceItSpeaks() throws IOException, InterruptedException {
        VpcdConnection connection = insert(card());
        assertFalse(connection.awaitNoticed(Duration.ZERO));
        send("01");
        assertTrue(connection.awaitNoticed(Duration.ofSeconds(10)));
        assertTrue(connection.isInserted());
    }

    @Test
    void aReaderThatIsGoneIsSoughtAgainWithPausesAndAlmostNoWork() throws IOException {
        VpcdConnection connection = insert(card());
        long begin = System.nanoTime();
        long worked = workOfTheCard();
        for (int i = 0; i < REPEATS; i++) {
            wire.close();
            wire = reader.accept();
        }
        Duration waited = Duration.ofNanos(System.nanoTime() - begin);
        assertTrue(waited.compareTo(VpcdConnection.PAUSE.multipliedBy(REPEATS)) >= 0, waited::toString);
        Duration work = Duration.ofNanos(workOfTheCard() - worked);
        assertTrue(work.multipliedBy(20).compareTo(waited) < 0, () -> work + " of " + waited);
        assertTrue(connection.isInserted());
        assertEquals("9000", answer(SELECT_JPKI));
    }

    @Test
    void whatWasVerifiedDoesNotOutliveTheReader() throws IOException {
        insert(card());
        assertEquals("9000", answer(SELECT_JPKI));
        assertEquals("9000", answer("002000980431323334"));
        wire.close();
        wire = reader.accept();
        assertEquals("9000", answer(SELECT_JPKI));
        assertEquals("6982", answer("802a009703aabbcc00"));
    }

    @Test
    void aTornCardSeeksNoReader() throws IOException, InterruptedException {
        FaultyCard card = new FaultyCard(card());
        card.tearBefore(1);
        VpcdConnection connection = insert(card);
        send(SELECT_JPKI);
        assertEquals(-1, wire.getInputStream().read());
        thread.join(Duration.ofSeconds(10).toMillis());
        assertFalse(thread.isAlive());
        assertFalse(connection.isInserted());
    }

    private long workOfTheCard() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    }

    private VirtualCard card() throws IOException {
        return new CardDirectory(sandbox).load("adult");
    }

    private VpcdConnection insert(VirtualCard card) throws IOException {
        VpcdConnection connection = VpcdConnection.insert(card, reader.getLocalPort());
        wire = reader.accept();
        thread = Thread.getAllStackTraces().keySet().stream()
                .filter(each -> each.getName().equals("virtual-card-" + reader.getLocalPort()))
                .findFirst()
                .orElseThrow();
        return connection;
    }

    private String answer(String command) throws IOException {
        send(command);
        return receive();
    }

    private void send(String payload) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(payload);
        DataOutputStream out = new DataOutputStream(wire.getOutputStream());
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private String receive() throws IOException {
        DataInputStream in = new DataInputStream(wire.getInputStream());
        byte[] bytes = new byte[in.readUnsignedShort()];
        in.readFully(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
