package jp.madoguchi.virtual.printer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.config.Program;
import picocli.CommandLine.Command;
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

    private static final int LAST_PORT = 0xFFFF;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", description = "TCP port on loopback, 0 for a free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--keep", description = "directory that gets each document as it came (default: none)")
    private Optional<Path> keep = Optional.empty();

    @Option(names = "--sheet-ms", description = "how long a sheet takes, in ms (default: ${DEFAULT-VALUE})")
    private int sheetMillis = 200;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port is 0 to " + LAST_PORT + ": " + port);
        }
        if (sheetMillis < 0) {
            throw new ParameterException(spec.commandLine(), "--sheet-ms is not negative: " + sheetMillis);
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        if (keep.isPresent()) {
            Files.createDirectories(keep.get());
        }
        try (VirtualPrinter printer = start()) {
            System.out.println(printer.uri());
            for (String line = in.readLine(); line != null && !line.strip().equals("quit"); line = in.readLine()) {
                System.out.println(obey(printer, line.strip()));
            }
        }
        return 0;
    }

    private VirtualPrinter start() throws IOException {
        try {
            return VirtualPrinter.start(port, keep, Duration.ofMillis(sheetMillis));
        } catch (BindException e) {
            throw new IOException("port " + port + " can't be had: " + e.getMessage(), e);
        }
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
