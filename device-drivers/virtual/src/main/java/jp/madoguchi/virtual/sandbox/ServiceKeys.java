package jp.madoguchi.virtual.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        selfSigned("centre-statement", "Madoguchi sandbox centre");
        for (String code : municipalities) {
            selfSigned("municipality-" + code, "Municipality " + code);
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

    private void selfSigned(String file, String name) throws IOException {
        KeyPair keys = KeyPairs.ellipticCurve();
        Path keyFolder = layout.keys();
        Pem.write(keyFolder.resolve(file + ".pem"), Authority.selfSigned(name(name), keys, term));
        Pem.writeKey(keyFolder.resolve(file + ".key"), keys.getPrivate());
    }

    private static X500Name name(String commonName) {
        return new X500Name("CN=" + commonName);
    }
}
