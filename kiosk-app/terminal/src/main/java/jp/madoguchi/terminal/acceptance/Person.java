package jp.madoguchi.terminal.acceptance;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.Arrays;
import jp.madoguchi.card.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at the devices and answers. On a terminal secrets are not shown as they are typed; without one, answers are lines of the
 * standard input.
 */
final class Person {
    /** Longer than any secret or answer. */
    private static final int LONGEST = 64;

    private final @Nullable Console console;
    private final Reader in;
    private final PrintWriter out;

    Person(@Nullable Console console, Reader in, PrintWriter out) {
        this.console = console;
        this.in = in;
        this.out = out;
    }

    void hears(String text) {
        out.println(text);
        out.flush();
    }

    /** Only a plain yes is one. */
    boolean agrees(String question) throws IOException {
        char[] answer = answer("  >> " + question + " [y: yes, Enter: no] ", false);
        return answer.length == 1 && (answer[0] == 'y' || answer[0] == 'Y');
    }

    /** What was typed, of whatever shape; characters that no secret has are taken for nothing. */
    Secret types(String what) throws IOException {
        try {
            return Secret.takeChars(answer("  >> " + what + ": ", true));
        } catch (IllegalArgumentException outsideAscii) {
            return Secret.takeBytes(new byte[0]);
        }
    }

    private char[] answer(String prompt, boolean secret) throws IOException {
        if (console != null && secret) {
            char[] typed = console.readPassword("%s", prompt);
            return typed == null ? new char[0] : typed;
        }
        out.print(prompt);
        out.flush();
        return line();
    }

    private char[] line() throws IOException {
        char[] line = new char[LONGEST];
        int length = 0;
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (length < LONGEST && next != '\r') {
                line[length++] = (char) next;
            }
        }
        char[] answer = Arrays.copyOf(line, length);
        Arrays.fill(line, '\0');
        return answer;
    }
}
