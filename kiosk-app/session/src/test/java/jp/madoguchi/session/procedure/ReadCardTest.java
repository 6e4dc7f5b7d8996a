package jp.madoguchi.session.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.protocol.ReservationCheck;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardFacts.Reservation;
import jp.madoguchi.session.CardFacts.Validity;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.twin.Cards;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.InMemoryCentre;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.virtual.card.CardDirectory;
import jp.madoguchi.virtual.card.FaultyCard;
import jp.madoguchi.virtual.card.InMemoryChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadCardTest {
    private static final ProcedureId ID = new ProcedureId(1);

    @TempDir
    private Path sandbox = Path.of("");

    private final Desk desk = new Desk();

    private InMemoryConnection insert(FaultyCard card) {
        var connection = new InMemoryConnection(new InMemoryChannel(card));
        desk.slot.insert(connection);
        return connection;
    }

    private Answer read(Task task, Clock clock) {
        return new ReadCard(new ProcedureId(1), task).perform(desk.devices(clock), progress -> {});
    }

    private CardFacts facts(Task task) {
        return ((Answer.CardRead) read(task, Cards.CLOCK)).facts();
    }

    @ParameterizedTest
    @CsvSource({
        "adult, MY_NUMBER_CARD, true, 3, VALID",
        "password-blocked, MY_NUMBER_CARD, true, 3, VALID",
        "last-try, MY_NUMBER_CARD, true, 1, VALID",
        "pin-blocked, MY_NUMBER_CARD, true, 0, VALID",
        "child, MY_NUMBER_CARD, false, 3, VALID",
        "expired, MY_NUMBER_CARD, true, 3, EXPIRED",
        "renewal, MY_NUMBER_CARD, true, 3, IN_RENEWAL",
        "juki-card, RESIDENT_REGISTER_CARD, true, 3, EXPIRED"
    })
    void everyCardTellsWhatItIsWithoutASecret(
            String persona, TokenKind kind, boolean signature, int tries, Validity validity) throws IOException {
        insert(Cards.load(persona, sandbox));
        CardFacts facts = facts(Task.CERTIFICATE);
        assertEquals(kind, facts.kind());
        assertEquals(signature, facts.hasSignatureCertificate());
        assertEquals(Optional.of(new RetryCounter(tries)), facts.pinTries());
        assertEquals(validity, facts.validity());
        assertEquals(Optional.of(Cards.certificate(persona)), facts.certificate());
    }

    @Test
    void aCardOfAnotherKindIsRefusedAndLetGo() throws IOException {
        InMemoryConnection connection =
                insert(new FaultyCard(new CardDirectory(sandbox).load(CardDirectory.NO_MY_NUMBER_CARD)));
        assertEquals(
                new Answer.Refused(Ending.of(Ending.Kind.NOT_A_MY_NUMBER_CARD)), read(Task.CERTIFICATE, Cards.CLOCK));
        assertTrue(connection.isReleased());
    }

    @Test
    void aSlotWithoutCardSaysThatTheCardHasGone() {
        assertEquals(new Answer.Failed(FailureCode.CARD_REMOVED), read(Task.CERTIFICATE, Cards.CLOCK));
    }

    @Test
    void pullingTheCardAtAnyCommandCostsNoTryAndLeavesNothingOpen() throws IOException {
        var whole = new InMemoryChannel(Cards.load("adult", sandbox));
        desk.slot.insert(new InMemoryConnection(whole));
        facts(Task.CERTIFICATE);
        for (int k = 1; k <= whole.count(); k++) {
            var card = new FaultyCard(new CardDirectory(sandbox).load("adult"));
            card.tearAfter(k);
            InMemoryConnection connection = insert(card);
            assertEquals(new Answer.Failed(FailureCode.CARD_REMOVED), read(Task.CERTIFICATE, Cards.CLOCK));
            assertTrue(connection.isReleased());
        }
        insert(new FaultyCard(new CardDirectory(sandbox).load("adult")));
        assertEquals(Optional.of(new RetryCounter(3)), facts(Task.CERTIFICATE).pinTries());
    }

    @Test
    void theCentreIsNotAskedWhileTheCardIsRead() throws IOException {
        insert(Cards.load("adult", sandbox));
        assertEquals(Reservation.NOT_ASKED, facts(Task.PASSWORD_RESET).reservation());
        assertEquals(List.of(), desk.tape.heard());
    }

    @ParameterizedTest
    @EnumSource(names = {"CERTIFICATE", "PASSWORD_RESET", "PIN_CHANGE"})
    void theTriesOfThePasswordAreReadOnlyWhereItIsAskedFor(Task task) throws IOException {
        insert(Cards.load("adult", sandbox));
        assertEquals(Optional.empty(), facts(task).passwordTries());
        assertEquals(
                Optional.of(new RetryCounter(5)), facts(Task.PASSWORD_CHANGE).passwordTries());
    }

    @ParameterizedTest
    @EnumSource
    void theReservationIsThatOfTheSecretToBeReset(ReservationCheck.State state) throws IOException {
        insert(Cards.load("adult", sandbox));
        desk.centre.reservation(state);
        Reservation expected =
                switch (state) {
                    case NONE -> Reservation.NONE;
                    case EXPIRED -> Reservation.EXPIRED;
                    case RESERVED, RECONCILE -> Reservation.OPEN;
                };
        var asked = new CheckReservation(ID, facts(Task.PASSWORD_RESET), Task.PASSWORD_RESET);
        var answer = (Answer.CardRead) asked.perform(desk.devices(), progress -> {});
        assertEquals(expected, answer.facts().reservation());
    }

    @Test
    void withoutTheCentreNoReservationIsKnown() throws IOException {
        insert(Cards.load("adult", sandbox));
        desk.centre.failAt("checkReservation", 1, InMemoryCentre.unreachable());
        var asked = new CheckReservation(ID, facts(Task.PIN_RESET), Task.PIN_RESET);
        assertEquals(
                new Answer.Refused(Ending.of(FailureCode.CENTRE_UNREACHABLE)),
                asked.perform(desk.devices(), progress -> {}));
    }

    @Test
    void aCertificateIsInRenewalForItsLastThreeMonthsInTokyo() throws IOException {
        insert(Cards.load("adult", sandbox));
        ZonedDateTime end =
                Cards.certificate("adult").x509().getNotAfter().toInstant().atZone(ServiceHours.ZONE);
        Instant renewal = end.toLocalDate()
                .minusMonths(3)
                .plusDays(1)
                .atStartOfDay(ServiceHours.ZONE)
                .toInstant();
        assertEquals(Validity.VALID, validityAt(renewal.minusMillis(1)));
        assertEquals(Validity.IN_RENEWAL, validityAt(renewal));
        assertEquals(Validity.IN_RENEWAL, validityAt(end.toInstant()));
        assertEquals(Validity.EXPIRED, validityAt(end.toInstant().plus(Duration.ofMillis(1))));
    }

    private Validity validityAt(Instant moment) {
        Clock clock = Clock.fixed(moment, ServiceHours.ZONE);
        return ((Answer.CardRead) read(Task.CERTIFICATE, clock)).facts().validity();
    }
}
