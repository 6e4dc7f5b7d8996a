package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresentationInTheLoopTest {
    private static final Presentation ENGLISH = Presentation.usual().in(Language.ENGLISH);

    @TempDir
    private Path sandbox = Path.of("");

    private Counter counter = new Counter();
    private Visit visit = Visit.atAnEmptySlot();

    @BeforeEach
    void putTheAdultsCardAtHand() throws IOException {
        visit = Visit.withCardIn(sandbox);
        counter = visit.counter;
    }

    @Test
    void anotherPresentationRepaintsTheSameScreen() {
        visit.comesToThePin(Task.CERTIFICATE);
        Screen before = counter.screen();
        counter.post(new Event.PresentationChanged(ENGLISH));
        assertEquals(before, counter.screen());
        assertEquals(ENGLISH, counter.presentation());
    }

    @Test
    void thePresentationStaysForTheVisitAndIsTheUsualOneForTheNext() {
        counter.post(new Event.PresentationChanged(ENGLISH));
        visit.comesToThePin(Task.CERTIFICATE);
        assertEquals(ENGLISH, counter.presentation());
        counter.post(new Event.CancelPressed(), new Event.CardRemoved());
        assertEquals(ENGLISH, counter.presentation());
        counter.post(new Event.Acknowledged());
        assertEquals(Presentation.usual(), counter.presentation());
    }

    @Test
    void aLanguageChosenAtTheStartGoesWithWhoWalkedAway() {
        counter.post(new Event.PresentationChanged(ENGLISH));
        counter.clock.pass(59);
        assertEquals(ENGLISH, counter.presentation());
        counter.clock.pass(1);
        assertEquals(Presentation.usual(), counter.presentation());
    }
}
