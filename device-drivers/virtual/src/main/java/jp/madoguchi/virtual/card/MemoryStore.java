package jp.madoguchi.virtual.card;

/** A card's memory without a disk; what is written lasts as long as this object. */
final class MemoryStore implements StateStore {
    private CardState state;

    MemoryStore(CardState state) {
        this.state = state;
    }

    @Override
    public CardState read() {
        return state;
    }

    @Override
    public void write(CardState next) {
        state = next;
    }
}
