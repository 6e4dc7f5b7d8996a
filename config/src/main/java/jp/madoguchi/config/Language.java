package jp.madoguchi.config;

import java.util.Locale;

/** A language that the kiosk speaks; its tag names the catalogue in {@code config/texts}. */
public enum Language {
    JAPANESE("ja", "日本語"),
    ENGLISH("en", "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** BCP 47 language tag. */
    public String tag() {
        return tag;
    }

    /** The name as its readers write it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
