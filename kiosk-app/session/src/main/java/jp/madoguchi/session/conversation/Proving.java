package jp.madoguchi.session.conversation;

import java.util.Optional;
import jp.madoguchi.session.CardFacts;

/** The card has been read, and its holder proves to be its holder by a secret that it knows. */
sealed interface Proving extends SessionState permits WarningOfLastTry, EnteringSecret, SigningIn, Verifying {
    CardFacts facts();

    @Override
    default boolean cardIn() {
        return true;
    }

    @Override
    default Optional<CardFacts> card() {
        return Optional.of(facts());
    }
}
