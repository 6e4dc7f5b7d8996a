package jp.madoguchi.protocol;

import java.io.Serial;

/** An answer does not belong to this transaction. Names the member that differs, never its value. */
public final class BindingException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String member;

    BindingException(String member) {
        super("not of this transaction: " + member);
        this.member = member;
    }

    /** The first member that differs, as it is called on the wire. */
    public String member() {
        return member;
    }
}
