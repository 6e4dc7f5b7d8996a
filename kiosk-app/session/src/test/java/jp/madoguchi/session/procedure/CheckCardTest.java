package jp.madoguchi.session.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts.Reservation;
import jp.madoguchi.session.CardReport;
import jp.madoguchi.session.CertificateReport;
import jp.madoguchi.session.CertificateReport.Issuer;
import jp.madoguchi.session.CertificateReport.Revocation;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.twin.Cards;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.virtual.card.CardDirectory;
import jp.madoguchi.virtual.card.FaultyCard;
import jp.madoguchi.virtual.card.InMemoryChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCardTest {
    @TempDir
    private Path sandbox = Path.of("");

    private final Desk desk = new Desk();

    private InMemoryConnection insert(FaultyCard card) {
        var connection = new InMemoryConnection(new InMemoryChannel(card));
        desk.slot.insert(connection);
        return connection;
    }

    private Answer check() {
        return new CheckCard(new ProcedureId(1)).perform(desk.devices(), progress -> {});
    }

    private CardReport report() {
        return ((Answer.CardChecked) check()).report();
    }

    @ParameterizedTest
    @CsvSource({
        "adult, true, 3, 5",
        "password-blocked, true, 3, 0",
        "last-try, true, 1, 5",
        "pin-blocked, true, 0, 5",
        "child, false, 3,"
    })
    void theTriesOfASecretAreToldWhereThereIsACertificateForIt(
            String persona, boolean signature, Integer pin, Integer password) throws IOException {
        insert(Cards.load(persona, sandbox));
        var facts = report().facts();
        assertEquals(signature, facts.hasSignatureCertificate());
        assertEquals(Optional.of(new RetryCounter(pin)), facts.pinTries());
        assertEquals(Optional.ofNullable(password).map(RetryCounter::new), facts.passwordTries());
    }

    @Test
    void theReportIsOfTodayInJapanAndTheCardStaysConnected() throws IOException {
        InMemoryConnection connection = insert(Cards.load("adult", sandbox));
        CardReport report = report();
        assertEquals(LocalDate.of(2026, 11, 20), report.today());
        assertEquals(Optional.of(Cards.certificate("adult")), report.facts().certificate());
        assertEquals(Optional.of(LocalDate.of(2030, 2, 17)), report.user().map(CertificateReport::until));
        assertTrue(report.signature().isEmpty());
        assertFalse(connection.isReleased());
    }

    @Test
    void neitherTheCentreIsAskedNorATrySpent() throws IOException {
        insert(Cards.load("adult", sandbox));
        assertEquals(Reservation.NOT_ASKED, report().facts().reservation());
        assertEquals(List.of(), desk.tape.heard());
        assertEquals(Optional.of(new RetryCounter(3)), report().facts().pinTries());
        assertEquals(Optional.of(new RetryCounter(5)), report().facts().passwordTries());
    }

    @Test
    void theSignatureCertificateNamesTheBirthdayOnWhichItEnds() throws Exception {
        Cards.load("adult", sandbox);
        try (var in = java.nio.file.Files.newInputStream(sandbox.resolve("cards/adult/sign.pem"))) {
            byte[] der = java.security.cert.CertificateFactory.getInstance("X.509")
                    .generateCertificate(in)
                    .getEncoded();
            CertificateReport read =
                    CertificateStanding.of(jp.madoguchi.card.jpki.SignatureCertificate.parse(der), desk.authorities);
            assertEquals(CertificateReport.End.FIFTH_BIRTHDAY, read.end());
        }
    }

    @Test
    void whatTheTerminalsAuthoritiesSayIsInTheReport() throws IOException {
        insert(Cards.load("adult", sandbox));
        desk.authorities = (key, certificate) -> new CertificateTrust.Standing(Issuer.KNOWN, Revocation.REVOKED);
        CertificateReport user = report().user().orElseThrow();
        assertEquals(Issuer.KNOWN, user.issuer());
        assertEquals(Revocation.REVOKED, user.revocation());
    }

    @Test
    void thePasswordsTriesCostTwoExchangesAndNothingElseIsReadBesides() throws IOException {
        var card = new InMemoryChannel(Cards.load("adult", sandbox));
        desk.slot.insert(new InMemoryConnection(card));
        new ReadCard(new ProcedureId(1), jp.madoguchi.session.Task.CERTIFICATE).perform(desk.devices(), progress -> {});
        int read = card.count();
        report();
        assertTrue(card.count() - read <= read + 2, "exchanges: " + (card.count() - read));
    }

    @Test
    void aCardOfAnotherKindIsRefusedAndLetGo() throws IOException {
        Cards.load("adult", sandbox);
        InMemoryConnection connection =
                insert(new FaultyCard(new CardDirectory(sandbox).load(CardDirectory.NO_MY_NUMBER_CARD)));
        assertEquals(new Answer.Refused(Ending.of(Ending.Kind.NOT_A_MY_NUMBER_CARD)), check());
        assertTrue(connection.isReleased());
    }

    @Test
    void pullingTheCardAtAnyCommandLeavesNothingOpen() throws IOException {
        var whole = new InMemoryChannel(Cards.load("adult", sandbox));
        desk.slot.insert(new InMemoryConnection(whole));
        report();
        for (int k = 1; k <= whole.count(); k++) {
            var card = new FaultyCard(new CardDirectory(sandbox).load("adult"));
            card.tearAfter(k);
            InMemoryConnection connection = insert(card);
            assertEquals(new Answer.Failed(FailureCode.CARD_REMOVED), check());
            assertTrue(connection.isReleased());
        }
    }
}
