package jp.madoguchi.terminal.sound;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import jp.madoguchi.config.Language;
import jp.madoguchi.ui.Voice;

/**
 * The voice of espeak-ng: a process for each thing said, one after the other on a lane of their own, so that whoever speaks
 * never waits. A machine without the program, or without anything to hear it with, has no voice; that is logged once. Its tone
 * needs no voice.
 */
public final class EspeakVoice implements Voice, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(EspeakVoice.class.getName());

    /** Where the tag of a language is not the name of its voice. */
    private static final Map<String, String> VOICES =
            Map.of("ja-x-easy", "ja", "zh-Hans", "cmn", "pt", "pt-br", "es", "es-419", "en", "en-us");
    /** Slower than the usual 175 words a minute: it is heard for the first time. */
    private static final String WORDS_PER_MINUTE = "150";
    /** Amplitudes (option -a): its usual one, and its greatest. */
    private static final String USUAL = "100";

    private static final String LOUD = "200";

    private final List<String> program;
    private final ExecutorService lane;
    private final AtomicInteger newest = new AtomicInteger();
    private volatile Set<String> voices = Set.of();
    private volatile String amplitude = USUAL;
    private final Bell own;
    private volatile Optional<Bell> device = Optional.empty();
    private Optional<Process> speaking = Optional.empty();
    private int unsaid;

    /** @param own the sound of the machine, for which no device is needed */
    EspeakVoice(List<String> program, ExecutorService lane, Bell own) {
        this.program = program;
        this.lane = lane;
        this.own = own;
    }

    /** Looks for the program on the lane, which it then has for itself; until it is found there is no voice. */
    public static EspeakVoice on(ExecutorService lane) {
        var voice = new EspeakVoice(List.of("espeak-ng"), lane, Chime::play);
        voice.find();
        return voice;
    }

    /** Calls by this from now on, and by the sound of the machine only where it does not sound. */
    public void ringBy(Bell calling) {
        device = Optional.of(calling);
    }

    void find() {
        inTurn(() -> {
            try {
                voices = probe();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.INFO, "no audio guidance: {0}", e.getMessage());
            }
        });
    }

    @Override
    public boolean speaks(Language language) {
        return voices.contains(voice(language));
    }

    @Override
    public void say(List<Utterance> utterances, Runnable heard) {
        int mine = begin(utterances.size());
        for (Utterance each : utterances) {
            inTurn(() -> {
                boolean said = mine == newest.get() && speaks(each.language()) && isSaid(each, mine);
                done(mine);
                if (said) {
                    heard.run();
                }
            });
        }
    }

    @Override
    public synchronized boolean isSpeaking() {
        return unsaid > 0;
    }

    /** One is said, or never will be. */
    private synchronized void done(int mine) {
        unsaid -= mine == newest.get() ? 1 : 0;
    }

    @Override
    public void loud(boolean wanted) {
        amplitude = wanted ? LOUD : USUAL;
    }

    @Override
    public void silence() {
        begin(0);
    }

    @Override
    public void chime() {
        begin(0);
        inTurn(() -> {
            if (!device.map(EspeakVoice::rings).orElse(false)) {
                rings(own);
            }
        });
    }

    private static boolean rings(Bell bell) {
        try {
            bell.ring();
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "no tone", e);
            return false;
        }
    }

    @Override
    public void close() {
        begin(0);
        lane.shutdownNow();
    }

    /** What is being said ends, and what waits to be said is said no more. Waits for nothing: the screen's thread comes here. */
    private synchronized int begin(int toSay) {
        unsaid = toSay;
        speaking.ifPresent(Process::destroy);
        speaking = Optional.empty();
        return newest.incrementAndGet();
    }

    private void inTurn(Runnable task) {
        try {
            lane.execute(task);
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "the voice is closed");
        }
    }

    private boolean isSaid(Utterance utterance, int mine) {
        try {
            Process process =
                    start("-v", voice(utterance.language()), "-s", WORDS_PER_MINUTE, "-a", amplitude, "--stdin");
            if (isOvertaken(process, mine)) {
                return false;
            }
            // by a pipe: what stands on a command line can be read by every process of the machine
            try (OutputStream in = process.getOutputStream()) {
                in.write(utterance.text().getBytes(StandardCharsets.UTF_8));
            }
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
            return end(process) == 0;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "not said to its end", e);
            return false;
        }
    }

    private synchronized boolean isOvertaken(Process process, int mine) {
        boolean overtaken = mine != newest.get();
        if (overtaken) {
            process.destroy();
        } else {
            speaking = Optional.of(process);
        }
        return overtaken;
    }

    private static int end(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("closed while speaking", e);
        }
    }

    /** The names of its voices, once it was heard to find something to play them with. */
    private Set<String> probe() throws IOException {
        Process silent = start("-v", "en-us", "--stdin");
        silent.getOutputStream().close();
        String complaint = new String(silent.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // without a sound device it says so, and yet ends with 0
        if (end(silent) != 0 || complaint.contains("error:")) {
            throw new IOException("espeak-ng finds no sound device");
        }
        Process list = start("--voices");
        list.getOutputStream().close();
        String table = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // "Pty Language Age/Gender VoiceName File Other languages": the second column
        return table.lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 1)
                .map(columns -> columns[1])
                .collect(Collectors.toUnmodifiableSet());
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String voice(Language language) {
        return VOICES.getOrDefault(language.tag(), language.tag());
    }
}
