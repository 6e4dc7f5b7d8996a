package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.pos.LogicalDevices;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.ToneIndicatorService115;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToneBellTest {
    private static final String ENTRY =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <JposEntries>
                <JposEntry logicalName="ToneIndicator">
                    <creation factoryClass="%s" serviceClass="jpos.services.ToneIndicatorService115"/>
                    <vendor name="Madoguchi" url=""/>
                    <jpos category="ToneIndicator" version="1.15"/>
                    <product name="tones" description="written down" url=""/>
                    <prop name="journal" value="%s"/>
                </JposEntry>
            </JposEntries>
            """;

    private static final Duration SOON = Duration.ofMillis(300);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void itSoundsTwoTonesTheSecondLowerAndWaitsForTheirEnd() throws Exception {
        declare(RecordedTones.class);
        try (ToneBell bell = ToneBell.open("ToneIndicator")) {
            bell.ring();
        }
        List<String> asked = Files.readAllLines(folder.resolve("tones"));
        assertTrue(asked.containsAll(List.of("setTone1Pitch [880]", "setTone2Pitch [659]")), asked::toString);
        assertTrue(asked.indexOf("setDeviceEnabled [true]") < asked.indexOf("sound [1, 0]"), asked::toString);
        assertTrue(asked.stream().noneMatch("setAsyncMode [true]"::equals), asked::toString);
    }

    /** A device that is away, a vendor's native library that is missing, or his slip: nobody has caught it before. */
    @ParameterizedTest
    @ValueSource(strings = {"open", "setDeviceEnabled", "setTone1Pitch"})
    @Timeout(20)
    void oneThatCantBeHadKeepsNobodyFromBeingServedAndRingsAsSoonAsItCanBe(String call) throws Exception {
        AwayTones.answer(call, () -> {
            throw new UnsatisfiedLinkError("no tones in java.library.path");
        });
        declare(AwayTones.class);
        try (ToneBell bell = ToneBell.open("ToneIndicator")) {
            assertTrue(bell.trouble().orElseThrow().startsWith("can't be had: ToneIndicator"));
            assertThrows(IOException.class, bell::ring);
            AwayTones.ANSWERS.clear();
            awaitSound(bell);
            assertTrue(bell.trouble().isEmpty());
        }
    }

    @Test
    void anErrorOfTheServiceIsAToneThatWasNotHeard() throws Exception {
        AwayTones.answer("sound", () -> {
            throw new UnsatisfiedLinkError("no tones in java.library.path");
        });
        declare(AwayTones.class);
        try (ToneBell bell = ToneBell.open("ToneIndicator")) {
            assertThrows(IOException.class, bell::ring);
        }
    }

    /** The voice speaks in turn with the tones: what hangs there would leave it mute for ever. */
    @Test
    @Timeout(20)
    void oneThatHangsInATonePlaysNoOtherUntilItComesBackAndKeepsNothingFromEnding() throws Exception {
        var letGo = new CountDownLatch(1);
        var sounded = new AtomicInteger();
        var closed = new AtomicInteger();
        AwayTones.answer("sound", () -> {
            sounded.incrementAndGet();
            letGo.await();
        });
        AwayTones.answer("close", closed::incrementAndGet);
        declare(AwayTones.class);
        ToneBell bell = ToneBell.open("ToneIndicator", SOON);
        IOException why = assertThrows(IOException.class, bell::ring);
        assertTrue(String.valueOf(why.getMessage()).contains("ToneIndicator doesn't answer"), why::getMessage);
        assertThrows(IOException.class, bell::ring);
        assertTrue(bell.trouble().orElseThrow().contains("doesn't answer"));
        bell.close();
        assertEquals(List.of(1, 0), List.of(sounded.get(), closed.get()));
        letGo.countDown();
    }

    @Test
    @Timeout(20)
    void oneThatHangsWhenItIsClosedKeepsNothingFromEnding() throws Exception {
        var letGo = new CountDownLatch(1);
        AwayTones.answer("close", letGo::await);
        declare(AwayTones.class);
        ToneBell bell = ToneBell.open("ToneIndicator");
        assertThrows(JposException.class, bell::close);
        letGo.countDown();
    }

    @Test
    @Timeout(20)
    void oneThatCameBackFromAToneSoundsTheNext() throws Exception {
        var letGo = new CountDownLatch(1);
        AwayTones.answer("sound", letGo::await);
        declare(AwayTones.class);
        try (ToneBell bell = ToneBell.open("ToneIndicator", SOON)) {
            assertThrows(IOException.class, bell::ring);
            letGo.countDown();
            awaitSound(bell);
        }
    }

    private static void awaitSound(ToneBell bell) {
        while (!sounds(bell)) {
            Thread.onSpinWait();
        }
    }

    private static boolean sounds(ToneBell bell) {
        try {
            bell.ring();
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @AfterEach
    void beThere() {
        AwayTones.ANSWERS.clear();
    }

    /** A tone indicator whose service answers some calls in a way of its own. */
    public static final class AwayTones implements JposServiceInstanceFactory {
        private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();

        interface Answer {
            void give() throws InterruptedException;
        }

        static void answer(String call, Answer answer) {
            ANSWERS.put(call, answer);
        }

        @Override
        public JposServiceInstance createInstance(String logicalName, JposEntry entry) {
            return (JposServiceInstance) Proxy.newProxyInstance(
                    AwayTones.class.getClassLoader(),
                    new Class<?>[] {ToneIndicatorService115.class, JposServiceInstance.class},
                    (proxy, method, arguments) -> {
                        ANSWERS.getOrDefault(method.getName(), () -> {}).give();
                        Class<?> type = method.getReturnType();
                        return type == int.class ? (Object) 1_015_000 : type == boolean.class ? false : null;
                    });
        }
    }

    private void declare(Class<?> factory) throws Exception {
        Path xml = folder.resolve("jpos.xml");
        Files.writeString(xml, ENTRY.formatted(factory.getName(), folder.resolve("tones")));
        LogicalDevices.open(xml, Set.of("ToneIndicator"));
    }
}
