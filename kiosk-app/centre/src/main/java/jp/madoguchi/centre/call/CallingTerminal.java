package jp.madoguchi.centre.call;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who makes the present call. */
@RequestScoped
public class CallingTerminal {
    private @Nullable Terminal terminal;

    /** Said once, by the check of the client certificate. */
    public void is(Terminal caller) {
        terminal = caller;
    }

    /** The caller. */
    public Terminal get() {
        if (terminal == null) {
            throw new IllegalStateException("no terminal was admitted");
        }
        return terminal;
    }
}
