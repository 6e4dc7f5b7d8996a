package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jp.madoguchi.config.Language;
import jp.madoguchi.session.Presentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visit keeps the language that its resident chose, through whatever happens, and leaves nothing of it behind. */
@ExtendWith(OpenKiosk.class)
class LanguageTest {
    private final OpenKiosk.Place at;

    LanguageTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @Test
    void aMishapIsToldInTheLanguageOfTheVisitAndTheNextVisitBeginsInJapanese() throws Exception {
        at.visitor
                .choosesEnglish()
                .comesForACertificate("999999", "adult")
                .sees("pin.title")
                .takesTheCard()
                .sees("ending.card-removed.title");
        assertEquals(Language.ENGLISH, at.eyes.presentation().language());
        at.visitor.hasRead();
        assertEquals(Presentation.usual(), at.eyes.presentation());
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        assertEquals(Language.JAPANESE, at.eyes.presentation().language());
        at.visitor.takesTheCard().hasRead();
    }

    @Test
    void aVisitGoesOnThroughEveryLanguage() throws Exception {
        at.visitor.comesForACertificate("999999", "adult").sees("pin.title");
        for (Language language : Language.values()) {
            at.visitor.chooses(language).sees("pin.title");
        }
        at.visitor.types("1234").sees("kind.title");
        for (Language language : Language.values()) {
            at.visitor.chooses(language).sees("kind.title");
        }
        at.visitor.chooses(Language.SPANISH).ordersOneCertificate();
        assertEquals(Language.SPANISH, at.eyes.presentation().language());
        at.visitor.presses("name.no").sees("ending.name-refused.title").goesHome();
        assertEquals(Presentation.usual(), at.eyes.presentation());
    }

    @Test
    void aLanguageChosenInTheMiddleOfAVisitStaysToItsGoodEnd() throws Exception {
        at.visitor.signsInForACertificate("adult", "1234").choosesEnglish().ordersOneCertificate();
        at.visitor.presses("name.yes").sees("ending.certificate-printed.title");
        assertEquals(Language.ENGLISH, at.eyes.presentation().language());
        at.visitor.finishes();
        assertEquals(Presentation.usual(), at.eyes.presentation());
    }
}
