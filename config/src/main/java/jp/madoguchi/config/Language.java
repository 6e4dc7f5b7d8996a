package jp.madoguchi.config;

import java.util.Locale;

/**
 * A language that the kiosk can speak, in the order of the screen; its tag names the catalogue in {@code config/texts}.
 * Which of them are offered, {@link Texts#languages} says.
 */
public enum Language {
    JAPANESE("ja", "日本語"),
    /** やさしい日本語, by the guideline of the Immigration Services Agency and the Agency for Cultural Affairs (2020). */
    EASY_JAPANESE("ja-x-easy", "やさしい日本語"),
    ENGLISH("en", "English"),
    SPANISH("es", "Español"),
    /** As it is written in Brazil, from where most speakers of it in Japan come. */
    PORTUGUESE("pt", "Português"),
    CHINESE("zh-Hans", "简体中文"),
    KOREAN("ko", "한국어"),
    VIETNAMESE("vi", "Tiếng Việt"),
    TAGALOG("tl", "Tagalog");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** BCP 47 language tag; that of plain Japanese is of private use. */
    public String tag() {
        return tag;
    }

    /** The name as its readers write it. */
    public String ownName() {
        return ownName;
    }

    /** Whose names, dates and numbers serve where this language has none of its own: Japanese or English. */
    public Language standIn() {
        return tag.startsWith("ja") ? JAPANESE : ENGLISH;
    }

    /** How numbers are written: with the comma of every price tag in Japan, whatever the language. */
    public Locale locale() {
        return Locale.forLanguageTag(standIn().tag);
    }
}
