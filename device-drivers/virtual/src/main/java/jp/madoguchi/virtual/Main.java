package jp.madoguchi.virtual;

import jp.madoguchi.config.Program;
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

    static CommandLine commandLine() {
        return Program.of(new Main(), System.out, System.err);
    }
}
