package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Ending.Kind;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shown to those who look rather than read. */
class EndingPictureTest {
    private static final Ending.Money BACK = new Ending.Money(new Yen(300), Yen.ZERO, false);

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"CERTIFICATE_PRINTED", "PARTLY_PRINTED", "CERTIFICATE_PRINTED_MONEY_OWED"})
    void sheetsThatLieInTheTrayAreShown(Kind kind) {
        assertEquals(Picture.SHEET, picture(Ending.of(kind)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"NOT_PRINTED", "NO_CHANGE", "PAYMENT_BROKEN", "MONEY_RETURNED", "CANCELLED"})
    void moneyThatCameOutIsShownWhereNothingElseDid(Kind kind) {
        assertEquals(Picture.TAKE_MONEY, picture(Ending.of(kind).with(BACK)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"CLOSED", "TIMED_OUT"})
    void thatTimeIsUpIsShownByAClock(Kind kind) {
        assertEquals(Picture.CLOSED, picture(Ending.of(kind)));
    }

    @Test
    void goodNewsAndBadHaveOtherPictures() {
        assertEquals(Set.of(Picture.DONE), of(Tone.GOOD));
        assertEquals(Set.of(Picture.STOP), of(Tone.PROBLEM));
        assertFalse(of(Tone.WARNING).contains(Picture.DONE) || of(Tone.NEUTRAL).contains(Picture.DONE));
    }

    /** But for the sheets that lie in the tray after both. */
    private static Set<Picture> of(Tone tone) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.tone() == tone)
                .map(kind -> picture(Ending.of(kind)))
                .filter(picture -> picture != Picture.SHEET)
                .collect(Collectors.toSet());
    }

    @Test
    void everyPictureIsShownSomewhere() {
        Set<Picture> shown = Stream.concat(
                        MadeScreens.states().map(SessionState::screen).flatMap(EndingPictureTest::on),
                        Stream.of(Picture.MONEY))
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Picture.class), shown);
    }

    /** But for the page of a payment, which always shows money. */
    private static Stream<Picture> on(Screen screen) {
        return Holdings.valuesIn(screen).stream()
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast);
    }

    private static Picture picture(Ending ending) {
        return ((Screen.Message) EndingScreen.of(ending, List.of())).picture();
    }
}
