package jp.madoguchi.virtual.card;

import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.update.ReservationTag;
import jp.madoguchi.card.update.SecretReset;

/** What the card remembers without power; every change is on disk before it counts. */
final class CardMemory {
    private final StateStore store;
    private CardState state;

    CardMemory(StateStore store) throws IOException {
        this.store = store;
        this.state = store.read();
    }

    RetryCounter left(JpkiKey key) {
        return new RetryCounter(state.secret(key).left());
    }

    /**
     * Takes one try off, on disk, before it compares: pulling the card at the right moment gains nobody a try. A right entry
     * restores the counter.
     */
    boolean matches(JpkiKey key, byte[] given) throws IOException {
        StoredSecret secret = state.secret(key);
        save(state.with(key, secret.withLeft(secret.left() - 1)));
        if (!secret.matches(given)) {
            return false;
        }
        save(state.with(key, secret.withLeft(key.fullCounter().left())));
        return true;
    }

    /** Sets secret and full counter in one step. */
    void change(JpkiKey key, byte[] newValue) throws IOException {
        save(state.with(key, StoredSecret.fresh(key, newValue)));
    }

    /** Sets secret, counter and tag in one step. */
    void reset(SecretReset reset) throws IOException {
        save(state.with(
                        reset.key(),
                        StoredSecret.fresh(reset.key(), reset.newSecret().copyBytes()))
                .with(reset.reservation()));
    }

    Optional<ReservationTag> lastReservation() {
        return state.lastReservation();
    }

    private void save(CardState next) throws IOException {
        store.write(next);
        state = next;
    }
}
