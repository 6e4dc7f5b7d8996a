package jp.madoguchi.virtual;

import jp.madoguchi.virtual.printer.VirtualPrinterProgram;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What stands in for hardware, as programs: {@code setup}, {@code virtual-reader}, {@code virtual-card}, {@code virtual-printer}. */
@Command(
        name = "virtual",
        description = "Stand-ins for hardware that speak the real protocols, and the sandbox they need.",
        mixinStandardHelpOptions = true,
        subcommands = {
            SetupProgram.class,
            VirtualCardProgram.class,
            VirtualReaderProgram.class,
            VirtualPrinterProgram.class
        })
public final class Main {
    private Main() {}

    /** Runs one subcommand; the exit code is 0 only if all went well. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
