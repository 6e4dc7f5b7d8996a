package jp.madoguchi.virtual;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.madoguchi.config.CommandFiles;
import jp.madoguchi.config.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts a private pcscd with a virtual reader, prints what its clients need, and ends it when its input ends. */
@Command(
        name = "virtual-reader",
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ended as told, or with its input",
            "1:pcscd could not be started, as the message says",
            "2:wrong usage"
        },
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
    public Integer call() {
        Path directory = socket.toAbsolutePath().normalize().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            System.err.println("virtual-reader: no such directory: " + directory);
            return 1;
        }
        try (PcscDaemon daemon = PcscDaemon.start(socket)) {
            daemon.environment().forEach((name, value) -> System.out.println(name + "=" + value));
            System.err.println("virtual-reader: "
                    + serve(daemon, new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))));
            return 0;
        } catch (IOException e) {
            System.err.println("virtual-reader: " + CommandFiles.reason(e));
            return 1;
        }
    }

    /** Does what the lines say, and gives the reason why no more are read. */
    static String serve(PcscDaemon daemon, BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.strip().equals("quit")) {
                return "told to quit";
            }
            System.out.println(obey(daemon, line.strip()));
        }
        return "its input has ended, and the reader with it; keep the input open as long as the reader is needed";
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
