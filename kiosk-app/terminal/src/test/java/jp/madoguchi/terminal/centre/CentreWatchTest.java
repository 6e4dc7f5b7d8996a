package jp.madoguchi.terminal.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Logger;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.Heartbeat;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.virtual.sandbox.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a kiosk knows that the centre is away, on a real wire. */
class CentreWatchTest {
    private static final Path ROOT = Path.of(System.getProperty("madoguchi.root", "."));
    private static final Path SANDBOX = ROOT.resolve("kiosk-app/terminal/target/watch-sandbox");
    private static final UUID BOOT = UUID.fromString("01a1f11a-7b58-798f-b22a-ac25025c52b9");
    private static final String ANSWER =
            """
            {"serverTime":"2026-11-19T00:00:00.000Z","admitted":%s,"minAppVersion":"9.1.0","resets":[],
             "nextHeartbeatSeconds":%d}""";
    private static final int PATIENCE_SECONDS = 20;

    private final ScheduledExecutorService lane = Executors.newSingleThreadScheduledExecutor();
    private final Semaphore changes = new Semaphore(0);
    private final ScriptedCentre server;
    private final HttpCentre centre;

    CentreWatchTest() throws IOException, ConfigurationException {
        Sandbox.prepare(SANDBOX, ROOT.resolve("config"), Clock.systemUTC(), false);
        Path tls = SANDBOX.resolve("tls");
        server = ScriptedCentre.start(tls);
        centre = HttpCentre.of(
                server.address(),
                tls.resolve("ca.pem"),
                tls.resolve("terminal.pem"),
                tls.resolve("terminal.key"),
                BOOT,
                Clock.systemUTC(),
                new SecureRandom());
    }

    @AfterEach
    void stop() {
        lane.shutdownNow();
        server.close();
    }

    @Test
    void aCentreThatFallsSilentIsGoneAndOneThatAnswersAgainIsBack() throws Exception {
        server.then(200, ANSWER.formatted(true, 1));
        server.then(HttpExchange::close);
        server.then(HttpExchange::close);
        server.then(HttpExchange::close);
        server.then(200, ANSWER.formatted(true, 3600));
        CentreWatch watch = watch();
        assertEquals(Optional.empty(), watch.trouble());
        awaitsAChange();
        assertEquals(
                FailureCode.CENTRE_UNREACHABLE, watch.trouble().orElseThrow().code());
        awaitsAChange();
        assertEquals(Optional.empty(), watch.trouble());
        assertEquals(5, server.seen().size());
        assertTrue(server.seen().get(0).startsWith("POST /terminals/"), server.seen()::toString);
        assertTrue(server.seen().get(0).contains("\"state\":\"ATTRACT\""), server.seen()::toString);
    }

    @Test
    void nobodyIsToldOfASingleSilence() throws Exception {
        server.then(HttpExchange::close);
        server.then(200, ANSWER.formatted(true, 1));
        server.then(HttpExchange::close);
        server.then(200, ANSWER.formatted(false, 3600));
        CentreWatch watch = watch();
        centre.whenUnreachable(watch::doubt);
        awaitsAChange();
        assertEquals(FailureCode.VERSION_REFUSED, watch.trouble().orElseThrow().code());
        assertEquals(4, server.seen().size());
    }

    @Test
    void aKioskThatTheCentreDoesNotAdmitDoesNothingWithIt() throws Exception {
        server.then(200, ANSWER.formatted(false, 3600));
        CentreWatch watch = watch();
        awaitsAChange();
        assertEquals(
                Optional.of(new CentreWatch.Trouble(
                        FailureCode.VERSION_REFUSED, "refuses this version: at least 9.1.0 is wanted")),
                watch.trouble());
    }

    @Test
    void aCentreThatWantsToHearOfItAllTheTimeIsToldOnceASecond() throws Exception {
        server.then(200, ANSWER.formatted(true, 0));
        server.then(HttpExchange::close);
        server.then(HttpExchange::close);
        long begin = System.nanoTime();
        watch();
        awaitsAChange();
        assertTrue(System.nanoTime() - begin > TimeUnit.MILLISECONDS.toNanos(800));
    }

    @Test
    void aCentreThatAnyOtherCallFindsUnreachableIsAskedAtOnceNotWithTheNextHeartbeat() throws Exception {
        server.then(HttpExchange::close);
        server.then(HttpExchange::close);
        server.then(200, ANSWER.formatted(true, 3600));
        CentreWatch watch = watch();
        centre.whenUnreachable(watch::doubt);
        awaitsAChange();
        awaitsAChange();
        assertEquals(Optional.empty(), watch.trouble());
        server.then(HttpExchange::close);
        server.then(HttpExchange::close);
        assertThrows(CentreException.Unreachable.class, centre::knock);
        awaitsAChange();
        assertEquals(
                FailureCode.CENTRE_UNREACHABLE, watch.trouble().orElseThrow().code());
    }

    @Test
    void aTerminalThatCannotTellHowItIsLogsWhyAndTriesAgainAndTheCentreHasNoPartInIt() throws Exception {
        var broken = new IllegalStateException("no journal");
        var log = Logger.getLogger(CentreWatch.class.getName());
        var logged = new CompletableFuture<Throwable>();
        log.setFilter(line -> logged.complete(line.getThrown()));
        try {
            Iterator<Supplier<Heartbeat>> signs = List.<Supplier<Heartbeat>>of(
                            () -> {
                                throw broken;
                            },
                            CentreWatchTest::heartbeat)
                    .iterator();
            server.then(200, ANSWER.formatted(false, 3600));
            CentreWatch watch = watch(() -> signs.next().get());
            assertSame(broken, logged.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            assertEquals(Optional.empty(), watch.trouble());
            awaitsAChange();
        } finally {
            log.setFilter(null);
        }
    }

    private CentreWatch watch() {
        return watch(CentreWatchTest::heartbeat);
    }

    private CentreWatch watch(Supplier<Heartbeat> signs) {
        return new CentreWatch(centre, signs, lane, new Random(7), changes::release);
    }

    private void awaitsAChange() throws InterruptedException {
        assertTrue(changes.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS), "nothing was told");
    }

    private static Heartbeat heartbeat() {
        return new Heartbeat(
                Instant.EPOCH,
                BOOT,
                HttpCentre.VERSION,
                Heartbeat.TerminalState.ATTRACT,
                List.of(),
                new Heartbeat.JournalHead(0, Sha256.of(new byte[] {1}), 0, 0));
    }
}
