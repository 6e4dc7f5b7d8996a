package jp.madoguchi.pos.core;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The one spelling of a device's address, so that claims, statistics and PhysicalDeviceName know it as one device. */
public final class DeviceAddress {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]");
    /** RFC 8010 and 7472. */
    private static final Map<String, Integer> USUAL_PORT = Map.of("ipp", 631, "ipps", 631);

    private DeviceAddress() {}

    /**
     * Scheme and host in lower case, the port written out, neither slash nor query at the end, and this machine as
     * {@code localhost}. Nothing is looked up: two names of one host stay two.
     */
    public static String physicalName(URI address) {
        URI plain = address.normalize();
        String scheme = plain.getScheme().toLowerCase(Locale.ROOT);
        String path = plain.getRawPath().replaceAll("/+$", "");
        if (plain.getHost() == null) {
            return scheme + "://" + path;
        }
        String host = plain.getHost().toLowerCase(Locale.ROOT);
        int port = plain.getPort() < 0 ? USUAL_PORT.getOrDefault(scheme, -1) : plain.getPort();
        return scheme + "://" + (THIS_MACHINE.contains(host) ? "localhost" : host) + (port < 0 ? "" : ":" + port)
                + path;
    }
}
