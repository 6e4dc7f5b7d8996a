package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Presentation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the screens say, said by the real program, as sound. */
class SpeakingTest {
    private static final int HEADER_BYTES = 44;
    private static final double SAMPLES_PER_SECOND = 22_050;
    /** Nobody says a character, of Japanese in kana or of English, in less. */
    private static final double LEAST_SECONDS_A_CHARACTER = 0.03;

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final int AUDIBLE = Short.MAX_VALUE / 8;

    @ParameterizedTest
    @CsvSource({"JAPANESE, ja", "ENGLISH, en-us"})
    void everyScreenIsHeard(Language language, String voice) throws IOException {
        var faults = new ArrayList<String>();
        var heard = new HeardVoice(language);
        try (var window = TestWindow.heard(new Hearing(heard, false, KeypadKeys.usual()))) {
            var presentation = Presentation.usual().in(language).withVoice(true);
            for (var sample : Samples.all().entrySet()) {
                window.show(sample.getValue(), presentation).pump();
                List<String> said = heard.said();
                if (said.isEmpty() || !isHeard(String.join("\n", said), voice)) {
                    faults.add(sample.getKey() + ": " + said);
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    /** All that is said on a screen and of each target on it: a voice skips what it can't read, or spells it. */
    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "SPANISH"})
    void aVoiceIsGivenNoCharacterThatItCannotRead(Language language) {
        var faults = new ArrayList<String>();
        var heard = new HeardVoice(language);
        try (var window = TestWindow.heard(new Hearing(heard, false, KeypadKeys.usual()))) {
            var presentation = Presentation.usual().in(language).withVoice(true);
            for (var sample : Samples.all().entrySet()) {
                window.show(sample.getValue(), presentation).pump();
                for (var target : window.robot().targets()) {
                    if (!target.touch().key().startsWith(Frame.LANGUAGE)) {
                        target.forceFocus();
                        window.pump();
                    }
                }
                heard.said().stream()
                        .filter(each -> JAPANESE.matcher(each).find())
                        .forEach(each -> faults.add(sample.getKey() + ": " + each));
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static boolean isHeard(String text, String voice) throws IOException {
        Process process = new ProcessBuilder("espeak-ng", "-v", voice, "--stdin", "--stdout")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        }
        byte[] wave = process.getInputStream().readAllBytes();
        if (wave.length <= HEADER_BYTES) {
            return false;
        }
        var samples = ByteBuffer.wrap(wave, HEADER_BYTES, wave.length - HEADER_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        int audible = 0;
        for (int i = 0; i < samples.limit(); i++) {
            audible += Math.abs((int) samples.get(i)) > AUDIBLE ? 1 : 0;
        }
        return samples.limit() / SAMPLES_PER_SECOND > text.length() * LEAST_SECONDS_A_CHARACTER
                && audible > samples.limit() / 100;
    }
}
