package jp.madoguchi.virtual.desk;

/**
 * Something a visitor can do by a button.
 *
 * @param line the order as it could be typed in {@code demo.sh --interactive}
 */
record Deed(String line) {
    /** The key of its words. */
    String key() {
        return line.replace(' ', '-').replaceAll("[:+]", "");
    }
}
