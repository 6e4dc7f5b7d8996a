package jp.madoguchi.session;

import java.util.List;

/**
 * An order whose documents have been issued, checked and composed, and not yet printed. Holds personal data until closed;
 * {@code maskedName} is whom the documents are about, as far as the screen may show it.
 */
public record IssuedOrder(QuotedOrder quoted, String maskedName, List<IssuedCopy> copies) implements AutoCloseable {
    public IssuedOrder {
        copies = List.copyOf(copies);
    }

    /** Sheets of paper of the whole order. */
    public int sheets() {
        return copies.stream().mapToInt(copy -> copy.pages().paper()).sum();
    }

    @Override
    public void close() {
        copies.forEach(IssuedCopy::close);
    }

    @Override
    public String toString() {
        return "IssuedOrder[" + quoted.id() + "]";
    }
}
