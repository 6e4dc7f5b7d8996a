package jp.madoguchi.session.twin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.card.jpki.UserAuthenticationCertificate;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.virtual.card.CardDirectory;
import jp.madoguchi.virtual.card.FaultyCard;
import jp.madoguchi.virtual.sandbox.Sandbox;

/** The virtual cards of the personas, from a sandbox that is made once and copied where a card may change. */
public final class Cards {
    /** The day on which every test plays; the certificates of the sandbox are made for it. */
    public static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Cards() {}

    /** The folder {@code config} of the checkout. */
    public static Path config() {
        return Path.of(System.getProperty("madoguchi.root", "../.."), "config");
    }

    /** The certificate of a persona, without any card. */
    public static UserAuthenticationCertificate certificate(String persona) {
        Path file = sandbox().resolve("cards").resolve(persona).resolve("auth.pem");
        try (InputStream in = Files.newInputStream(file)) {
            var certificate = CertificateFactory.getInstance("X.509").generateCertificate(in);
            return UserAuthenticationCertificate.parse(certificate.getEncoded());
        } catch (IOException | CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A card whose state lives in this empty directory. */
    public static FaultyCard load(String persona, Path directory) throws IOException {
        for (String part : List.of("cards/" + persona, "pki", "keys")) {
            copy(sandbox().resolve(part), directory.resolve(part));
        }
        return again(persona, directory);
    }

    /** The card that {@link #load} put into this directory, as it is after time in a pocket. */
    public static FaultyCard again(String persona, Path directory) throws IOException {
        return new FaultyCard(new CardDirectory(directory).load(persona));
    }

    private static Path sandbox() {
        return Made.SANDBOX;
    }

    /** Made when it is first asked for. */
    private static final class Made {
        static final Path SANDBOX = make();

        private static Path make() {
            try {
                Path directory = Path.of("target", "sandbox");
                Sandbox.prepare(directory, config(), CLOCK, false);
                return directory;
            } catch (IOException | ConfigurationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
