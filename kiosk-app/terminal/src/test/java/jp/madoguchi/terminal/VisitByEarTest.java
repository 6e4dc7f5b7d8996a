package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Texts;
import jp.madoguchi.protocol.MaskedName;
import jp.madoguchi.terminal.Listener.KeypadKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A whole visit by four keys before a dark screen, on the real window from another process: what to do next is known from the
 * voice alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitByEarTest {
    private static final String TOWN = "999999";
    private static final String NEW_PASSWORD = "B2C1A2";
    private static final int LONGEST_PASSWORD = 16;

    private final Path folder = Path.of("target/heard").toAbsolutePath();
    private final Site site;
    private final LoneKioskProcess kiosk;
    private final Listener resident;
    private final Texts texts;
    private Language language = Language.JAPANESE;

    VisitByEarTest() throws Exception {
        site = new Site(folder.resolve("site"), folder.resolve("pcscd.comm"), people -> people);
        kiosk = site.startHeardKiosk(folder.resolve("kiosk"));
        resident = new Listener(kiosk, folder.resolve("kiosk"));
        texts = Texts.load(site.config()).with(Municipalities.load(site.config()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"JAPANESE, foreign, 7410, GARCIA LOPEZ MARIA", "ENGLISH, renewal, 1597, 更新　五月"})
    void aWholeVisitIsPlayed(Language spoken, String persona, String pin, String name) throws Exception {
        int printed = site.printer.received().size();
        turnsOnTheVoice(spoken);
        darkensTheScreen();
        comesToThePin(persona);
        assertEquals(counted("digits", pin.length(), "pin.places", pin.length()), resident.counts(pin));
        resident.presses(KeypadKey.SELECT);
        ordersACertificate();
        assertTrue(resident.isDark());
        assertEquals(printed + 1, site.printer.received().size());
        choosesANewPassword();
        takesTheCard();
        neverHeard(MaskedName.of(name).text());
        resident.leavesTheScreenLit();
        assertEquals(List.of(), resident.presses(KeypadKey.NEXT), "the next one is spoken to");
    }

    @AfterAll
    void close() throws IOException {
        kiosk.close();
        site.close();
    }

    /** Neither its first character nor the signs that hide the rest. */
    private void neverHeard(String maskedName) throws IOException {
        for (String sign : List.of(maskedName.substring(0, 1), maskedName.substring(1, 2))) {
            assertFalse(resident.all().stream().anyMatch(each -> each.contains(sign)), () -> sign + " was said");
        }
    }

    private void turnsOnTheVoice(Language wanted) throws Exception {
        language = Language.JAPANESE;
        resident.wakes(says("welcome.title"));
        if (wanted != language) {
            resident.chooses(texts.spoken(wanted, "ui.language.own-name"));
            language = wanted;
            resident.hears(says("welcome.title"));
        }
    }

    private void darkensTheScreen() throws Exception {
        String tool = says("ui.tool.curtain");
        resident.chooses(says("ui.voice.off", tool)).hears(says("ui.voice.on", tool));
        assertTrue(resident.isDark());
    }

    private void comesToThePin(String persona) throws Exception {
        resident.chooses(says("welcome.certificate")).hears(says("municipality.title"));
        resident.chooses(says("municipality." + TOWN)).hears(says("insert.title"));
        site.slot.insert(persona);
        resident.hears(says("pin.title", 4));
    }

    private void ordersACertificate() throws Exception {
        resident.hears(says("kind.title"));
        resident.chooses(says("kind.residence-certificate")).hears(says("options.scope"));
        resident.chooses(says("options.scope.household")).hears(says("options.items"));
        resident.chooses(says("button.next")).hears(says("options.copies"));
        resident.chooses(says("options.copies.value", 1)).hears(says("review.title"));
        resident.chooses(says("review.confirm")).hears(says("name.title.spoken"));
        resident.chooses(says("name.yes")).hears(says("ending.certificate-printed.title"));
    }

    private void choosesANewPassword() throws Exception {
        resident.chooses(says("anything-else.reset"));
        for (String title : List.of("password.title", "password.repeat.title")) {
            resident.hears(says(title));
            assertEquals(
                    counted("characters", NEW_PASSWORD.length(), "password.field", LONGEST_PASSWORD),
                    resident.counts(NEW_PASSWORD));
            resident.goesTo(says("ui.password.confirm"), KeypadKey.PREVIOUS).presses(KeypadKey.SELECT);
        }
        resident.hears(says("ending.password-reset.title"));
    }

    private void takesTheCard() throws Exception {
        resident.chooses(says("anything-else.finish")).hears(says("take-card"));
        site.slot.remove();
        resident.hears(says("ending.goodbye.title")).chooses(says("told.done"));
    }

    /** All that may be heard of a secret while it is typed: how to count, how many there are; after a PIN, that it is complete. */
    private List<String> counted(String how, int length, String count, int most) {
        var all = new ArrayList<>(List.of(says("ui.voice." + how)));
        IntStream.rangeClosed(1, length)
                .mapToObj(typed -> says("ui." + count, most, typed))
                .forEach(all::add);
        return Stream.concat(all.stream(), length == most ? Stream.of(says("ui.pin.confirm")) : Stream.empty())
                .toList();
    }

    private String says(String key, Object... arguments) {
        return texts.spoken(language, key, arguments);
    }
}
