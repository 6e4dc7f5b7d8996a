package jp.madoguchi.session;

import jp.madoguchi.config.Language;

/** How this resident wants to be shown things; changes at any moment, back to {@link #usual()} after the visit. */
public record Presentation(Language language, boolean largeText, boolean highContrast, boolean lowerScreen) {
    public static Presentation usual() {
        return new Presentation(Language.JAPANESE, false, false, false);
    }

    public Presentation in(Language other) {
        return new Presentation(other, largeText, highContrast, lowerScreen);
    }

    public Presentation withLargeText(boolean wanted) {
        return new Presentation(language, wanted, highContrast, lowerScreen);
    }

    public Presentation withHighContrast(boolean wanted) {
        return new Presentation(language, largeText, wanted, lowerScreen);
    }

    public Presentation withLowerScreen(boolean wanted) {
        return new Presentation(language, largeText, highContrast, wanted);
    }
}
