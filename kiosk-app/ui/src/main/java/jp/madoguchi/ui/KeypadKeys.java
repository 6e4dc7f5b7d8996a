package jp.madoguchi.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;

/** Which keys of a keyboard are the four of the keypad, as SWT numbers them. */
public final class KeypadKeys {
    /** What the four keys do, in the order in which they are set. */
    enum Command {
        PREVIOUS,
        NEXT,
        SELECT,
        REPEAT
    }

    private static final List<Command> IN_ORDER = List.of(Command.values());
    private static final String USUAL = "Up,Down,Enter,Escape";
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("Up", SWT.ARROW_UP),
            Map.entry("Down", SWT.ARROW_DOWN),
            Map.entry("Left", SWT.ARROW_LEFT),
            Map.entry("Right", SWT.ARROW_RIGHT),
            Map.entry("Home", SWT.HOME),
            Map.entry("End", SWT.END),
            Map.entry("PageUp", SWT.PAGE_UP),
            Map.entry("PageDown", SWT.PAGE_DOWN),
            Map.entry("Enter", (int) SWT.CR),
            Map.entry("Escape", (int) SWT.ESC),
            Map.entry("Plus", SWT.KEYPAD_ADD),
            Map.entry("Minus", SWT.KEYPAD_SUBTRACT),
            Map.entry("Multiply", SWT.KEYPAD_MULTIPLY),
            Map.entry("Divide", SWT.KEYPAD_DIVIDE));
    private static final int FUNCTION_KEYS = 12;

    private final Map<Integer, Command> commands;

    private KeypadKeys(Map<Integer, Command> commands) {
        this.commands = Map.copyOf(commands);
    }

    public static KeypadKeys usual() {
        return parse(USUAL);
    }

    /**
     * Four different names with commas between: previous, next, select, repeat. A name is an arrow ({@code Up}), {@code Home},
     * {@code End}, {@code PageUp}, {@code PageDown}, {@code Enter}, {@code Escape}, {@code F1} to {@code F12}, or of the keys
     * around the digits {@code Plus}, {@code Minus}, {@code Multiply}, {@code Divide}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static KeypadKeys parse(String names) {
        List<Integer> codes = Stream.of(names.split(",", -1))
                .map(String::strip)
                .map(name -> code(name).orElseThrow(() -> new IllegalArgumentException("no key \"" + name + "\"")))
                .distinct()
                .toList();
        if (codes.size() != IN_ORDER.size()) {
            throw new IllegalArgumentException("four different keys, not " + names);
        }
        var commands = new HashMap<Integer, Command>();
        for (int i = 0; i < IN_ORDER.size(); i++) {
            commands.put(codes.get(i), IN_ORDER.get(i));
        }
        return new KeypadKeys(commands);
    }

    /** The two keys for Enter of a keyboard are one. */
    Optional<Command> command(int keyCode) {
        return Optional.ofNullable(commands.get(keyCode == SWT.KEYPAD_CR ? SWT.CR : keyCode));
    }

    private static Optional<Integer> code(String name) {
        if (name.matches("F[0-9]{1,2}")) {
            int number = Integer.parseInt(name.substring(1));
            // SWT numbers the function keys in a row.
            return number >= 1 && number <= FUNCTION_KEYS ? Optional.of(SWT.F1 + number - 1) : Optional.empty();
        }
        return Optional.ofNullable(NAMED.get(name));
    }
}
