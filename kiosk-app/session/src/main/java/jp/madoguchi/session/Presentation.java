package jp.madoguchi.session;

import java.util.Optional;
import jp.madoguchi.config.Language;

/**
 * How this resident wants to be shown things; changes at any moment, back to {@link #usual()} after the visit.
 *
 * @param voice everything is read aloud as well
 * @param loud the voice is louder than usual; only together with it
 * @param curtain nothing can be seen, so that nobody reads over a shoulder; only together with the voice
 * @param shuffled whether the digits of a PIN stand in a random order; empty leaves it to the operator
 */
public record Presentation(
        Language language,
        boolean largeText,
        boolean highContrast,
        boolean lowerScreen,
        boolean voice,
        boolean loud,
        boolean curtain,
        Optional<Boolean> shuffled) {
    public Presentation {
        if (curtain && !voice) {
            throw new IllegalArgumentException("neither seen nor heard");
        }
        if (loud && !voice) {
            throw new IllegalArgumentException("a louder silence");
        }
    }

    public static Presentation usual() {
        return new Presentation(Language.JAPANESE, false, false, false, false, false, false, Optional.empty());
    }

    public Presentation in(Language other) {
        return new Presentation(other, largeText, highContrast, lowerScreen, voice, loud, curtain, shuffled);
    }

    public Presentation withLargeText(boolean wanted) {
        return new Presentation(language, wanted, highContrast, lowerScreen, voice, loud, curtain, shuffled);
    }

    public Presentation withHighContrast(boolean wanted) {
        return new Presentation(language, largeText, wanted, lowerScreen, voice, loud, curtain, shuffled);
    }

    public Presentation withLowerScreen(boolean wanted) {
        return new Presentation(language, largeText, highContrast, wanted, voice, loud, curtain, shuffled);
    }

    /** Without the voice nothing is loud, and there is no curtain either. */
    public Presentation withVoice(boolean wanted) {
        return new Presentation(
                language, largeText, highContrast, lowerScreen, wanted, wanted && loud, wanted && curtain, shuffled);
    }

    /** What is louder is read aloud. */
    public Presentation withLoud(boolean wanted) {
        return new Presentation(
                language, largeText, highContrast, lowerScreen, voice || wanted, wanted, curtain, shuffled);
    }

    /** Behind a curtain everything is read aloud. */
    public Presentation withCurtain(boolean wanted) {
        return new Presentation(
                language, largeText, highContrast, lowerScreen, voice || wanted, loud, wanted, shuffled);
    }

    public Presentation withShuffled(boolean wanted) {
        return new Presentation(
                language, largeText, highContrast, lowerScreen, voice, loud, curtain, Optional.of(wanted));
    }
}
