package jp.madoguchi.terminal.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.config.Language;
import jp.madoguchi.ui.Voice.Utterance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The voice over a program that stands where espeak-ng would: it writes down what it is told to say. */
class EspeakVoiceTest {
    private static final String TABLE = "Pty Language Age/Gender VoiceName File Other\\n 5 ja --/M Japanese jpx/ja\\n"
            + " 2 en-us --/M English_(America) gmw/en-US (en 3)\\n";

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger tones = new AtomicInteger();
    private final ExecutorService lane = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        lane.shutdownNow();
    }

    @Test
    void itSpeaksTheLanguagesOfItsProgramAndNoOther() throws Exception {
        EspeakVoice voice = voice("cat >/dev/null");
        assertTrue(voice.speaks(Language.JAPANESE));
        assertTrue(voice.speaks(Language.EASY_JAPANESE));
        assertTrue(voice.speaks(Language.ENGLISH));
        assertFalse(voice.speaks(Language.SPANISH));
    }

    @Test
    void aMachineWithoutTheProgramHasNoVoiceButItsTone() throws Exception {
        var voice = new EspeakVoice(List.of(folder.resolve("none").toString()), lane, tones::incrementAndGet);
        voice.find();
        voice.say(List.of(new Utterance(Language.ENGLISH, "hello")), () -> {});
        voice.chime();
        settle();
        assertFalse(voice.speaks(Language.ENGLISH));
        assertEquals(1, tones.get());
    }

    @Test
    void aMachineWithoutASoundDeviceHasNoVoice() throws Exception {
        EspeakVoice voice = voice("cat >/dev/null; echo 'error: No such file or directory' >&2");
        assertFalse(voice.speaks(Language.ENGLISH));
    }

    @Test
    void sentencesAreSaidInOrderEachInItsLanguage() throws Exception {
        EspeakVoice voice = voice("echo \"$2 $(cat)\" >>$0.said");
        var heard = new AtomicInteger();
        voice.say(
                List.of(new Utterance(Language.JAPANESE, "こんにちわ"), new Utterance(Language.ENGLISH, "hello")),
                heard::incrementAndGet);
        settle();
        assertEquals(List.of("ja こんにちわ", "en-us hello"), said());
        assertEquals(2, heard.get());
    }

    @Test
    void whatIsSaidIsOnNoCommandLine() throws Exception {
        EspeakVoice voice = voice("cat >/dev/null; echo \"$*\" >>$0.said");
        voice.say(List.of(new Utterance(Language.ENGLISH, "hello")), () -> {});
        settle();
        assertFalse(said().get(said().size() - 1).contains("hello"), () -> "on the command line");
    }

    @Test
    void theNewestSilencesTheOlderAndWhatWaitedBehindIt() throws Exception {
        Path begun = folder.resolve("begun");
        Files.createFile(begun);
        EspeakVoice voice = voice("words=$(cat); echo \"$words\" >>$0.said; case $words in long*) rm " + begun
                + "; exec sleep 60;; esac");
        var heard = new AtomicInteger();
        voice.say(
                List.of(new Utterance(Language.ENGLISH, "long"), new Utterance(Language.ENGLISH, "never")),
                heard::incrementAndGet);
        awaitGone(begun);
        assertTrue(voice.isSpeaking());
        voice.say(List.of(new Utterance(Language.ENGLISH, "new")), () -> {});
        settle();
        assertFalse(voice.isSpeaking());
        assertEquals(List.of("long", "new"), said());
        assertEquals(0, heard.get());
    }

    /** Or else nobody would be called back for a card any more. */
    @Test
    void aVoiceThatFailsIsNotTakenForOneThatGoesOnSpeaking() throws Exception {
        EspeakVoice voice = voice("[ -z \"$(cat)\" ]");
        voice.say(List.of(new Utterance(Language.ENGLISH, "hello"), new Utterance(Language.SPANISH, "hola")), () -> {});
        settle();
        assertFalse(voice.isSpeaking());
    }

    @Test
    void itIsTwiceAsLoudOnWishAndThenAsUsual() throws Exception {
        EspeakVoice voice = voice("echo \"$6 $(cat)\" >>$0.said");
        for (boolean loud : new boolean[] {false, true, false}) {
            voice.loud(loud);
            voice.say(List.of(new Utterance(Language.ENGLISH, "hello")), () -> {});
            settle();
        }
        assertEquals(List.of("100 hello", "200 hello", "100 hello"), said());
    }

    @Test
    void silenceEndsWhatIsBeingSaid() throws Exception {
        Path begun = folder.resolve("begun");
        Files.createFile(begun);
        EspeakVoice voice = voice("words=$(cat); case $words in long*) rm " + begun + "; exec sleep 60;; esac");
        voice.say(List.of(new Utterance(Language.ENGLISH, "long")), () -> {});
        awaitGone(begun);
        voice.silence();
        settle();
    }

    @Test
    void aDeviceForTonesRingsInsteadOfTheMachineAndBeforeWhatIsSaidNext() throws Exception {
        EspeakVoice voice = voice("echo \"$(cat)\" >>$0.said");
        voice.ringBy(() -> Files.writeString(folder.resolve("espeak.said"), "ding\n"));
        voice.chime();
        voice.say(List.of(new Utterance(Language.ENGLISH, "hello")), () -> {});
        settle();
        assertEquals(List.of("ding", "hello"), said());
        assertEquals(0, tones.get());
    }

    @Test
    void whereTheDeviceForTonesDoesNotSoundTheMachineDoes() throws Exception {
        EspeakVoice voice = voice("cat >/dev/null");
        voice.ringBy(() -> {
            throw new IOException("switched off");
        });
        voice.chime();
        settle();
        assertEquals(1, tones.get());
    }

    @Test
    void theToneIsTwoTonesThatDieAway() {
        byte[] samples = Chime.samples();
        assertTrue(loudness(samples, 0) > 8 * loudness(samples, samples.length / 2 - 2000));
        assertTrue(loudness(samples, samples.length / 2) > 8 * loudness(samples, samples.length - 2000));
    }

    private static int loudness(byte[] samples, int from) {
        int loudest = 0;
        for (int i = from; i < from + 2000; i += 2) {
            loudest = Math.max(loudest, Math.abs((short) ((samples[i] & 0xFF) | (samples[i + 1] << 8))));
        }
        return loudest;
    }

    /** A voice whose program does this with what it is to say. */
    private EspeakVoice voice(String does) throws Exception {
        Path program = folder.resolve("espeak");
        String script = "#!/bin/sh\nif [ \"$1\" = --voices ]; then printf '" + TABLE + "'; exit; fi\n" + does + "\n";
        Files.writeString(program, script, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        var voice = new EspeakVoice(List.of(program.toString()), lane, tones::incrementAndGet);
        voice.find();
        settle();
        Files.deleteIfExists(folder.resolve("espeak.said"));
        return voice;
    }

    private List<String> said() throws IOException {
        return Files.readAllLines(folder.resolve("espeak.said"));
    }

    /** Whatever was asked of the lane so far is done. */
    private void settle() throws Exception {
        var done = new CountDownLatch(1);
        lane.execute(done::countDown);
        assertTrue(done.await(30, TimeUnit.SECONDS), "still speaking");
    }

    /** The program has come so far that it removed this file of the folder. */
    private void awaitGone(Path file) throws Exception {
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            for (int looks = 0; Files.exists(file) && looks < 300; looks++) {
                watch.poll(100, TimeUnit.MILLISECONDS);
            }
        }
        assertFalse(Files.exists(file));
    }
}
