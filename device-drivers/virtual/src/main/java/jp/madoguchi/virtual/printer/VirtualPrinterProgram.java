package jp.madoguchi.virtual.printer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.config.Program;
import jp.madoguchi.virtual.MachineConsole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The virtual printer as a program: prints its address first, then obeys lines; ends with its input. */
@Command(
        name = "virtual-printer",
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ended as told, or with its input",
            "1:it could not be started, as the message says",
            "2:wrong usage"
        },
        description = {
            "Starts an A4 printer that speaks IPP on loopback, and prints its address.",
            "Commands on standard input, one a line, one line of answer each:",
            VirtualPrinterProgram.HELP
        })
public final class VirtualPrinterProgram implements Callable<Integer> {
    static final String HELP =
            "paper-out | refill | jam | clear | cancel | restart | offline | online | report KEYWORD | unreport KEYWORD"
                    + " | status | quit";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private MachineConsole console = new MachineConsole();

    @Option(names = "--keep", description = "directory that gets each document as it came (default: none)")
    private Optional<Path> keep = Optional.empty();

    @Option(names = "--sheet-ms", description = "how long a sheet takes, in ms (default: ${DEFAULT-VALUE})")
    private int sheetMillis = 200;

    @Override
    public Integer call() throws IOException {
        if (sheetMillis < 0) {
            throw new ParameterException(spec.commandLine(), "--sheet-ms is not negative: " + sheetMillis);
        }
        if (keep.isPresent()) {
            Files.createDirectories(keep.get());
        }
        try (VirtualPrinter printer =
                console.start(port -> VirtualPrinter.start(port, keep, Duration.ofMillis(sheetMillis)))) {
            MachineConsole.obey(printer.uri(), line -> obey(printer, line));
        }
        return 0;
    }

    /** One command, one line. */
    static String obey(VirtualPrinter printer, String line) {
        String[] words = line.split("\\s+", 2);
        switch (words[0]) {
            case "paper-out" -> printer.outOfPaper();
            case "refill" -> printer.refill();
            case "jam" -> printer.jam();
            case "clear" -> printer.clearJam();
            case "offline" -> printer.offline();
            case "online" -> printer.online();
            case "cancel" -> printer.cancel();
            case "restart" -> printer.restart();
            case "report" -> printer.report(words[words.length - 1]);
            case "unreport" -> printer.clear(words[words.length - 1]);
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
