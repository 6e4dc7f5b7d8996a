package jp.madoguchi.pos.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;

/** A person at the device, asked on the console. */
final class ConsoleOperator implements Operator {
    private final BufferedReader in;
    private final PrintStream out;

    ConsoleOperator(BufferedReader in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public boolean did(Deed deed) {
        out.print("  >> " + deed.request() + " [Enter: done, s: skip] ");
        out.flush();
        try {
            String answer = in.readLine();
            return answer != null && answer.isBlank();
        } catch (IOException gone) {
            return false;
        }
    }
}
