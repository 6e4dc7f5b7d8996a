package jp.madoguchi.virtual.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.card.scp03.CardKeys;
import jp.madoguchi.virtual.sandbox.Authority.Entry;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/** Keys of the terminal, the centre and the municipalities; all on the curve P-256. */
final class ServiceKeys {
    private static final int YEARS = 3;
    private static final String TERMINAL = "KIOSK-DEMO-0001";

    private final SandboxLayout layout;
    private final Term term;

    ServiceKeys(SandboxLayout layout, Clock clock) {
        this.layout = layout;
        this.term = Term.years(0, YEARS, clock);
    }

    /** Certificates of both ends of the connection, under an authority whose key is thrown away. */
    void writeTls() throws IOException {
        Authority authority =
                Authority.create(name("Madoguchi sandbox TLS CA"), KeyPairs.ellipticCurve(), term, List.of());
        Pem.write(layout.tls().resolve("ca.pem"), authority.certificate());
        issue(
                authority,
                "centre",
                KeyPurposeId.id_kp_serverAuth,
                new GeneralName(GeneralName.dNSName, "localhost"),
                new GeneralName(GeneralName.iPAddress, "127.0.0.1"));
        issue(authority, "terminal", KeyPurposeId.id_kp_clientAuth, new GeneralName(GeneralName.dNSName, TERMINAL));
    }

    /** What the centre and each municipality sign with, and the master key of the cards' SCP03 keys. */
    void writeSigning(Collection<String> municipalities) throws IOException {
        selfSigned("centre-statement", name("Madoguchi sandbox centre"));
        Files.deleteIfExists(layout.issuers());
        for (String code : municipalities) {
            // The serial number is where those who check a seal look for the municipality's code.
            Path certificate = selfSigned(
                    "municipality-" + code, new X500Name("CN=Municipality " + code + ",SERIALNUMBER=" + code));
            Files.write(
                    layout.issuers(),
                    Files.readAllBytes(certificate),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        byte[] master = new byte[CardKeys.KEY_LENGTH];
        new SecureRandom().nextBytes(master);
        Files.writeString(layout.scp03Master(), HexFormat.of().formatHex(master) + "\n");
        Files.setPosixFilePermissions(layout.scp03Master(), PosixFilePermissions.fromString("rw-------"));
    }

    private void issue(Authority authority, String file, KeyPurposeId purpose, GeneralName... names)
            throws IOException {
        KeyPair keys = KeyPairs.ellipticCurve();
        List<Entry> entries = List.of(
                new Entry(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature)),
                new Entry(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose)),
                new Entry(Extension.subjectAlternativeName, false, new GeneralNames(names)));
        Pem.write(
                layout.tls().resolve(file + ".pem"),
                authority.issue(name("Madoguchi sandbox " + file), keys.getPublic(), term, entries));
        Pem.writeKey(layout.tls().resolve(file + ".key"), keys.getPrivate());
    }

    private Path selfSigned(String file, X500Name name) throws IOException {
        KeyPair keys = KeyPairs.ellipticCurve();
        Path certificate = layout.keys().resolve(file + ".pem");
        Pem.write(certificate, Authority.selfSigned(name, keys, term));
        Pem.writeKey(layout.keys().resolve(file + ".key"), keys.getPrivate());
        return certificate;
    }

    private static X500Name name(String commonName) {
        return new X500Name("CN=" + commonName);
    }
}
