package jp.madoguchi.virtual.receipt;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.config.Program;
import jp.madoguchi.virtual.MachineConsole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The virtual receipt printer as a program: prints its address first, then obeys lines; ends with its input. */
@Command(
        name = "virtual-receipt-printer",
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ended as told, or with its input",
            "1:it could not be started, as the message says",
            "2:wrong usage"
        },
        description = {
            "Starts a receipt printer that speaks ESC/POS over TCP on loopback, and prints its address.",
            "Commands on standard input, one a line, one line of answer each:",
            VirtualReceiptPrinterProgram.HELP
        })
public final class VirtualReceiptPrinterProgram implements Callable<Integer> {
    static final String HELP = "paper-out | paper-out-after LINES | near-end | refill | cover-open | cover-shut"
            + " | cutter-stuck | cutter-free | line-ms MS | off | on | mute | unmute | status | quit";

    @Mixin
    private MachineConsole console = new MachineConsole();

    @Option(
            names = "--keep",
            description =
                    "directory that gets each slip as receipt-N.png and, what it says, as receipt-N.txt (default: none)")
    private Optional<Path> keep = Optional.empty();

    @Override
    public Integer call() throws IOException {
        try (VirtualReceiptPrinter printer = console.start(port -> VirtualReceiptPrinter.start(port, keep))) {
            MachineConsole.obey(printer.uri(), line -> obey(printer, line));
        }
        return 0;
    }

    /** One command, one line. */
    static String obey(VirtualReceiptPrinter printer, String line) throws IOException {
        String[] words = line.split("\\s+", 2);
        int number = words.length > 1 && words[1].matches("\\d{1,6}") ? Integer.parseInt(words[1]) : 0;
        switch (words[0]) {
            case "paper-out" -> printer.outOfPaper();
            case "paper-out-after" -> printer.outOfPaperAfter(number);
            case "near-end" -> printer.paperNearEnd();
            case "refill" -> printer.refill();
            case "cover-open" -> printer.openCover();
            case "cover-shut" -> printer.closeCover();
            case "cutter-stuck", "cutter-free" -> printer.cutterStuck(words[0].equals("cutter-stuck"));
            case "line-ms" -> printer.linesTake(Duration.ofMillis(number));
            case "off" -> printer.off();
            case "on" -> printer.on();
            case "mute", "unmute" -> printer.mute(words[0].equals("mute"));
            case "status" -> {
                return printer.status();
            }
            default -> {
                return HELP;
            }
        }
        return "ok " + line;
    }
}
