package jp.madoguchi.terminal;

import jp.madoguchi.card.jpki.JpkiKey;

/** The two secrets that the card of a fictional person holds; they are for everybody to read in {@code personas.yaml}. */
record CardContent(String pin, String password) {
    /** Whose card is torn: an adult for whom everything works. */
    static final String PERSONA = "adult";

    static final CardContent AS_MADE = new CardContent("1234", "ABC123");
    static final CardContent NEW = new CardContent("8642", "NEW456");
    static final CardContent AGAIN = new CardContent("9753", "AGAIN789");

    String of(JpkiKey key) {
        return key == JpkiKey.USER_AUTHENTICATION ? pin : password;
    }

    /** The same, but one secret is as in {@code other}. */
    CardContent with(JpkiKey key, CardContent other) {
        return key == JpkiKey.USER_AUTHENTICATION
                ? new CardContent(other.pin, password)
                : new CardContent(pin, other.password);
    }
}
