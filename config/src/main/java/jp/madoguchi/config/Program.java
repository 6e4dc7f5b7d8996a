package jp.madoguchi.config;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** What every program of Madoguchi does alike: its command line, its version, and one sentence for what went wrong. */
public final class Program {
    /** The exit code of a command whose answer could not be written, on a full disk for example (EX_IOERR of sysexits.h). */
    public static final int UNSAID = 74;

    private static final String ANSWER_LOST =
            "the answer could not be written out: the disk is full, or nobody reads it any more";
    private static final int COLUMNS = 110;

    private Program() {}

    /** Runs a command that is annotated for picocli, and ends the process with its exit code. */
    public static void run(Callable<Integer> command, String... arguments) {
        // Messages name fields in Japanese, whatever the console's own character set is.
        System.exit(of(
                        command,
                        new PrintStream(System.out, true, StandardCharsets.UTF_8),
                        new PrintStream(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments));
    }

    /**
     * What a person can mend is said in one sentence with exit code 1; anything else is a fault of ours and shows its stack. An answer that
     * was lost on its way is {@link #UNSAID}, whatever it was.
     */
    public static CommandLine of(Object command, PrintStream out, PrintStream err) {
        CommandLine program = new CommandLine(command);
        documentUnsaid(program.getCommandSpec());
        return program.setExpandAtFiles(false)
                .setUsageHelpWidth(COLUMNS)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionStrategy(Program::execute)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (!(e instanceof IOException) && !(e instanceof ConfigurationException)) {
                        throw e;
                    }
                    String reason = e instanceof IOException unread ? CommandFiles.reason(unread) : e.getMessage();
                    line.getErr().println(shortName(line.getCommandSpec()) + ": " + visible(String.valueOf(reason)));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    private static int execute(ParseResult parsed) {
        int code = new CommandLine.RunLast().execute(parsed);
        List<CommandLine> lines = parsed.asCommandLineList();
        CommandLine line = lines.get(lines.size() - 1);
        if (!line.getOut().checkError()) {
            return code;
        }
        line.getErr().println(shortName(line.getCommandSpec()) + ": " + ANSWER_LOST);
        return UNSAID;
    }

    private static void documentUnsaid(CommandSpec spec) {
        Map<String, String> codes = new LinkedHashMap<>(spec.usageMessage().exitCodeList());
        if (!codes.isEmpty()) {
            codes.put(String.valueOf(UNSAID), ANSWER_LOST);
            spec.usageMessage().exitCodeList(codes);
        }
        spec.subcommands().values().forEach(subcommand -> documentUnsaid(subcommand.getCommandSpec()));
    }

    /** The name of a file may move a terminal's cursor. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]", "\uFFFD");
    }

    /** As the person typed it after {@code packaging/madoguchi}. */
    private static String shortName(CommandSpec spec) {
        return spec.name().substring(spec.name().lastIndexOf(' ') + 1);
    }

    /** Name and version of the program that was asked for them. */
    public static final class Version implements IVersionProvider {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public String[] getVersion() {
            return new String[] {ProductVersion.of(shortName(spec))};
        }
    }
}
