package jp.madoguchi.ui;

import jp.madoguchi.session.screen.Tone;
import jp.madoguchi.ui.draw.Role;

/** The pictures that stand still. */
final class SignDrawings {
    private SignDrawings() {}

    static void certificate(Sketch sketch) {
        sketch.fill(66, 44, 108, 148, 8, Role.CARD);
        sketch.border(66, 44, 108, 148, 8, 3, Role.EDGE);
        sketch.fill(90, 64, 60, 9, 4, Role.PRI);
        for (int i = 0; i < 4; i++) {
            sketch.fill(84, 90 + i * 18, i == 3 ? 40 : 72, 6, 3, Role.CARD_ART);
        }
        sketch.disc(150, 164, 14, Role.STOP);
        sketch.disc(150, 164, 10.5, Role.CARD);
        sketch.fill(145, 158, 10, 12, 2, Role.STOP);
    }

    static void key(Sketch sketch, Role accent) {
        sketch.strokes("O86 150 32 M110 128 L178 62 M150 89 L172 111 M130 108 L144 122", 15, accent, accent);
    }

    static void cardChecked(Sketch sketch) {
        Drawings.card(sketch.brush(), sketch.at(38, 66, 164, 106));
        sketch.disc(182, 168, 33, sketch.isFlat() ? Role.CARD : Role.TINT);
        sketch.disc(182, 168, 28, Role.OK);
        sketch.strokes("M168 169 L178 179 L196 158", 7, Role.OK_INK, Role.OK_INK);
    }

    static void person(Sketch sketch) {
        sketch.fill(44, 62, 152, 116, 14, Role.CARD);
        sketch.border(44, 62, 152, 116, 14, 3, Role.EDGE);
        sketch.disc(88, 104, 17, Role.PRI);
        sketch.strokes("F60 156 C60 118 116 118 116 156 Z", 1, Role.PRI, Role.PRI);
        sketch.fill(130, 92, 48, 9, 4, Role.CARD_ART);
        sketch.fill(130, 112, 48, 9, 4, Role.CARD_ART);
        sketch.fill(130, 132, 30, 9, 4, Role.CARD_ART);
    }

    static void done(Sketch sketch) {
        sketch.disc(120, 120, 78, Role.OK);
        sketch.strokes("M82 122 L110 150 L160 94", 15, Role.OK_INK, Role.OK_INK);
    }

    static void attention(Sketch sketch, Tone tone) {
        Role sign = tone == Tone.PROBLEM ? Role.STOP : Role.WARN;
        sketch.strokes("F120 46 L202 182 L38 182 Z", 1, sign, sign);
        sketch.strokes("M120 46 L202 182 L38 182 Z", 18, sign, sign);
        sketch.strokes("M120 92 L120 136 M120 163 L120 163.5", 15, Role.STOP_INK, Role.STOP_INK);
    }

    static void stop(Sketch sketch) {
        sketch.disc(120, 120, 78, Role.STOP);
        sketch.strokes("M92 92 L148 148 M148 92 L92 148", 15, Role.STOP_INK, Role.STOP_INK);
    }

    static void closed(Sketch sketch, Role accent) {
        sketch.disc(120, 120, 78, accent);
        sketch.disc(120, 120, 66, Role.CARD);
        sketch.strokes("M120 76 L120 122 L150 140", 11, Role.INK, Role.INK);
        for (int i = 0; i < 12; i++) {
            double angle = Math.toRadians(i * 30);
            sketch.disc(120 + 55 * Math.sin(angle), 120 - 55 * Math.cos(angle), i % 3 == 0 ? 3.6 : 2, Role.SUB);
        }
    }
}
