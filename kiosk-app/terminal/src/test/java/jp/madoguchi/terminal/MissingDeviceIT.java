package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged kiosk where fees are asked for, with a changer that nobody would miss by any failure: its name in jpos.xml is misspelt. */
class MissingDeviceIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int NOBODY = 9;

    @Test
    void theHealthPageSaysThatTheChangerIsNotDeclaredAndWhichNameWasFound(@TempDir Path folder) throws Exception {
        try (Site site = new Site(folder.resolve("site"), folder.resolve("pcscd.comm"), people -> people)) {
            site.installChanger(NOBODY);
            Path towns = site.config().resolve("municipalities.yaml");
            Files.writeString(towns, Files.readString(towns).replaceFirst("amount: 0", "amount: 200"));
            Path jposXml = site.config().resolve("jpos.xml");
            Files.writeString(
                    jposXml,
                    Files.readString(jposXml).replace("logicalName=\"CashChanger\"", "logicalName=\"CashChangr\""));
            try (PackagedKiosk kiosk =
                    PackagedKiosk.start(site, folder.resolve("kiosk"), URI.create("tcp://localhost:" + NOBODY))) {
                long end = System.nanoTime() + PATIENCE.toNanos();
                PackagedKiosk.Health health = kiosk.health();
                while (health.status() != HttpURLConnection.HTTP_OK && System.nanoTime() < end) {
                    LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                    health = kiosk.health();
                }
                String changer = health.of("changer");
                assertTrue(
                        changer.startsWith("not declared: ")
                                && changer.endsWith("declares CashChangr, which nothing opens"),
                        health::text);
            }
        }
    }
}
