package jp.madoguchi.print.verify;

/** Something on a page that its text does not say: because of it, what a person sees may be something else than what the text says. */
public enum Stray {
    SCRIPT("a script or an attachment"),
    FORM_FIELDS("form fields"),
    LAYERS("layers, which a viewer may hide"),
    ANNOTATION("an annotation"),
    TURNED("a page that is turned, cut or of another size"),
    ENDLESS("more to draw than any certificate has"),
    DRAWN_LETTERS("letters that are drawings (a Type 3 font)"),
    HIDDEN_TEXT("text that cannot be seen"),
    COVERED_TEXT("something painted over its text"),
    MASK("a mask that hides a part of it"),
    /* Of pages that were composed here. */
    PICTURE("a picture where none belongs"),
    DRAWING("drawings that no form has"),
    OTHER_GROUND("another ground than the pattern against copies"),
    OTHER_CODE("a code that is drawn otherwise than it is read"),
    MUTE_LETTERS("letters that stand for no text"),
    MOVED("text, lines or pictures in other places or sizes than were sealed"),
    OTHER_TAGS("tags by which a screen reader would say something else"),
    OTHER_TITLE("a title, day or description that is not the certificate's"),
    OTHER_COLOURS("colours that a viewer may show otherwise"),
    OTHER_PAGES("pages that not every viewer finds"),
    OTHER_FILE("bytes in which other programs may find another page"),
    OTHER_SHAPES("letters of other shapes or widths than the font's");

    private final String words;

    Stray(String words) {
        this.words = words;
    }

    /** For a clerk: "the page carries ...". */
    public String words() {
        return words;
    }
}
