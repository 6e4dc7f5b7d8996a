package jp.madoguchi.session.procedure;

import static jp.madoguchi.session.twin.Samples.secret;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Ending.Kind;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.twin.Cards;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.virtual.card.FaultyCard;
import jp.madoguchi.virtual.card.InMemoryChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A known secret is changed on the adult's virtual card, which is also torn out at every command. */
class ChangeSecretTest {
    private static final ProcedureId ID = new ProcedureId(1);
    private static final Ending UNKNOWN = Ending.of(FailureCode.CHANGE_UNKNOWN);

    @TempDir
    private Path sandbox = Path.of("");

    private final Desk desk = new Desk();
    private Optional<FaultyCard> inserted = Optional.empty();

    private CardFacts read(Task task) throws IOException {
        var card = Cards.load("adult", sandbox);
        inserted = Optional.of(card);
        desk.slot.insert(new InMemoryConnection(new InMemoryChannel(card)));
        return ((Answer.CardRead) new ReadCard(ID, task).perform(desk.devices(), progress -> {})).facts();
    }

    private Answer verify(JpkiKey key, CardFacts facts, String entry) {
        return new VerifySecret(ID, key, facts, secret(entry)).perform(desk.devices(), progress -> {});
    }

    private Answer change(JpkiKey key, CardFacts facts, Secret entry) {
        return new ChangeSecret(ID, key, facts, entry).perform(desk.devices(), progress -> {});
    }

    private static Ending ending(Answer answer) {
        return assertInstanceOf(Answer.WritingEnded.class, answer).ending();
    }

    /** The card as it is found in the next visit; asking costs a try where the entry is wrong. */
    private boolean pinIs(String entry) throws IOException, CardException {
        return application().verify(JpkiKey.USER_AUTHENTICATION, secret(entry)) instanceof PinCheck.Verified;
    }

    private RetryCounter tries(JpkiKey key) throws IOException, CardException {
        return application().readRetryCounter(key).orElseThrow();
    }

    private JpkiApplication application() throws IOException, CardException {
        return JpkiApplication.select(new InMemoryChannel(Cards.again("adult", sandbox)))
                .orElseThrow();
    }

    @Test
    void aKnownPinIsReplacedByTheNewOne() throws Exception {
        CardFacts facts = read(Task.PIN_CHANGE);
        var verified =
                assertInstanceOf(Answer.SecretVerified.class, verify(JpkiKey.USER_AUTHENTICATION, facts, "1234"));
        assertTrue(verified.current().matches(secret("1234")));
        Secret entry = secret("8642");
        assertEquals(Ending.of(Kind.PIN_CHANGED), ending(change(JpkiKey.USER_AUTHENTICATION, facts, entry)));
        assertTrue(entry.isWiped());
        assertTrue(pinIs("8642"));
        assertEquals(
                List.of("begin verify-pin", "success verify-pin", "begin change-secret", "success change-secret"),
                desk.tape.heard());
    }

    @Test
    void aKnownPasswordIsReplacedByTheNewOneInCapitals() throws Exception {
        CardFacts facts = read(Task.PASSWORD_CHANGE);
        verify(JpkiKey.SIGNATURE, facts, "abc123");
        assertEquals(Ending.of(Kind.PASSWORD_CHANGED), ending(change(JpkiKey.SIGNATURE, facts, secret("new456"))));
        assertInstanceOf(PinCheck.Verified.class, application().verify(JpkiKey.SIGNATURE, secret("NEW456")));
    }

    @Test
    void aWrongPresentSecretCostsOneTryAndIsNotKept() throws IOException {
        CardFacts facts = read(Task.PASSWORD_CHANGE);
        assertEquals(
                new Answer.PinWrong(Optional.of(new RetryCounter(4))), verify(JpkiKey.SIGNATURE, facts, "WRONG99"));
        assertEquals(List.of("begin verify-password", "failure verify-password 107"), desk.tape.heard());
    }

    @Test
    void withoutTheRightPresentSecretNothingIsChanged() throws Exception {
        CardFacts facts = read(Task.PIN_CHANGE);
        assertEquals(
                Ending.of(Kind.CHANGE_NOT_DONE, FailureCode.CARD_DROPPED_PIN),
                ending(change(JpkiKey.USER_AUTHENTICATION, facts, secret("8642"))));
        assertTrue(pinIs("1234"));
    }

    /** The commands of a change are few: one VERIFY, one CHANGE, and at most a SELECT before each. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void tornBeforeACommandTheCardHasTheOldPinOrTheNewOneAndSuccessIsSaidOnlyForTheNew(int command) throws Exception {
        tear(command, true);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void tornAfterACommandTheCardHasTheOldPinOrTheNewOneAndSuccessIsSaidOnlyForTheNew(int command) throws Exception {
        tear(command, false);
    }

    private void tear(int command, boolean before) throws Exception {
        CardFacts facts = read(Task.PIN_CHANGE);
        FaultyCard card = inserted.orElseThrow();
        if (before) {
            card.tearBefore(command);
        } else {
            card.tearAfter(command);
        }
        Answer verified = verify(JpkiKey.USER_AUTHENTICATION, facts, "1234");
        Optional<Ending> ending = verified instanceof Answer.SecretVerified
                ? Optional.of(ending(change(JpkiKey.USER_AUTHENTICATION, facts, secret("8642"))))
                : Optional.empty();
        boolean isNew = pinIs("8642");
        assertTrue(isNew || pinIs("1234"), "neither the old PIN nor the new one");
        ending.filter(each -> each.kind() == Kind.PIN_CHANGED).ifPresent(each -> assertTrue(isNew));
        if (isNew) {
            assertTrue(ending.equals(Optional.of(UNKNOWN)) || ending.equals(Optional.of(Ending.of(Kind.PIN_CHANGED))));
        }
        assertEquals(new RetryCounter(3), tries(JpkiKey.USER_AUTHENTICATION), "a right entry costs no try");
    }
}
