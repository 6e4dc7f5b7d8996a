package jp.madoguchi.virtual.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
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

    /** What follows the name of each file about the next kind of card. */
    static final String NEXT = "-next";

    /** Longer than the ten years of real ones, so that one generation covers what has expired and what is new. */
    private static final int YEARS_BEFORE = 7;

    private static final int YEARS_AFTER = 8;
    private static final int YEARS_AFTER_OF_THE_NEXT_CARD = 12;

    /** Those of today's cards: RSA, by the keys of {@code user-ca.key} and {@code sign-ca.key}. */
    static JpkiAuthorities ofToday(Path pki, Clock clock) throws IOException {
        Term term = Term.years(YEARS_BEFORE, YEARS_AFTER, clock);
        return create(
                pki,
                "",
                term,
                KeyPairs.readRsa(pki.resolve(USER_CA + ".key")),
                KeyPairs.readRsa(pki.resolve(SIGN_CA + ".key")));
    }

    /** Those of the next kind of card: the same names, other keys. */
    static JpkiAuthorities ofTheNextCard(Path pki, Clock clock) throws IOException {
        Term term = Term.years(YEARS_BEFORE, YEARS_AFTER_OF_THE_NEXT_CARD, clock);
        return create(pki, NEXT, term, KeyPairs.curveOfTheNextCard(), KeyPairs.curveOfTheNextCard());
    }

    private static JpkiAuthorities create(Path pki, String suffix, Term term, KeyPair user, KeyPair signature)
            throws IOException {
        JpkiAuthorities authorities = new JpkiAuthorities(
                create("JPKI for user authentication", user, term),
                create("JPKI for digital signature", signature, term));
        Pem.write(pki.resolve(USER_CA + suffix + ".pem"), authorities.user.certificate());
        Pem.write(pki.resolve(SIGN_CA + suffix + ".pem"), authorities.signature.certificate());
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

    private static Authority create(String unit, KeyPair keys, Term term) throws IOException {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "JP")
                .addRDN(BCStyle.O, "JPKI-TEST")
                .addRDN(BCStyle.OU, unit)
                .addRDN(BCStyle.OU, "Japan Agency for Local Authority Information Systems")
                .build();
        return Authority.create(
                name,
                keys,
                term,
                List.of(new Authority.Entry(Extension.subjectAlternativeName, false, japaneseName())));
    }
}
