package jp.madoguchi.pos;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the commands of this module write, and what they answer when that is lost: on a full disk, for example. */
public final class CommandOutput {
    /** The exit code of an answer that could not be written (EX_IOERR of sysexits.h). */
    static final int UNSAID = 74;

    private CommandOutput() {}

    /** A command that writes there. */
    public static CommandLine of(Object command, PrintStream out, PrintStream err) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionStrategy(parsed -> {
                    int code = new CommandLine.RunLast().execute(parsed);
                    if (!parsed.commandSpec().commandLine().getOut().checkError()) {
                        return code;
                    }
                    err.println("the answer could not be written out");
                    return UNSAID;
                });
    }
}
