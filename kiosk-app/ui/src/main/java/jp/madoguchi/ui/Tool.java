package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.ui.draw.Icon;

/**
 * A switch in the frame that changes how things are shown.
 *
 * @param word names its texts, and its key
 * @param then how things are shown once it was pressed
 */
record Tool(String word, Icon icon, boolean on, Presentation then) {
    /** Those that can be offered now: none speaks where there is no voice, and neither more of it nor the dark screen can be had without one. */
    static List<Tool> of(Presentation now, Voice voice) {
        var all = new ArrayList<Tool>();
        all.add(new Tool("large-text", Icon.LARGER_TEXT, now.largeText(), now.withLargeText(!now.largeText())));
        all.add(new Tool("contrast", Icon.CONTRAST, now.highContrast(), now.withHighContrast(!now.highContrast())));
        all.add(new Tool("lower", Icon.LOWER_SCREEN, now.lowerScreen(), now.withLowerScreen(!now.lowerScreen())));
        if (voice.speaks(now.language())) {
            all.add(new Tool("audio", Icon.VOICE, now.voice(), now.withVoice(!now.voice())));
        }
        if (voice.speaks(now.language()) && now.voice()) {
            all.add(new Tool("loud", Icon.LOUDER, now.loud(), now.withLoud(!now.loud())));
            all.add(new Tool("curtain", Icon.EYE_CLOSED, now.curtain(), now.withCurtain(!now.curtain())));
        }
        return all;
    }
}
