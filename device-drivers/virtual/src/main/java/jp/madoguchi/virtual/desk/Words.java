package jp.madoguchi.virtual.desk;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the desk says, in Japanese or English. */
record Words(ResourceBundle texts) {
    static Words in(Locale language) {
        var noOther = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(ResourceBundle.getBundle("jp.madoguchi.virtual.desk.words", language, noOther));
    }

    /** The same in the other of the two languages. */
    Words other() {
        return in(texts.getLocale().getLanguage().equals("ja") ? Locale.ENGLISH : Locale.JAPANESE);
    }

    /** @throws java.util.MissingResourceException where the file lacks it */
    String say(String key, Object... arguments) {
        String text = texts.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, texts.getLocale()).format(arguments);
    }

    /** The text of the key, or this where there is none. */
    String sayOr(String key, String unknown) {
        return texts.containsKey(key) ? texts.getString(key) : unknown;
    }
}
