package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.Secret;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Resident;

/** A new secret for the card is made up. */
sealed interface Renewing extends SessionState permits EnteringNewSecret, RepeatingNewSecret {
    Renewal renewal();

    @Override
    default boolean cardIn() {
        return true;
    }

    @Override
    default Optional<CardFacts> card() {
        return Optional.of(renewal().card());
    }

    @Override
    default Optional<Resident> resident() {
        return renewal().resident();
    }

    @Override
    default List<Secret> secrets() {
        return renewal().secrets();
    }
}
