package jp.madoguchi.session;

import java.util.Optional;
import jp.madoguchi.config.Language;

/**
 * How this resident wants to be shown things; changes at any moment, back to {@link #usual()} after the visit.
 *
 * @param voice everything is read aloud as well
 * @param curtain nothing can be seen, so that nobody reads over a shoulder; only together with the voice
 * @param shuffled whether the digits of a PIN stand in a random order; empty leaves it to the operator
 */
public record Presentation(
        Language language,
        boolean largeText,
        boolean highContrast,
        boolean lowerScreen,
        boolean voice,
        boolean curtain,
        Optional<Boolean> shuffled) {
    public Presentation {
        if (curtain && !voice) {
            throw new IllegalArgumentException("neither seen nor heard");
        }
    }

    public static Presentation usual() {
        return new Presentation(Language.JAPANESE, false, false, false, false, false, Optional.empty());
    }

    public Presentation in(Language other) {
        return new Presentation(other, largeText, highContrast, lowerScreen, voice, curtain, shuffled);
    }

    public Presentation withLargeText(boolean wanted) {
        return new Presentation(language, wanted, highContrast, lowerScreen, voice, curtain, shuffled);
    }

    public Presentation withHighContrast(boolean wanted) {
        return new Presentation(language, largeText, wanted, lowerScreen, voice, curtain, shuffled);
    }

    public Presentation withLowerScreen(boolean wanted) {
        return new Presentation(language, largeText, highContrast, wanted, voice, curtain, shuffled);
    }

    /** Without the voice there is no curtain either. */
    public Presentation withVoice(boolean wanted) {
        return new Presentation(language, largeText, highContrast, lowerScreen, wanted, wanted && curtain, shuffled);
    }

    /** Behind a curtain everything is read aloud. */
    public Presentation withCurtain(boolean wanted) {
        return new Presentation(language, largeText, highContrast, lowerScreen, voice || wanted, wanted, shuffled);
    }

    public Presentation withShuffled(boolean wanted) {
        return new Presentation(language, largeText, highContrast, lowerScreen, voice, curtain, Optional.of(wanted));
    }
}
