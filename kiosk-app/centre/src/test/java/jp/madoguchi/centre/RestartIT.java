package jp.madoguchi.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCentre.class)
class RestartIT {
    private final Replicas replicas;

    RestartIT(Replicas replicas) {
        this.replicas = replicas;
    }

    @Test
    void aKilledCentreComesBackWithAllThatItKnew() throws Exception {
        AuthenticatedSession session;
        try (var centre = replicas.startWithOwnDatabase()) {
            session = replicas.terminalOf(centre.address()).signIn(replicas.card("adult"), Purpose.ISSUE);
            centre.kill();
        }
        try (var centre = replicas.startWithOwnDatabase()) {
            var quote = replicas.terminalOf(centre.address())
                    .quote(session, Replicas.OPEN, CertificateOptions.plain(CertificateOptions.Scope.INDIVIDUAL));
            assertEquals("架空市", quote.municipalityName());
        }
    }

    @Test
    void aSecondCentreOnTheSameSandboxIsRefusedAndLeavesTheFirstOneAlone() throws Exception {
        try (var centre = replicas.startWithOwnDatabase()) {
            TestTerminal terminal = replicas.terminalOf(centre.address());
            AuthenticatedSession session = terminal.signIn(replicas.card("adult"), Purpose.ISSUE);
            int exit = replicas.run(
                    "jp.madoguchi.centre.CentreCommand",
                    "--sandbox",
                    replicas.sandbox().toString(),
                    "--config",
                    replicas.config().toString(),
                    "--port",
                    "0");
            assertEquals(1, exit);
            assertTrue(replicas.said().contains("another centre is running on"), replicas.said());
            terminal.quote(session, Replicas.OPEN, CertificateOptions.plain(CertificateOptions.Scope.INDIVIDUAL));
        }
    }
}
