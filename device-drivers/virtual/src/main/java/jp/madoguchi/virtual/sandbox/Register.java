package jp.madoguchi.virtual.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import jp.madoguchi.card.scp03.ChipSerial;
import jp.madoguchi.config.Persona;
import org.bouncycastle.cert.X509CertificateHolder;

/** Collects which certificates and which chip belong to which resident, for the centre's register. */
final class Register {
    private final StringBuilder yaml =
            new StringBuilder("# Made by setup: which card belongs to which resident of personas.yaml.\n");

    void add(Persona persona, ChipSerial serial, X509CertificateHolder user, Optional<X509CertificateHolder> signature)
            throws IOException {
        yaml.append("- persona: \"%s\"%n  resident: \"%s\"%n".formatted(persona.id(), persona.resident()));
        yaml.append("  chipSerial: \"%s\"%n".formatted(serial.hex()));
        yaml.append("  authCertSha256: \"%s\"%n".formatted(sha256(user)));
        if (signature.isPresent()) {
            yaml.append("  signCertSha256: \"%s\"%n".formatted(sha256(signature.get())));
        }
        yaml.append("  reservation: %s%n".formatted(persona.reservation()));
    }

    void write(Path file) throws IOException {
        Files.writeString(file, yaml);
    }

    private static String sha256(X509CertificateHolder certificate) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
