package jp.madoguchi.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.RelayAnswer;
import jp.madoguchi.protocol.RelayStep;
import jp.madoguchi.protocol.SecretName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCentre.class)
class PrivacyIT {
    private static final String PASSWORD = "SENTINEL1234";
    private final Replicas replicas;

    PrivacyIT(Replicas replicas) {
        this.replicas = replicas;
    }

    @Test
    void neitherTablesNorLogsSayWhoWasHereOrWhatTheNewPasswordIs() throws Exception {
        issueWithEverythingShown();
        resetToSentinel();
        byte[] secret = PASSWORD.getBytes(StandardCharsets.US_ASCII);
        List<String> sentinels = List.of(
                "窓口",
                "マドグチ",
                "栄町",
                "000000000060",
                PASSWORD,
                HexFormat.of().formatHex(secret),
                HexFormat.of().withUpperCase().formatHex(secret),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        for (String sentinel : sentinels) {
            assertEquals(List.of(), replicas.database().tablesWith(sentinel), sentinel);
            for (var log : replicas.logs()) {
                assertFalse(Files.readString(log).contains(sentinel), sentinel + " in " + log.getFileName());
            }
        }
    }

    private void issueWithEverythingShown() throws Exception {
        var terminal = replicas.terminal();
        var card = replicas.card("adult");
        var session = terminal.signIn(card, Purpose.ISSUE);
        var options = new CertificateOptions(CertificateOptions.Scope.HOUSEHOLD, true, true, true, true, 0);
        var quote = terminal.quote(session, Replicas.OPEN, options);
        try (var transaction = IssueTransaction.begin(session, quote, Clock.systemUTC(), new SecureRandom())) {
            var issue = terminal.issue(transaction.request(card.sign(transaction.textToSign())));
            terminal.document(issue.issueId());
        }
    }

    private void resetToSentinel() throws Exception {
        var card = replicas.card("renewal");
        replicas.database().reserve(card.subject(), SecretName.SIGN, "24 hours");
        OpenReset reset = OpenReset.by(card, replicas);
        int n = 1;
        RelayAnswer answer = reset.step(n, reset.start(PASSWORD));
        while (answer instanceof RelayAnswer.Command command) {
            answer = reset.step(++n, new RelayStep.CardResponse(card.relay(command.cApdu())));
            assertEquals(List.of(), replicas.database().tablesWith(PASSWORD), "in the middle of the relay");
        }
        assertEquals(Set.of(true), Set.of(card.opensWith(PASSWORD)));
    }
}
