package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.TextLog;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.accessibility.ACC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final Screen USUAL = Samples.named("report-adult");
    private static final Screen BLOCKED = Samples.named("report-password-blocked");
    private static final Screen BOTH_BLOCKED = Samples.named("report-both-blocked");
    private static final double LEAST_CARD_MM = 20;

    private TestWindow window = TestWindow.released();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aPanelIsReadAsOneSentence() {
        window.show(USUAL, TestWindow.ENGLISH);
        assertEquals(
                "Signature certificate: On this card. Valid until Needs the password; Password 5 tries left"
                        + " It locks after 5 wrong entries in a row. Revoked when your name, address, sex or date of"
                        + " birth changes; the counter issues a new one. The user authentication certificate stays.",
                Spoke.name(window.robot().find("panel-2")));
    }

    @Test
    void adviceThatBeginsHereIsAButtonWithNameAndDescription() {
        window.show(USUAL, TestWindow.ENGLISH);
        var touch = window.robot().target("advice-1").touch();
        assertEquals(ACC.ROLE_PUSHBUTTON, touch.role());
        assertEquals("Print a certificate", touch.name());
        assertEquals("At this kiosk. You enter the 4-digit PIN.", touch.description());
    }

    @Test
    void pressingItAsksForIt() {
        window.show(USUAL);
        window.robot().press("advice-1");
        assertEquals(List.of(new Event.TaskChosen(Task.CERTIFICATE)), window.posted());
    }

    @Test
    void adviceForAnotherPlaceIsOnlyReadAndNamesThePlace() {
        window.show(BOTH_BLOCKED, TestWindow.ENGLISH);
        var card = assertInstanceOf(Piece.class, window.robot().find("advice-1"));
        assertTrue(
                Spoke.name(card).startsWith("At a counter: Reset the PIN and the password. Come in person"),
                Spoke.name(card));
    }

    @Test
    void whatTheButtonSaysIsReadWithTheTitle() {
        window.show(BLOCKED, TestWindow.ENGLISH);
        var touch = window.robot().target("advice-1").touch();
        assertEquals("Reset the signature password", touch.name());
        assertTrue(touch.description().endsWith("I have reserved. Begin"), touch::description);
    }

    @Test
    void theWayBackIsOnEveryLeaf() {
        window.show(BOTH_BLOCKED);
        do {
            assertTrue(keys().contains("back"), () -> "" + keys());
        } while (window.robot().turnsOn());
        window.robot().press("back");
        assertEquals(List.of(new Event.Finished()), window.posted());
    }

    @Test
    void everythingIsOnSomeLeafInItsOrder() {
        inEveryShape(List.of("report-adult", "report-both-blocked"), report -> {
            List<String> met = walk();
            assertEquals(List.of("panel-1", "panel-2"), only("panel", met));
            assertEquals(
                    IntStream.rangeClosed(1, report.advice().size())
                            .mapToObj(i -> "advice-" + i)
                            .toList(),
                    only("advice", met));
        });
    }

    @Test
    void theFirstLeafAlwaysTellsWhatToDoFirst() {
        var samples = Samples.all().keySet().stream()
                .filter(name -> name.startsWith("report"))
                .toList();
        inEveryShape(samples, report -> assertTrue(keys().contains("advice-1"), () -> "" + keys()));
    }

    @Test
    void theFirstLeafAlwaysTellsHowTheCardStands() {
        var samples = Samples.all().keySet().stream()
                .filter(name -> name.startsWith("report"))
                .toList();
        inEveryShape(
                samples,
                report -> assertTrue(keys().contains("panel-1") || keys().contains("state"), () -> "" + keys()));
    }

    private void inEveryShape(List<String> samples, Consumer<Screen.Report> check) {
        for (Monitor monitor : Monitor.values()) {
            window.close();
            window = new TestWindow(monitor, TextLog.NONE);
            for (String sample : samples) {
                window.show(Samples.named(sample), TestWindow.ENGLISH.withLargeText(true));
                check.accept((Screen.Report) Samples.named(sample));
            }
        }
    }

    private static List<String> only(String kind, List<String> met) {
        return met.stream().filter(key -> key.matches(kind + ".*")).toList();
    }

    @Test
    void everyLeafWithAdviceSaysWhatItIs() {
        window.show(USUAL, TestWindow.ENGLISH.withLargeText(true));
        do {
            boolean advice = keys().stream().anyMatch(key -> key.matches("advice-[0-9]"));
            assertEquals(advice, keys().contains("advice-title"));
        } while (window.robot().turnsOn());
    }

    @Test
    void whatIsShortNeedsNoTurning() {
        window.show(Samples.named("report-old"));
        assertFalse(keys().contains("leaf-next"));
    }

    @Test
    void noLeafAfterTheFirstIsNearlyEmpty() {
        window.show(Samples.named("report-in-renewal"), TestWindow.ENGLISH);
        var advice = new ArrayList<Integer>();
        while (window.robot().turnsOn()) {
            advice.add(only("advice-[0-9]", keys()).size());
        }
        assertEquals(List.of(3, 3), advice);
    }

    @Test
    void aCardThatIsTouchedIsTwentyMillimetresHigh() {
        for (Monitor monitor : Monitor.values()) {
            window.close();
            window = new TestWindow(monitor, TextLog.NONE).show(BLOCKED, TestWindow.ENGLISH);
            do {
                window.robot().targets().stream()
                        .filter(target -> target.touch().key().startsWith("advice-"))
                        .forEach(target -> isHighEnough(target, monitor));
            } while (window.robot().turnsOn());
        }
    }

    private static void isHighEnough(TouchTarget target, Monitor monitor) {
        assertTrue(target.getSize().y >= LEAST_CARD_MM * monitor.pixelsPerMm(), () -> "" + target.getBounds());
    }

    private List<String> walk() {
        var met = new ArrayList<String>();
        do {
            keys().stream().filter(key -> key.matches("(panel|advice)-[0-9]")).forEach(met::add);
        } while (window.robot().turnsOn());
        return met;
    }

    private List<String> keys() {
        return window.robot().visible().stream()
                .map(control -> String.valueOf(control.getData("key")))
                .toList();
    }
}
