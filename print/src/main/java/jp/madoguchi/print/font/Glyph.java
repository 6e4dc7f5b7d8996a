package jp.madoguchi.print.font;

/**
 * A shape together with the text it stands for. Two characters may share a shape, so the text belongs to the identity.
 *
 * @param face which of the fonts, from 0
 * @param id glyph id in that font
 * @param text one character, or a base character and its selector
 * @param width advance in em
 */
public record Glyph(int face, int id, String text, double width) {
    /** Half of a person's name must not show either. */
    @Override
    public String toString() {
        return "Glyph[" + id + "]";
    }
}
