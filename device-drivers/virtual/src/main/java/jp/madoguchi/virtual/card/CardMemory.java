package jp.madoguchi.virtual.card;

import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.SecretPolicy;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.update.ReservationTag;
import jp.madoguchi.card.update.SecretReset;

/** What the card remembers without power; every change is on disk before it counts. */
final class CardMemory {
    private final StateStore store;
    private final CardGeneration generation;
    private CardState state;

    CardMemory(StateStore store, CardGeneration generation) throws IOException {
        this.store = store;
        this.generation = generation;
        this.state = store.read();
    }

    /** Shape and tries that this kind of card gives the secret. */
    SecretPolicy policy(JpkiKey key) {
        return generation.secretPolicy(key);
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
        save(state.with(key, secret.withLeft(full(key))));
        return true;
    }

    /** Sets secret and full counter in one step. */
    void change(JpkiKey key, byte[] newValue) throws IOException {
        save(state.with(key, StoredSecret.of(newValue, full(key))));
    }

    /** Sets secret, counter and tag in one step. */
    void reset(SecretReset reset) throws IOException {
        StoredSecret secret = StoredSecret.of(reset.newSecret().copyBytes(), full(reset.key()));
        save(state.with(reset.key(), secret).with(reset.reservation()));
    }

    Optional<ReservationTag> lastReservation() {
        return state.lastReservation();
    }

    private int full(JpkiKey key) {
        return policy(key).fullCounter().left();
    }

    private void save(CardState next) throws IOException {
        store.write(next);
        state = next;
    }
}
