package jp.madoguchi.terminal.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineUnavailableException;

/** Two tones, the second lower, as of a door bell: heard over a shop's noise, and taken for no alarm. */
final class Chime {
    static final float SAMPLES_PER_SECOND = 22_050;
    private static final double[] TONES_HZ = {880, 659.26};
    private static final double TONE_SECONDS = 0.35;
    private static final double LOUDNESS = 0.6;
    /** How quickly a tone dies away. */
    private static final double DECAY = 7;

    private static final AudioFormat FORMAT = new AudioFormat(SAMPLES_PER_SECOND, 16, 1, true, false);

    private Chime() {}

    /**
     * Plays it to its end.
     *
     * @throws IOException where there is nothing to play it with
     */
    static void play() throws IOException {
        byte[] samples = samples();
        var sound =
                new AudioInputStream(new ByteArrayInputStream(samples), FORMAT, samples.length / FORMAT.getFrameSize());
        try (Clip clip = AudioSystem.getClip()) {
            clip.open(sound);
            clip.start();
            clip.drain();
        } catch (LineUnavailableException | IllegalArgumentException e) {
            throw new IOException("nothing to play a tone with", e);
        }
    }

    /** Both tones as signed 16-bit samples, little-endian, one channel. */
    static byte[] samples() {
        int perTone = (int) (TONE_SECONDS * SAMPLES_PER_SECOND);
        var samples = new byte[2 * perTone * TONES_HZ.length];
        for (int i = 0; i < samples.length / 2; i++) {
            double seconds = i % perTone / (double) SAMPLES_PER_SECOND;
            double wave = Math.sin(2 * Math.PI * TONES_HZ[i / perTone] * seconds) * Math.exp(-DECAY * seconds);
            int sample = (int) (LOUDNESS * Short.MAX_VALUE * wave);
            samples[2 * i] = (byte) sample;
            samples[2 * i + 1] = (byte) (sample >> 8);
        }
        return samples;
    }
}
