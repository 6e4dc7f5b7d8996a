package jp.madoguchi.virtual.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Persona;
import jp.madoguchi.config.Personas;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor does at the desk, and what it says. */
class DeskTest {
    /** As packaging/lib/interactive.sh obeys them. */
    private static final List<String> ORDERS = List.of(
            "remove",
            "tear-after 1",
            "tear-after-write 1",
            "hang",
            "wake",
            "paper-out",
            "refill",
            "jam",
            "clear",
            "offline",
            "online",
            "money 1",
            "money 5",
            "money 10",
            "money 50",
            "money 100",
            "money 500",
            "money 1000",
            "money 5000",
            "money 10000",
            "take-money",
            "changer-empty",
            "changer-full",
            "changer-fill",
            "changer-jam",
            "changer-clear",
            "changer-off",
            "changer-on",
            "receipt-out",
            "receipt-refill",
            "receipt-open",
            "receipt-shut",
            "receipt-off",
            "receipt-on",
            "unplug",
            "plug",
            "cut",
            "restore",
            "clock 06:28",
            "clock 22:50",
            "clock +1d",
            "clock real",
            "hours always",
            "hours usual",
            "hours 1",
            "hours closed");

    @Test
    void everyButtonGivesItsOrder() throws ConfigurationException {
        try (var desk = new OpenDesk(Locale.ENGLISH)) {
            List<String> keys =
                    ORDERS.stream().map(line -> new Deed(line).key()).toList();
            keys.forEach(desk::presses);
            assertEquals(ORDERS, desk.orders);
            var others = new ArrayList<>(desk.buttons());
            others.removeAll(keys);
            assertEquals(List.of("language", "insert"), others);
        }
    }

    @Test
    void everyPersonaAndAStrangersCardCanBeInserted() throws ConfigurationException {
        List<String> ids = Stream.concat(
                        Personas.load(OpenDesk.CONFIG).personas().stream().map(Persona::id), Stream.of("not-jpki"))
                .toList();
        try (var desk = new OpenDesk(Locale.ENGLISH)) {
            for (int i = 0; i < desk.people().getItemCount(); i++) {
                desk.chooses(i);
                desk.presses("insert");
            }
            assertEquals(ids.stream().map(id -> "insert " + id).toList(), desk.orders);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyoneIsIntroducedInBothLanguages(String language) throws ConfigurationException {
        Words words = Words.in(Locale.forLanguageTag(language));
        for (Folk.Person person : new Folk(Personas.load(OpenDesk.CONFIG)).people()) {
            assertFalse(words.sayOr("who." + person.id(), "").isEmpty(), person.id());
            assertFalse(words.sayOr("expect." + person.id(), "").isEmpty(), person.id());
        }
    }

    @Test
    void theChosenPersonsSecretsCanBeRead() throws ConfigurationException {
        try (var desk = new OpenDesk(Locale.ENGLISH)) {
            assertTrue(desk.reads("detail").startsWith("窓口　花子 – PIN 1234, password ABC123\n"));
            desk.chooses(1);
            assertTrue(desk.reads("detail").contains("PIN 2580, password WATA2580\n"));
        }
    }

    @Test
    void howThingsAreCanBeReadBesideTheButtons() throws ConfigurationException {
        try (var desk = new OpenDesk(Locale.ENGLISH)) {
            desk.hears("card adult inserted");
            assertEquals("In the reader: 窓口　花子", desk.reads("state-card"));
            desk.hears("reader off");
            assertEquals("Unplugged", desk.reads("state-reader"));
        }
    }

    @Test
    void theReceiptThatCameOutLastIsShownEvenWhenAnEarlierOneIs(@TempDir Path tray) throws Exception {
        try (var desk = new OpenDesk(Locale.ENGLISH)) {
            for (String name : List.of("receipt-1.png", "receipt-2.png")) {
                Path slip = tray.resolve(name);
                ImageIO.write(new BufferedImage(640, 700, BufferedImage.TYPE_INT_RGB), "png", slip.toFile());
                desk.hears("slip " + slip);
                assertEquals(slip.toString(), desk.tip("slip"));
            }
        }
    }

    @Test
    void theNewestEventStandsOnTop() throws ConfigurationException {
        try (var desk = new OpenDesk(Locale.ENGLISH)) {
            desk.hears("did insert adult: ok");
            desk.hears("did paper-out: ok");
            assertEquals("paper-out: ok\ninsert adult: ok", desk.reads("events"));
        }
    }

    @Test
    void theOtherLanguageKeepsWhoWasChosenAndWhatWasTold() throws ConfigurationException {
        try (var desk = new OpenDesk(Locale.ENGLISH)) {
            desk.chooses(2);
            desk.hears("reader off");
            String english = desk.title();
            desk.presses("language");
            assertNotEquals(english, desk.title());
            assertEquals("外れています", desk.reads("state-reader"));
            assertEquals(2, desk.people().getSelectionIndex());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void noTextIsCut(String language) throws ConfigurationException {
        try (var desk = new OpenDesk(Locale.forLanguageTag(language))) {
            desk.hears("changer on, jammed, full, inside 66500 yen, put in 10000 yen, in the tray 10000 yen");
            desk.hears("receipts off, paper near its end, cover open, cutter stuck, slips 12");
            desk.hears("printer stopped, media-jam-error, offline, received 0, impressions 0");
            for (int i = 0; i < desk.people().getItemCount(); i++) {
                desk.chooses(i);
                assertEquals(List.of(), desk.cutTexts());
            }
        }
    }

    /** As narrow and as wide as the demo places it. */
    @ParameterizedTest
    @CsvSource({"en, 760", "ja, 760", "en, 1330", "ja, 1330"})
    void noColumnOfThePeopleIsCut(String language, int width) throws ConfigurationException {
        try (var desk = new OpenDesk(Locale.forLanguageTag(language), Optional.of(new Rectangle(0, 0, width, 1300)))) {
            int columns = Stream.of(desk.people().getColumns())
                    .mapToInt(TableColumn::getWidth)
                    .sum();
            assertTrue(
                    columns <= desk.people().getClientArea().width,
                    columns + " in " + desk.people().getBounds());
        }
    }

    @Test
    void closingTheWindowEndsTheDemo() throws ConfigurationException {
        try (var desk = new OpenDesk(Locale.ENGLISH)) {
            desk.closesTheWindow();
            assertEquals(List.of("quit"), desk.orders);
        }
    }
}
