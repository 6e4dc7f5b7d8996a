package jp.madoguchi.centre;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs until it is told to end; says where it is as soon as it can be called. */
final class CentreApplication implements QuarkusApplication {
    private final int port;

    CentreApplication(@ConfigProperty(name = "quarkus.http.ssl-port") int port) {
        this.port = port;
    }

    @Override
    public int run(String... args) {
        System.out.println("centre ready at https://127.0.0.1:" + port);
        Quarkus.waitForExit();
        return 0;
    }
}
