package jp.madoguchi.virtual.sandbox;

import java.nio.file.Path;

/** Where things lie in the sandbox directory. */
public record SandboxLayout(Path root) {
    /** Certificates and keys of the connection between terminal and centre. */
    public Path tls() {
        return root.resolve("tls");
    }

    /** The two test authorities of the cards' certificates, and their revocation lists. */
    public Path pki() {
        return root.resolve("pki");
    }

    /** The centre's own keys. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** The certificates of all municipalities, by which anybody can check their seals. */
    public Path issuers() {
        return keys().resolve("issuers.pem");
    }

    /** The master key from which every chip's SCP03 keys are derived: 32 hexadecimal digits. */
    public Path scp03Master() {
        return keys().resolve("scp03-master.hex");
    }

    /** The folder of one persona's card. */
    public Path card(String persona) {
        return root.resolve("cards").resolve(persona);
    }

    /** Which card belongs to which resident, for the centre. */
    public Path register() {
        return root.resolve("register.yaml");
    }

    Path marker() {
        return root.resolve("sandbox.properties");
    }
}
