package jp.madoguchi.ui.draw;

/** What a colour is for, with its value in the light and in the high contrast theme (0xRRGGBB). */
public enum Role {
    /** The ground of every screen. */
    BG(0xF3F6FB, 0x000000),
    /** Cards, panels, keys. */
    CARD(0xFFFFFF, 0x101010),
    INK(0x10203A, 0xFFFFFF),
    /** Second text. */
    SUB(0x4A5A74, 0xFFFFFF),
    /** Text of what can't be used now. */
    FAINT(0x58657C, 0xC8C8C8),
    /** Dividers, which carry no meaning. */
    LINE(0xDCE3EE, 0x8A7A2A),
    /** Borders of controls: contrast 3 or more on the ground and on cards (WCAG 1.4.11). */
    EDGE(0x7485A2, 0xFFE14D),
    PRI(0x1557D6, 0xFFE14D),
    PRI_TOP(0x2064E2, 0xFFE14D),
    PRI_BOTTOM(0x0F48BD, 0xFFE14D),
    PRI_INK(0xFFFFFF, 0x000000),
    PRI_DARK(0x0B2F86, 0xC9A800),
    OK(0x087A5D, 0x6BF0C2),
    OK_INK(0xFFFFFF, 0x000000),
    WARN(0xA84B06, 0xFFE14D),
    WARN_GROUND(0xFFF3DC, 0x2A2600),
    STOP(0xB3261E, 0xFF9D94),
    STOP_GROUND(0xFDE9E7, 0x2B0A08),
    STOP_INK(0xFFFFFF, 0x000000),
    /** Blue ground. */
    TINT(0xE6EEFD, 0x2A2600),
    /** Green ground. */
    TINT2(0xE0F5EE, 0x00261B),
    HERO_FROM(0x0A2C80, 0x101010),
    HERO_TO(0x1756D2, 0x101010),
    HERO_INK(0xFFFFFF, 0xFFFFFF),
    HERO_SUB(0xDFE9FF, 0xFFFFFF),
    /** Keys that correct rather than type. */
    KEY_GROUND(0xE4EAF4, 0x2A2600),
    STRIP(0xE7EDF8, 0x101010),
    STRIP_LINE(0xC9D5E9, 0xFFE14D),
    /** What a ring has not reached yet. */
    TRACK(0xDFE8F8, 0x3A3A3A),
    CARD_ART(0xC3D5FA, 0xFFFFFF),
    CHIP(0xF2B705, 0xFFE14D),
    /** The body of a machine in a picture. */
    MACHINE(0x33455F, 0x3A3A3A),
    /** The ring around what the keyboard operates. */
    FOCUS(0xB45309, 0xFFFFFF);

    private final int light;
    private final int contrast;

    Role(int light, int contrast) {
        this.light = light;
        this.contrast = contrast;
    }

    int light() {
        return light;
    }

    int contrast() {
        return contrast;
    }
}
