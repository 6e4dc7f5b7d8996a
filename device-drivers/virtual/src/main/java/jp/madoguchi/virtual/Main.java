package jp.madoguchi.virtual;

import java.io.IOException;
import jp.madoguchi.config.CommandFiles;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.virtual.changer.VirtualChangerProgram;
import jp.madoguchi.virtual.printer.VirtualPrinterProgram;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinterProgram;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * What stands in for hardware, as programs: {@code setup}, {@code virtual-reader}, {@code virtual-card}, {@code virtual-printer},
 * {@code virtual-receipt-printer}, {@code virtual-changer}, {@code desk}.
 */
@Command(
        name = "packaging/madoguchi",
        description = "Stand-ins for hardware that speak the real protocols, and the sandbox they need.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {
            SetupProgram.class,
            VirtualCardProgram.class,
            VirtualReaderProgram.class,
            VirtualPrinterProgram.class,
            VirtualReceiptPrinterProgram.class,
            VirtualChangerProgram.class,
            DeskProgram.class
        })
public final class Main {
    private Main() {}

    /** Runs one subcommand; the exit code is 0 only if all went well. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** What a person can mend is said in one sentence; anything else is a fault of ours and shows its stack. */
    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((e, command, parsed) -> {
            if (!(e instanceof IOException) && !(e instanceof ConfigurationException)) {
                throw e;
            }
            String reason = e instanceof IOException unread ? CommandFiles.reason(unread) : e.getMessage();
            command.getErr().println(command.getCommandName() + ": " + reason);
            return CommandLine.ExitCode.SOFTWARE;
        });
    }
}
