package jp.madoguchi.virtual.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** The two test authorities: they look like J-LIS's, but for {@code O=JPKI-TEST}. */
record JpkiAuthorities(Authority user, Authority signature) {
    static final String USER_CA = "user-ca";
    static final String SIGN_CA = "sign-ca";

    /** Longer than the ten years of real ones, so that one generation covers what has expired and what is new. */
    private static final int YEARS_BEFORE = 7;

    private static final int YEARS_AFTER = 8;

    static JpkiAuthorities create(Path pki, Clock clock) throws IOException {
        JpkiAuthorities authorities = new JpkiAuthorities(
                create(pki.resolve(USER_CA + ".key"), "JPKI for user authentication", clock),
                create(pki.resolve(SIGN_CA + ".key"), "JPKI for digital signature", clock));
        Pem.write(pki.resolve(USER_CA + ".pem"), authorities.user.certificate());
        Pem.write(pki.resolve(SIGN_CA + ".pem"), authorities.signature.certificate());
        return authorities;
    }

    /** {@code C=JP,O=公的個人認証サービス}, the alternative name of every issuer. */
    static GeneralNames japaneseName() {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "JP")
                .addRDN(BCStyle.O, "公的個人認証サービス")
                .build();
        return new GeneralNames(new GeneralName(name));
    }

    private static Authority create(Path key, String unit, Clock clock) throws IOException {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "JP")
                .addRDN(BCStyle.O, "JPKI-TEST")
                .addRDN(BCStyle.OU, unit)
                .addRDN(BCStyle.OU, "Japan Agency for Local Authority Information Systems")
                .build();
        return Authority.create(
                name,
                KeyPairs.readRsa(key),
                Term.years(YEARS_BEFORE, YEARS_AFTER, clock),
                List.of(new Authority.Entry(Extension.subjectAlternativeName, false, japaneseName())));
    }
}
