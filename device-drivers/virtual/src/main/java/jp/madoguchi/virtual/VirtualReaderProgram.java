package jp.madoguchi.virtual;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts a private pcscd with a virtual reader, prints what its clients need, and ends it when its input ends. */
@Command(
        name = "virtual-reader",
        mixinStandardHelpOptions = true,
        description = {
            "Starts a private pcscd with a virtual reader and prints PCSCLITE_CSOCK_NAME and VPCD_PORT, one a line.",
            "Commands on standard input, one a line: kill, start, quit."
        })
final class VirtualReaderProgram implements Callable<Integer> {
    @Option(
            names = "--socket",
            required = true,
            description = "where PC/SC clients connect: a path under 108 characters")
    private Path socket = Path.of("pcscd.comm");

    @Override
    public Integer call() throws IOException {
        PrintStream out = System.out;
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (PcscDaemon daemon = PcscDaemon.start(socket)) {
            daemon.environment().forEach((name, value) -> out.println(name + "=" + value));
            for (String line = in.readLine(); line != null && !line.strip().equals("quit"); line = in.readLine()) {
                out.println(obey(daemon, line.strip()));
            }
        }
        return 0;
    }

    private static String obey(PcscDaemon daemon, String command) throws IOException {
        switch (command) {
            case "kill" -> daemon.kill();
            case "start" -> daemon.startAgain();
            default -> {
                return "commands: kill, start, quit";
            }
        }
        return command + " done";
    }
}
