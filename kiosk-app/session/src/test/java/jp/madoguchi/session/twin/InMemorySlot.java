package jp.madoguchi.session.twin;

import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.session.CardConnection;
import jp.madoguchi.session.procedure.CardSlot;

/** Holds at most one card. */
public final class InMemorySlot implements CardSlot {
    private Optional<InMemoryConnection> card = Optional.empty();

    public void insert(InMemoryConnection inserted) {
        card = Optional.of(inserted);
    }

    @Override
    public CardConnection connect() throws CardException {
        return card.orElseThrow(() -> CardException.cardRemoved(null));
    }
}
