package jp.madoguchi.pos;

/** A {@code prop} element as the file has it, its placeholders not yet filled in; the line is where it begins. */
record DeclaredProperty(String name, String value, int line) {
    /** As the service gets it. */
    String expanded() {
        return Placeholders.expand(value);
    }
}
