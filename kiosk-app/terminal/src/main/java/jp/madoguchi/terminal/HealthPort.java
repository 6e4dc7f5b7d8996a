package jp.madoguchi.terminal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** The port of the health page, tried before anything is started: Quarkus' words for one that is in use name no setting. */
final class HealthPort {
    private static final int GREATEST = 65_535;
    private static final String SETTING = "madoguchi.health.port";
    private static final String REMEDY = "name another one by " + SETTING + "; 0 takes any that is free";

    private HealthPort() {}

    /** Why the page can't be served there, and what to do; empty when it can. */
    static Optional<String> findFault(int port) {
        if (port < 0 || port > GREATEST) {
            return Optional.of(
                    SETTING + ": " + port + " is no port. Remedy: write one up to " + GREATEST + ", or 0 for any");
        }
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return Optional.empty();
        } catch (IOException taken) {
            return Optional.of(SETTING + ": the port " + port + " can't be had: " + taken.getMessage()
                    + ". Remedy: end the program that has it, which may be another kiosk, or " + REMEDY);
        }
    }
}
