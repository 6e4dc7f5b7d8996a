package jp.madoguchi.ui;

import static jp.madoguchi.config.Language.EASY_JAPANESE;
import static jp.madoguchi.config.Language.ENGLISH;
import static jp.madoguchi.config.Language.JAPANESE;
import static jp.madoguchi.config.Language.SPANISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.ui.Voice.Utterance;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NarratorTest {
    private static final Presentation AUDIO = TestWindow.ENGLISH.withVoice(true);
    private static final Presentation JAPANESE_AUDIO = TestWindow.JAPANESE.withVoice(true);
    private static final Screen PIN = Samples.named("pin");

    private final ByEar resident = new ByEar(new HeardVoice(JAPANESE, EASY_JAPANESE, ENGLISH), false);

    @AfterEach
    void close() {
        resident.close();
    }

    @Test
    void aScreenSpeaksItsTitleItsLinesAndWhatCanBeDone() {
        resident.in(AUDIO).hears();
        List<String> said = resident.meets(Samples.named("insert")).hears();
        assertEquals(List.of("Insert your My Number Card", "Step 2 of 6, Card"), said.subList(0, 2));
        assertTrue(said.contains("Leave the card in until we are done."), said::toString);
        assertEquals("You can choose: Cancel", said.get(said.size() - 1));
    }

    /** As a receipt says them. */
    @Test
    void feeMoneyTakenAndChangeAreSaid() {
        var paying = (Screen.Payment) Samples.named("pay");
        List<String> said = resident.in(AUDIO).meets(paying).hears();
        List.of("Fee", "Inserted", "Still to pay")
                .forEach(label -> assertTrue(
                        said.stream().anyMatch(each -> each.matches(label + "\\W.*\\b\\d+ yen\\W*")),
                        () -> label + ": " + said));
        List<String> last =
                resident.meets(Samples.named("ending-printed-change")).hears();
        assertTrue(last.stream().anyMatch(each -> each.matches("Your change is \\d+ yen\\..*")), last::toString);
    }

    @Test
    void nothingIsSaidUnlessAskedFor() {
        resident.in(TestWindow.ENGLISH).meets(PIN).presses(SWT.ARROW_DOWN).types("12");
        assertEquals(List.of(), resident.hears());
    }

    @Test
    void whatCannotBeUsedNowSaysWhy() {
        List<String> said =
                resident.in(AUDIO).meets(Samples.named("menu-closed")).hears();
        assertTrue(
                said.stream().anyMatch(each -> each.startsWith("Print a certificate. Not available now.")),
                said::toString);
    }

    @Test
    void japaneseIsSaidFromItsReading() {
        List<String> said =
                resident.in(JAPANESE_AUDIO).meets(Samples.named("insert")).hears();
        assertTrue(said.contains("マイナンバーカードを いれてください"), said::toString);
        assertTrue(said.contains("えらべる もの、ちゅうしする"), said::toString);
    }

    /** But for what the samples make up, and names of towns. */
    @Test
    void noKanjiReachTheVoiceOnTheScreensOfAVisit() {
        resident.in(JAPANESE_AUDIO).hears();
        for (String name : List.of("insert", "pin", "keyboard", "last-try", "name")) {
            List<String> said = resident.meets(Samples.named(name)).hears();
            assertFalse(said.isEmpty(), name);
            said.forEach(each -> assertFalse(each.matches(".*\\p{IsHan}.*"), () -> name + ": " + each));
        }
    }

    @Test
    void theNameOfAPersonIsNotReadAloud() {
        Screen name = Samples.named("name");
        assertEquals(List.of("架○　花○"), name.title().arguments());
        List<String> said = resident.in(AUDIO).meets(name).hears();
        assertFalse(String.join(" ", said).matches(".*[架花○].*"), said::toString);
        assertTrue(said.stream().anyMatch(each -> each.startsWith("Is the certificate yours?")), said::toString);
    }

    @Test
    void ofAProgressOnlyTheNewIsSaid() {
        resident.in(AUDIO).meets(Samples.named("printing")).hears();
        var before = (Screen.Progress) Samples.named("printing");
        var done = before.rows().stream()
                .map(row -> new Screen.Row(
                        row.label(), row.stage() == Screen.Stage.RUNNING ? Screen.Stage.DONE : row.stage()))
                .toList();
        List<String> said = resident.meets(
                        new Screen.Progress(before.steps(), before.title(), done, before.note(), before.back()))
                .hears();
        assertEquals(
                List.of("2 of 2 stages done"),
                said.stream().filter(each -> each.contains("stages")).toList());
        assertFalse(said.stream().anyMatch(each -> each.contains(": to come")), said::toString);
    }

    @Test
    void typingADigitSaysHowManyThereAreAndNeverWhich() {
        resident.in(AUDIO).meets(PIN).hears();
        assertEquals(
                List.of("1 of 4 digits of the PIN typed"), resident.types("7").hears());
        assertEquals(
                List.of("2 of 4 digits of the PIN typed"), resident.types("3").hears());
        assertEquals(
                List.of("1 of 4 digits of the PIN typed"),
                resident.presses(SWT.BS).hears());
    }

    @Test
    void whateverIsTypedTheVoiceSaysTheSame() {
        resident.in(AUDIO).meets(PIN).hears();
        List<String> one = resident.types("1234").hears();
        resident.meets(Samples.named("insert")).meets(PIN).hears();
        assertEquals(one, resident.types("9870").hears());
    }

    @Test
    void charactersOfAPasswordAreCountedAndNotNamed() {
        resident.in(AUDIO).meets(Samples.named("keyboard")).hears();
        assertEquals(
                List.of("New password, 1 of at most 16 characters typed"),
                resident.types("k").hears());
    }

    @Test
    void theFocusSpeaksTheNameAndTheState() {
        resident.in(AUDIO).meets(Samples.named("items")).hears();
        resident.window.robot().find("tool-contrast").forceFocus();
        assertEquals(List.of("High contrast: off", "Shows white and yellow on black"), resident.hears());
    }

    @Test
    void aLanguageSaysItsNameInItsOwnVoice() {
        resident.in(AUDIO).meets(Samples.named("insert")).hears();
        resident.window.robot().find("language-ja").forceFocus();
        resident.window.pump();
        assertEquals(List.of(new Utterance(JAPANESE, "にほんご")), resident.voice.utterances());
    }

    @Test
    void theCountdownIsAnnouncedAndTakenBackBySayingTheScreenAgain() {
        resident.in(AUDIO).meets(Samples.named("insert")).hears();
        resident.window.countDown(Optional.of(Duration.ofSeconds(20)));
        assertTrue(resident.hears().contains("Are you still there?"));
        resident.window.countDown(Optional.empty());
        assertTrue(resident.hears().contains("Insert your My Number Card"));
    }

    @Test
    void theTimeToThinkBeginsWhenTheVoiceHasEnded() {
        resident.in(AUDIO).meets(Samples.named("insert")).hears();
        resident.window.forgetPosted();
        resident.voice.end();
        assertEquals(List.of(new Event.Heard()), resident.window.everythingPosted());
        resident.window.countDown(Optional.of(Duration.ofSeconds(20)));
        resident.window.pump();
        resident.window.forgetPosted();
        resident.voice.end();
        assertEquals(List.of(), resident.window.everythingPosted());
    }

    @Test
    void whatIsLeftBehindIsCalledForByToneAndVoiceWhetherOrNotOneWasAskedFor() {
        resident.in(TestWindow.ENGLISH).meets(Samples.named("take-card"));
        resident.window.window().remind(Text.of("take-card"));
        assertEquals(List.of("(chime)", "Please take your card."), resident.hears());
    }

    @Test
    void theLastScreenIsHeardToItsEndBeforeAnythingIsCalledFor() {
        resident.in(AUDIO).meets(Samples.named("take-card"));
        assertFalse(resident.hears().isEmpty());
        resident.window.window().remind(Text.of("take-card"));
        assertEquals(List.of(), resident.hears());
        resident.voice.end();
        resident.window.window().remind(Text.of("take-card"));
        assertEquals(List.of("(chime)", "Please take your card."), resident.hears());
    }

    @Test
    void audioIsOfferedOnlyInALanguageThatHasAVoice() {
        Map<Language, Boolean> offered = Map.of(ENGLISH, true, SPANISH, false);
        offered.forEach((language, expected) -> {
            resident.in(TestWindow.JAPANESE.in(language));
            assertEquals(expected, resident.window.robot().targets().stream().anyMatch(t -> t.touch()
                    .key()
                    .equals("tool-audio")));
        });
    }

    @Test
    void aLanguageWithoutAVoiceShowsEverythingAgain() {
        resident.in(AUDIO.withCurtain(true));
        resident.window.robot().press("language-es");
        assertEquals(List.of(new Event.PresentationChanged(TestWindow.JAPANESE.in(SPANISH))), resident.window.posted());
    }

    @Test
    void thatALanguageHasNoVoiceIsSaidInTheOneBeforeAndRepeatGoesBackToIt() {
        resident.in(AUDIO).hears();
        resident.window.robot().press("language-es");
        resident.in(TestWindow.JAPANESE.in(SPANISH));
        assertEquals(
                List.of("There is no voice in this language. Press repeat to go back to the one before."),
                resident.hears());
        resident.presses(SWT.ESC);
        List<String> said = resident.hears();
        assertTrue(said.get(1).startsWith("What would you like to do?"), said::toString);
        assertEquals(
                new Event.PresentationChanged(AUDIO), resident.window.posted().get(1));
    }

    @Test
    void theVoiceIsLouderOnWishAndForThisPersonOnly() {
        resident.in(AUDIO).meets(PIN);
        assertFalse(resident.voice.isLoud());
        resident.in(AUDIO.withLoud(true)).meets(PIN);
        assertTrue(resident.voice.isLoud());
        resident.in(Presentation.usual()).meets(Samples.named("insert"));
        assertFalse(resident.voice.isLoud());
    }

    @Test
    void theVoiceEndsWhenItIsSwitchedOff() {
        resident.in(AUDIO).meets(PIN).hears();
        assertTrue(resident.voice.isSpeaking());
        resident.in(TestWindow.ENGLISH);
        assertFalse(resident.voice.isSpeaking());
        resident.types("12");
        assertEquals(List.of(), resident.hears());
    }
}
