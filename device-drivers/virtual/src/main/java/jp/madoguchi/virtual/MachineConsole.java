package jp.madoguchi.virtual;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A machine as a program: listens at a port of loopback, says where, then obeys lines of its input until that ends. */
public final class MachineConsole {
    private static final int LAST_PORT = 0xFFFF;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec program = CommandSpec.create();

    @Option(names = "--port", description = "TCP port on loopback, 0 for a free one (default: ${DEFAULT-VALUE})")
    private int port;

    /** Starts the machine. */
    public <T> T start(Machine<T> machine) throws IOException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(program.commandLine(), "--port is 0 to " + LAST_PORT + ": " + port);
        }
        try {
            return machine.listenAt(port);
        } catch (BindException e) {
            throw new IOException("port " + port + " can't be had: " + e.getMessage(), e);
        }
    }

    /** Prints where it can be reached, then one line of answer to each order, until {@code quit} or the end of the input. */
    public static void obey(Object address, Orders orders) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println(address);
        for (String line = in.readLine(); line != null && !line.strip().equals("quit"); line = in.readLine()) {
            System.out.println(orders.obey(line.strip()));
        }
    }

    /** What can be started at a port. */
    public interface Machine<T> {
        T listenAt(int port) throws IOException;
    }

    /** What a machine does at a word. */
    public interface Orders {
        /** One order, one line of answer. */
        String obey(String line) throws IOException;
    }
}
