package jp.madoguchi.ui;

import jp.madoguchi.session.screen.Tone;
import jp.madoguchi.ui.draw.Role;

/** The colours of a tone; a sign and a word always stand with them. */
final class Tones {
    private Tones() {}

    static Role ground(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> Role.TINT;
            case GOOD -> Role.TINT2;
            case WARNING -> Role.WARN_GROUND;
            case PROBLEM -> Role.STOP_GROUND;
        };
    }

    static Role accent(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> Role.PRI;
            case GOOD -> Role.OK;
            case WARNING -> Role.WARN;
            case PROBLEM -> Role.STOP;
        };
    }
}
