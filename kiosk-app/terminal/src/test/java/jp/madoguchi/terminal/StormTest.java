package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Keys and gestures at random on the real window of a kiosk in another process, in the middle of a visit, the card coming and
 * going: the window stays alone over the panel, nothing breaks, the next resident finds nothing of the one before, and is served.
 */
class StormTest {
    /** The long storm is another each time, and says which it was. */
    private static final boolean LONG = Boolean.getBoolean("madoguchi.full");

    private static final long SEED = Long.getLong("madoguchi.seed", LONG ? new Random().nextInt(1_000_000) : 7);
    private static final int GUST = 10;
    private static final int GUSTS = LONG ? 90 : 5;
    private static final Duration LEAST = LONG ? Duration.ofMinutes(1) : Duration.ZERO;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Whom the storm hits, with the PIN and as the kiosk writes the name. */
    private static final Resident BEFORE = new Resident("adult", "1234", List.of("窓○", "花○", "花子"));

    private static final Resident NEXT = new Resident("renewal", "1597", List.of("更○", "五○", "五月"));

    private final Path folder = Path.of("target/storm").toAbsolutePath();
    private final Site site;
    private final LoneKioskProcess kiosk;

    private record Resident(String persona, String pin, List<String> name) {
        boolean isNamedIn(String seen) {
            return name.stream().anyMatch(seen::contains);
        }
    }

    StormTest() throws Exception {
        site = new Site(folder.resolve("site"), folder.resolve("pcscd.comm"), people -> people);
        kiosk = site.startStormedKiosk(folder.resolve("kiosk"));
    }

    @Test
    void aStormNeitherBreaksNorLeavesTheWindowNorLeaksTheResidentBefore() throws Exception {
        String told = "-Dmadoguchi.seed=" + SEED;
        var storm = new Storm(SEED);
        comesToTheName(BEFORE);
        long end = System.nanoTime() + LEAST.toNanos();
        for (int gust = 0; gust < GUSTS || System.nanoTime() < end; gust++) {
            storm.blow(GUST);
            staysInItsPlace(told);
            theStartKnowsNobody(told);
            if (storm.oneIn(4)) {
                assertEquals("asked", ask("close"));
            }
            if (storm.oneIn(4)) {
                site.slot.remove();
                site.slot.insert(BEFORE.persona());
            }
        }
        comesHome(told);
        theStartKnowsNobody(told);
        staysInItsPlace(told);
        site.restoreCards();
        comesToTheName(NEXT);
        assertFalse(BEFORE.isNamedIn(look()), told);
    }

    @AfterEach
    void close() throws IOException {
        try (kiosk) {
            site.close();
        }
    }

    private void comesToTheName(Resident who) throws Exception {
        presses("entry-1", "option-1");
        awaits("insert", () -> look().contains("picture="));
        site.slot.insert(who.persona());
        beginsAnewUntil("digit-" + who.pin().charAt(0));
        for (int i = 1; i < who.pin().length(); i++) {
            presses("digit-" + who.pin().charAt(i));
        }
        presses("confirm");
        awaits("the kinds", () -> look().contains("option-1="));
        answers("option-1", "option-1", "action-1", "option-1", "action-1");
        awaits("the name", () -> who.isNamedIn(look()));
    }

    /** Keys of one screen after the other, of which the next may have a part of the same key. */
    private void answers(String... keys) throws Exception {
        for (String key : keys) {
            String before = title();
            presses(key);
            awaits("what comes after " + before, () -> !title().isEmpty() && !title().equals(before));
        }
    }

    private String title() {
        return Pattern.compile("(?:^|\\| )title=([^|]*)")
                .matcher(look())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    /** A card that a loaded machine takes for removed as it comes in is told so; whoever is told agrees and begins again. */
    private void beginsAnewUntil(String key) {
        awaits(key, () -> {
            boolean pressed = ask("press " + key).equals("yes");
            for (String way : pressed ? List.<String>of() : List.of("action-1", "entry-1", "option-1")) {
                ask("press " + way);
            }
            return pressed;
        });
    }

    /** As the last one to leave would: takes the card and agrees to everything. */
    private void comesHome(String told) throws Exception {
        site.slot.remove();
        awaits("the start, " + told, () -> {
            for (String way : List.of("more-time", "back", "action-1", "title")) {
                ask("press " + way);
            }
            return look().contains("entry-1=");
        });
    }

    private void theStartKnowsNobody(String told) {
        String seen = look();
        assertFalse(seen.contains("entry-1=") && BEFORE.isNamedIn(seen), () -> told + " " + seen);
    }

    private void staysInItsPlace(String told) throws Exception {
        String seen = look();
        assertFalse(seen.contains("broken: "), () -> told + " " + seen);
        assertEquals(
                List.of(String.valueOf(kiosk.pid())), owners("search", "--onlyvisible", "--maxdepth", "1", "."), told);
        assertEquals(List.of(String.valueOf(kiosk.pid())), owners("getwindowfocus"), told);
    }

    /** The processes of these windows. */
    private static List<String> owners(String... which) throws IOException, InterruptedException {
        return run(
                Stream.concat(Stream.of(which), Stream.of("getwindowpid", "%@")).toArray(String[]::new));
    }

    private void presses(String... keys) throws Exception {
        for (String key : keys) {
            awaits(key, () -> ask("press " + key).equals("yes"));
        }
    }

    private String look() {
        return ask("look");
    }

    private String ask(String order) {
        try {
            kiosk.tell(order);
            return kiosk.next();
        } catch (IOException e) {
            throw new AssertionError("the kiosk is gone, -Dmadoguchi.seed=" + SEED, e);
        }
    }

    private void awaits(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, () -> "no " + what);
        }
    }

    private static List<String> run(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("xdotool"), Stream.of(words)).toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        process.waitFor();
        return said;
    }
}
