package jp.madoguchi.terminal.doctor;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jpos.config.JposEntry;
import jpos.loader.JposServiceLoader;

/** The daemon under our own service of card readers; a vendor's service may need none. */
record PcscdCheck(String logicalName, Path path) implements DeviceCheck {
    private static final String OVER_PCSC = "jp.madoguchi.pos.smartcard.";
    private static final String USUAL = "/run/pcscd/pcscd.comm";

    /** Where libpcsclite looks for it. */
    static Path socket() {
        return Path.of(Optional.ofNullable(System.getenv("PCSCLITE_CSOCK_NAME")).orElse(USUAL));
    }

    @Override
    public String subject() {
        return "pcscd";
    }

    @Override
    public List<Finding> look() {
        JposEntry entry = JposServiceLoader.getManager().getEntryRegistry().getJposEntry(logicalName);
        String factory = String.valueOf(entry.getPropertyValue(JposEntry.SI_FACTORY_CLASS_PROP_NAME));
        return factory.startsWith(OVER_PCSC) ? List.of(connect()) : List.of();
    }

    private Finding connect() {
        try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            return Finding.ok(subject(), "listens at " + client.getRemoteAddress());
        } catch (IOException | IllegalArgumentException silent) {
            return Finding.broken(
                    subject(),
                    "nothing listens at " + path,
                    "start it (systemctl start pcscd.socket), or correct PCSCLITE_CSOCK_NAME in the environment");
        }
    }
}
