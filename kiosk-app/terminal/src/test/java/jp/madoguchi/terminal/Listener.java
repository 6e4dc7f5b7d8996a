package jp.madoguchi.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who hears a {@link HeardKiosk} and sees nothing, at the four keys of its keypad. What they know of the kiosk is what
 * a program that stands where espeak-ng would was given to say.
 */
final class Listener {
    /** The four keys, as the X server names them. */
    enum KeypadKey {
        PREVIOUS("Up"),
        NEXT("Down"),
        SELECT("Return"),
        REPEAT("Escape");

        private final String name;

        KeypadKey(String name) {
            this.name = name;
        }
    }

    private static final String PROGRAM =
            """
            #!/bin/sh
            if [ "$1" = --voices ]; then
                echo 'Pty Language Age/Gender VoiceName File'
                echo ' 5 ja --/M Japanese jpx/ja'
                echo ' 2 en-us --/M English gmw/en-US'
                exit
            fi
            words=$(cat)
            [ -z "$words" ] || printf '%s\\n' "$words" >>"$0.said"
            """;

    /** Longer than a kiosk takes a press for one that nobody has decided on. */
    private static final String CALM_SECONDS = "0.35";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FARTHEST = 80;

    private final LoneKioskProcess kiosk;
    private final Path said;
    private final List<String> now = new ArrayList<>();
    private int known;

    /** @param folder that of the kiosk, in which the voice was {@linkplain #giveVoice installed} */
    Listener(LoneKioskProcess kiosk, Path folder) {
        this.kiosk = kiosk;
        this.said = folder.resolve(LoneKioskProcess.PROGRAMS).resolve("espeak-ng.said");
    }

    /** Puts the program that is listened to into the empty folder of a kiosk, before it starts. */
    static void giveVoice(Path folder) throws IOException {
        Path programs = Files.createDirectories(folder.resolve(LoneKioskProcess.PROGRAMS));
        Path program = Files.writeString(programs.resolve("espeak-ng"), PROGRAM);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    /** Presses it and answers all that is said then. */
    List<String> presses(KeypadKey key) throws IOException, InterruptedException {
        now.clear();
        String calm = key == KeypadKey.SELECT ? CALM_SECONDS : "0";
        Process finger = new ProcessBuilder("xdotool", "sleep", calm, "key", key.name).start();
        if (finger.waitFor() != 0) {
            throw new IOException("xdotool can't press " + key.name);
        }
        return listens();
    }

    /** Listens until this sentence has come, perhaps with another one behind it, and whatever is said with it, since the last key. */
    Listener hears(String sentence) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (listens().stream().noneMatch(each -> each.startsWith(sentence))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("\"" + sentence + "\" was not said, but " + now);
            }
        }
        return this;
    }

    /** Turns the voice on, as soon as there is a kiosk. */
    Listener wakes(String sentence) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (presses(KeypadKey.REPEAT).isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nothing is said");
            }
        }
        return hears(sentence);
    }

    /** Moves by this key until this is named. */
    Listener goesTo(String name, KeypadKey by) throws IOException, InterruptedException {
        var passed = new ArrayList<String>();
        for (int moves = 0; moves < FARTHEST; moves++) {
            presses(by);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (listens().isEmpty() && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            if (now.contains(name)) {
                return this;
            }
            passed.addAll(now);
        }
        throw new AssertionError("no way to \"" + name + "\" past " + passed);
    }

    /** Goes to it and chooses it. */
    Listener chooses(String name) throws IOException, InterruptedException {
        goesTo(name, KeypadKey.NEXT).presses(KeypadKey.SELECT);
        return this;
    }

    /** Counts to each character from the first one, which is where the kiosk says that one stands; what was heard meanwhile. */
    List<String> counts(String characters) throws IOException, InterruptedException {
        var heard = new ArrayList<>(presses(KeypadKey.NEXT));
        for (int i = 0; i < characters.length(); i++) {
            for (int moves = stepsTo(characters.charAt(i)); moves > 0; moves--) {
                heard.addAll(presses(KeypadKey.NEXT));
            }
            heard.addAll(presses(KeypadKey.SELECT));
        }
        return heard;
    }

    /** 1 to 9, 0, A to Z: as the kiosk says. */
    private static int stepsTo(char character) {
        return "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(character);
    }

    /** Everything that was ever said. */
    List<String> all() throws IOException {
        return Files.exists(said) ? Files.readAllLines(said) : List.of();
    }

    boolean isDark() throws IOException {
        kiosk.tell("dark");
        return Boolean.parseBoolean(kiosk.next());
    }

    /** Whoever comes next sees the screen. */
    void leavesTheScreenLit() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (isDark()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the next one finds a dark screen");
            }
        }
    }

    /** All since the last key, once it is silent. */
    private List<String> listens() throws IOException {
        kiosk.tell("listen");
        kiosk.next();
        List<String> all = all();
        now.addAll(all.subList(known, all.size()));
        known = all.size();
        return List.copyOf(now);
    }
}
