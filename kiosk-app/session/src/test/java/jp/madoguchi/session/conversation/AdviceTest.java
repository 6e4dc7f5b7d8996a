package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.conversation.Alphabet.FACTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardFacts.Validity;
import jp.madoguchi.session.CardReport;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.check.CheckScreen;
import org.junit.jupiter.api.Test;

/** What the card check offers to begin here, the gate lets in: nobody is invited and then sent away. */
class AdviceTest {
    private static final List<Integer> TRIES = List.of(0, 1, 3);

    private static Stream<CardFacts> cards() {
        return Stream.of(TokenKind.values())
                .flatMap(kind -> Stream.of(true, false).flatMap(signature -> Stream.of(Validity.values())
                        .flatMap(validity -> TRIES.stream().flatMap(pin -> TRIES.stream()
                                .map(password -> card(kind, signature, validity, pin, password))))));
    }

    private static CardFacts card(TokenKind kind, boolean signature, Validity validity, int pin, int password) {
        return Alphabet.like(FACTS, kind, signature, Optional.of(new RetryCounter(pin)), validity)
                .withTries(JpkiKey.SIGNATURE, new RetryCounter(password));
    }

    @Test
    void whatIsOfferedIsNotRefused() {
        var offers = cards().flatMap(card -> offered(card)
                        .peek(task ->
                                assertEquals(Optional.empty(), Gate.refusal(task, card), () -> task + " " + card)))
                .toList();
        assertFalse(offers.isEmpty());
    }

    private static Stream<Task> offered(CardFacts card) {
        var report = new CardReport(card, LocalDate.of(2026, 11, 20), Alphabet.REPORT.user(), Optional.empty());
        return CheckScreen.of(report, EnumSet.allOf(Task.class)).advice().stream()
                .flatMap(advice -> advice.button().stream())
                .map(button -> ((Event.TaskChosen) button.event()).task());
    }
}
