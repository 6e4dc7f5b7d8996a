package jp.madoguchi.terminal.sound;

import java.io.IOException;

/** Calls for attention by a tone. */
public interface Bell {
    /**
     * Sounds, to its end.
     *
     * @throws IOException where nothing sounded
     */
    void ring() throws IOException;
}
