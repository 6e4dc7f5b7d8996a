package jp.madoguchi.session.check;

import static jp.madoguchi.session.check.SampleCard.ALL;
import static jp.madoguchi.session.check.SampleCard.ENDED;
import static jp.madoguchi.session.check.SampleCard.LATER;
import static jp.madoguchi.session.check.SampleCard.adult;
import static jp.madoguchi.session.check.SampleCard.certificate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Texts;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Advice;
import jp.madoguchi.session.screen.Screen.Panel;
import jp.madoguchi.session.screen.Screen.Place;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;
import jp.madoguchi.session.twin.Cards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckScreenTest {
    private final Texts texts = load();

    private static Texts load() {
        try {
            return Texts.load(Cards.config());
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String words(Language language, Text text) {
        Object[] arguments = text.arguments().stream()
                .map(each -> each instanceof Text inner ? words(language, inner) : each)
                .toArray();
        return texts.format(language, text.key(), arguments);
    }

    private List<String> facts(Panel panel, Language language) {
        return panel.facts().stream()
                .map(fact -> words(language, fact.label()) + ": " + words(language, fact.value()))
                .toList();
    }

    private static Panel panel(SampleCard card, int position) {
        return CheckScreen.of(card.report(), ALL).panels().get(position);
    }

    @Test
    void anAdultsCardShowsItsDatesAndTriesInJapanese() {
        Panel user = panel(adult(), 0);
        assertEquals(
                List.of("有効期限: 2030年（令和12年）2月17日", "残りの期間: あと3年2か月", "更新: 2029年（令和11年）11月18日から", "暗証番号（4桁）: 残り3回"),
                facts(user, Language.JAPANESE));
        assertEquals(Tone.GOOD, user.tone());
    }

    @Test
    void andInEnglish() {
        assertEquals(
                List.of(
                        "Valid until: 17 February 2030",
                        "Time left: 3 years 2 months",
                        "Renewal: From 18 November 2029",
                        "PIN (4 digits): 3 tries left"),
                facts(panel(adult(), 0), Language.ENGLISH));
    }

    @Test
    void theSignatureCertificatesDatesWaitForItsPassword() {
        assertEquals(List.of("有効期限: パスワードが必要です", "パスワード: 残り5回"), facts(panel(adult(), 1), Language.JAPANESE));
        assertEquals(
                List.of("有効期限: 2030年（令和12年）2月17日", "残りの期間: あと3年2か月"),
                facts(panel(adult().signature(certificate(LATER)), 1), Language.JAPANESE)
                        .subList(0, 2));
    }

    @Test
    void aLockedPasswordIsNotAskedForToShowTheDates() {
        assertEquals(
                "有効期限: ロック中は表示できません",
                facts(panel(adult().password(0), 1), Language.JAPANESE).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-30, 2019年（平成31年）4月30日, 30 April 2019",
        "2019-05-01, 2019年（令和元年）5月1日, 1 May 2019",
        "2029-12-31, 2029年（令和11年）12月31日, 31 December 2029"
    })
    void aDayIsWrittenAsItsReadersDo(LocalDate day, String japanese, String english) {
        assertEquals(japanese, words(Language.JAPANESE, CheckDates.day(day)));
        assertEquals(english, words(Language.ENGLISH, CheckDates.day(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 今日まで, until today",
        "2026-11-21, あと1日, 1 day",
        "2026-12-19, あと29日, 29 days",
        "2026-12-20, あと1か月, 1 month",
        "2027-11-19, あと11か月, 11 months",
        "2027-11-20, あと1年, 1 year",
        "2028-12-25, あと2年1か月, 2 years 1 month",
        "2026-11-19, 終わりました, Over",
        "2024-01-01, 終わりました, Over"
    })
    void theTimeLeftIsToldInTheLargestFittingUnits(LocalDate until, String japanese, String english) {
        Text left = CheckDates.left(SampleCard.TODAY, until);
        assertEquals(japanese, words(Language.JAPANESE, left));
        assertEquals(english, words(Language.ENGLISH, left));
    }

    @Test
    void whatCanBeDoneHereComesWithItsButton() {
        List<Advice> here =
                CheckScreen.of(adult().report(), Set.of(Task.CERTIFICATE, Task.SIGNATURE_CHECK)).advice().stream()
                        .filter(each -> each.place() == Place.HERE)
                        .toList();
        assertEquals(
                List.of(new Event.TaskChosen(Task.CERTIFICATE), new Event.TaskChosen(Task.SIGNATURE_CHECK)),
                here.stream().map(each -> each.button().orElseThrow().event()).toList());
    }

    @Test
    void aBlockedPasswordIsSpokenOfFirstAndNeedsTheReservation() {
        Advice first =
                CheckScreen.of(adult().password(0).report(), ALL).advice().get(0);
        assertEquals(Place.PHONE, first.place());
        assertEquals(
                Optional.of(new Event.TaskChosen(Task.PASSWORD_RESET)),
                first.button().map(Button::event));
        assertEquals(Tone.PROBLEM, panel(adult().password(0), 1).tone());
        assertEquals(Tone.GOOD, panel(adult().password(0), 0).tone());
    }

    @Test
    void theWayOutEndsTheVisit() {
        Screen.Report screen = CheckScreen.of(adult().report(), ALL);
        assertEquals(new Event.Finished(), screen.back().orElseThrow().event());
    }

    @Test
    void eachCardStandsInAWord() {
        assertEquals(
                List.of(
                        "check.standing.in-term check.standing.present",
                        "check.standing.in-term check.standing.absent",
                        "check.standing.ended check.standing.present",
                        "check.standing.last-try check.standing.blocked",
                        "check.standing.not-served check.standing.not-served",
                        "check.standing.absent check.standing.present"),
                Stream.of(
                                adult(),
                                adult().withoutSignature(),
                                adult().user(certificate(ENDED)),
                                adult().pin(1).password(0),
                                adult().ofKind(TokenKind.RESIDENT_REGISTER_CARD),
                                adult().withoutUser())
                        .map(card -> panel(card, 0).standing().key() + " "
                                + panel(card, 1).standing().key())
                        .toList());
    }
}
