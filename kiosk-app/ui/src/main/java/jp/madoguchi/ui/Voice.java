package jp.madoguchi.ui;

import java.util.List;
import jp.madoguchi.config.Language;

/** Speaks to the resident. Every method may be called from any thread and returns at once. */
public interface Voice {
    /** Where there is no voice: it speaks no language. */
    Voice NONE = new Voice() {
        @Override
        public boolean speaks(Language language) {
            return false;
        }

        @Override
        public void say(List<Utterance> utterances, Runnable heard) {}

        @Override
        public boolean isSpeaking() {
            return false;
        }

        @Override
        public void loud(boolean wanted) {}

        @Override
        public void silence() {}

        @Override
        public void chime() {}
    };

    /** Something to say in the voice of a language. */
    record Utterance(Language language, String text) {}

    /** Whether there is a voice for this language, and something to hear it with. */
    boolean speaks(Language language);

    /**
     * Says one after the other, instead of whatever is being said.
     *
     * @param heard run, on any thread, each time that one was said to its end
     */
    void say(List<Utterance> utterances, Runnable heard);

    /** Whether something is being said, or waits to be. */
    boolean isSpeaking();

    /** How loud it speaks from the next sentence on: twice as loud as usual, or as usual. */
    void loud(boolean wanted);

    /** Ends whatever is being said. */
    void silence();

    /** A tone that calls for attention, before whatever is said next. */
    void chime();
}
