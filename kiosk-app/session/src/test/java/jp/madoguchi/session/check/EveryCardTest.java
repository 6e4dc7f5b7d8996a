package jp.madoguchi.session.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Texts;
import jp.madoguchi.session.CardReport;
import jp.madoguchi.session.CertificateReport;
import jp.madoguchi.session.CertificateReport.Revocation;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Advice;
import jp.madoguchi.session.screen.Screen.Place;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;
import jp.madoguchi.session.twin.Cards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every card that can lie in the reader, at every terminal that offers all, little or nothing. */
class EveryCardTest {
    private static final List<Set<Task>> TERMINALS = List.of(
            EnumSet.allOf(Task.class),
            EnumSet.of(Task.CERTIFICATE, Task.PASSWORD_RESET, Task.CARD_CHECK, Task.SIGNATURE_CHECK),
            EnumSet.noneOf(Task.class));

    private static void everywhere(BiConsumer<SampleCard, Screen.Report> check) {
        for (SampleCard card : CheckedCards.every()) {
            CardReport report = card.report();
            TERMINALS.forEach(offered -> check.accept(card, CheckScreen.of(report, offered)));
        }
    }

    private static List<Task> begun(Screen.Report screen) {
        return screen.advice().stream()
                .flatMap(each -> each.button().stream())
                .map(button -> ((Event.TaskChosen) button.event()).task())
                .toList();
    }

    @Test
    void everyHolderLearnsWhatToDoNextAndNeverMoreThanFits() {
        everywhere((card, screen) -> {
            assertFalse(screen.advice().isEmpty(), card.toString());
            assertTrue(screen.advice().size() <= CheckScreen.MOST_ADVICE, card.toString());
            assertTrue(screen.advice().stream().allMatch(each -> each.details().size() <= 2), card.toString());
        });
    }

    @Test
    void whoMovedAbroadHearsItWithAnyMyNumberCardAsTheLastWord() {
        everywhere((card, screen) -> assertEquals(
                card.kind() == TokenKind.MY_NUMBER_CARD,
                screen.advice()
                        .get(screen.advice().size() - 1)
                        .title()
                        .key()
                        .equals(CardRule.CARDS_OF_PEOPLE_ABROAD_GO_TO_THE_EMBASSY.key() + ".title"),
                card.toString()));
    }

    @Test
    void noTaskAndNoTitleIsAdvisedTwice() {
        everywhere((card, screen) -> {
            List<Task> tasks = begun(screen);
            assertEquals(new HashSet<>(tasks).size(), tasks.size(), card.toString());
            List<Text> titles = screen.advice().stream().map(Advice::title).toList();
            assertEquals(new HashSet<>(titles).size(), titles.size(), card.toString());
        });
    }

    /** What the conversation refuses before a secret is typed, said in other words than the rules say it. */
    @Test
    void nothingBeginsThatThisCardWouldBeRefusedFor() {
        everywhere((card, screen) -> {
            for (Task task : begun(screen)) {
                boolean centre = List.of(Task.CERTIFICATE, Task.PASSWORD_RESET, Task.PIN_RESET)
                        .contains(task);
                boolean signature =
                        task == Task.PASSWORD_RESET || task.credential().equals(Optional.of(JpkiKey.SIGNATURE));
                assertEquals(TokenKind.MY_NUMBER_CARD, card.kind(), task + " with " + card);
                CertificateReport user = card.user().orElseThrow();
                assertTrue(!centre || !user.hasEnded(SampleCard.TODAY), task + " with " + card);
                assertTrue(!centre || user.revocation() != Revocation.REVOKED, task + " with " + card);
                assertTrue(!signature || card.hasSignature(), task + " with " + card);
                int tries = task.credential().equals(Optional.of(JpkiKey.SIGNATURE))
                        ? card.passwordTries()
                        : card.pinTries();
                assertTrue(tries != 0, task + " with " + card);
            }
        });
    }

    @Test
    void aResetIsNeverCalledReadyBeforeItsReservationWasSeen() {
        everywhere((card, screen) -> screen.advice().stream()
                .filter(each -> each.place() == Place.HERE)
                .flatMap(each -> each.button().stream())
                .forEach(button -> assertFalse(
                        Set.of(new Event.TaskChosen(Task.PASSWORD_RESET), new Event.TaskChosen(Task.PIN_RESET))
                                .contains(button.event()),
                        card.toString())));
    }

    @Test
    void aBlockedSecretAlwaysHasAWayOutAndNeverLooksWell() {
        everywhere((card, screen) -> {
            if (card.kind() != TokenKind.MY_NUMBER_CARD) {
                return;
            }
            boolean password = card.hasSignature() && card.passwordTries() == 0;
            if (card.pinTries() == 0) {
                assertTrue(advises(screen, "two-blocked", "pin-is-reset"), card.toString());
                assertFalse(screen.panels().get(0).tone() == Tone.GOOD, card.toString());
            }
            if (password) {
                assertTrue(advises(screen, "two-blocked", "password-is-reset"), card.toString());
                assertFalse(screen.panels().get(1).tone() == Tone.GOOD, card.toString());
            }
        });
    }

    private static boolean advises(Screen.Report screen, String... rules) {
        return screen.advice().stream().anyMatch(each -> List.of(rules).stream()
                .anyMatch(rule -> each.title().key().startsWith("check." + rule)));
    }

    @Test
    void everyRuleIsHeardSomewhere() {
        var heard = new HashSet<String>();
        everywhere((card, screen) -> {
            screen.advice().forEach(each -> heard.add(each.title().key().replace(".title", "")));
            screen.panels().forEach(panel -> panel.notes().forEach(note -> heard.add(note.key())));
        });
        for (CardRule rule : CardRule.values()) {
            assertTrue(heard.contains(rule.key()), rule.name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasItsTextsInEveryLanguage(Language language) throws Exception {
        Texts texts = Texts.load(Cards.config());
        for (CardRule rule : CardRule.values()) {
            if (rule.says() instanceof Says.Next next) {
                assertDoesNotThrow(() -> texts.pattern(language, rule.key() + ".title"));
                next.begins()
                        .ifPresent(task ->
                                assertDoesNotThrow(() -> texts.pattern(language, rule.key() + rule.button(next))));
                next.details()
                        .apply(SampleCard.adult().at(SampleCard.ALL))
                        .forEach(each -> assertDoesNotThrow(() -> texts.pattern(language, each.key())));
            } else {
                assertDoesNotThrow(() -> texts.pattern(language, rule.key()));
            }
        }
    }
}
