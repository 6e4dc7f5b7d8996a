package jp.madoguchi.ui.draw;

import jp.madoguchi.config.Language;

/**
 * How the texts of a language are set.
 *
 * @param family the font with the shapes that its readers know: Han characters differ between Japan, China and Korea
 * @param spaced whether its words stand apart; where they don't, a space in a text only says that a line may end there
 * @param anywhere whether a line may end after any character, as in Chinese, but not before a full stop
 */
public record Script(String family, boolean spaced, boolean anywhere) {
    public static Script of(Language language) {
        return switch (language.tag()) {
            case "ja" -> new Script("Noto Sans CJK JP", false, false);
            case "zh-Hans" -> new Script("Noto Sans CJK SC", false, true);
            case "ko" -> new Script("Noto Sans CJK KR", true, false);
            default -> new Script("Noto Sans CJK JP", true, false);
        };
    }
}
