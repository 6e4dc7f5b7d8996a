package jp.madoguchi.virtual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** vpcd as the only reader, on this port and the next. */
record VpcdWiring(int port) implements Wiring {
    private static final Path DRIVER = Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
    private static final Path RUN_DIRECTORY = Path.of("/run/pcscd");
    private static final String NO_PORT = "Could not initialize connection to virtual ICC";

    @Override
    public Path lay(Path socket) throws IOException {
        if (!Files.exists(DRIVER)) {
            throw new IOException(
                    "vpcd is not installed: apt-get install --no-install-recommends pcscd vsmartcard-vpcd");
        }
        Path readers = Files.createDirectories(socket.resolveSibling(socket.getFileName() + ".d"));
        Files.writeString(
                readers.resolve("vpcd"),
                """
                FRIENDLYNAME "Virtual PCD"
                DEVICENAME   /dev/null:%d
                LIBPATH      %s
                CHANNELID    %d
                """
                        .formatted(port, DRIVER, port));
        return readers;
    }

    @Override
    public List<String> around(List<String> pcscd) {
        if (Files.isDirectory(RUN_DIRECTORY) || Files.isWritable(RUN_DIRECTORY.getParent())) {
            return pcscd;
        }
        List<String> command = new ArrayList<>(List.of("unshare", "--map-root-user", "--mount", "sh", "-c"));
        command.addAll(List.of("mount -t tmpfs tmpfs /run && exec \"$@\"", "sh"));
        command.addAll(pcscd);
        return command;
    }

    @Override
    public void heed(String line) throws PortTakenException {
        if (line.contains(NO_PORT)) {
            throw new PortTakenException(port);
        }
    }
}
