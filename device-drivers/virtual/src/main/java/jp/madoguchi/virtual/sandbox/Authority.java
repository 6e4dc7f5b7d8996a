package jp.madoguchi.virtual.sandbox;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509ExtensionUtils;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority of the sandbox: one tier, self-signed. */
final class Authority {
    private static final int SERIAL_BITS = 127;
    private static final int LARGE_CURVE_BITS = 384;

    /** One extension of a certificate. */
    record Entry(ASN1ObjectIdentifier id, boolean critical, ASN1Encodable value) {}

    private final X500Name name;
    private final PrivateKey key;
    private final SubjectPublicKeyInfo publicKey;
    private final X509CertificateHolder certificate;

    private Authority(X500Name name, KeyPair keys, Term term, List<Entry> more) throws IOException {
        this.name = name;
        this.key = keys.getPrivate();
        this.publicKey = SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded());
        this.certificate = sign(name, keys.getPublic(), term, more);
    }

    /** A new authority with its own certificate. */
    static Authority create(X500Name name, KeyPair keys, Term term, List<Entry> more) throws IOException {
        List<Entry> own = new ArrayList<>(more);
        own.add(new Entry(Extension.basicConstraints, true, new BasicConstraints(true)));
        own.add(new Entry(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign)));
        return new Authority(name, keys, term, own);
    }

    /** A certificate that vouches for itself and may only sign. */
    static X509CertificateHolder selfSigned(X500Name name, KeyPair keys, Term term) throws IOException {
        Entry signs = new Entry(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        return new Authority(name, keys, term, List.of(signs)).certificate();
    }

    X509CertificateHolder certificate() {
        return certificate;
    }

    X509CertificateHolder issue(X500Name subject, PublicKey holder, Term term, List<Entry> entries) throws IOException {
        return sign(subject, holder, term, entries);
    }

    X509CRLHolder revoke(Collection<BigInteger> serials, Instant now, Instant next) throws IOException {
        X509v2CRLBuilder list = new X509v2CRLBuilder(name, Term.asn1(now));
        list.setNextUpdate(Term.asn1(next));
        list.addExtension(Extension.authorityKeyIdentifier, false, keyIdentifier());
        serials.forEach(serial -> list.addCRLEntry(serial, Date.from(now), CRLReason.affiliationChanged));
        return list.build(signer());
    }

    private X509CertificateHolder sign(X500Name subject, PublicKey holder, Term term, List<Entry> entries)
            throws IOException {
        SubjectPublicKeyInfo subjectKey = SubjectPublicKeyInfo.getInstance(holder.getEncoded());
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                name,
                new BigInteger(SERIAL_BITS, new SecureRandom()),
                Term.asn1(term.from()),
                Term.asn1(term.until()),
                subject,
                subjectKey);
        for (Entry entry : entries) {
            builder.addExtension(entry.id(), entry.critical(), entry.value());
        }
        X509ExtensionUtils identifiers = new BcX509ExtensionUtils();
        builder.addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(subjectKey));
        builder.addExtension(Extension.authorityKeyIdentifier, false, keyIdentifier());
        return builder.build(signer());
    }

    private AuthorityKeyIdentifier keyIdentifier() {
        return new BcX509ExtensionUtils().createAuthorityKeyIdentifier(publicKey);
    }

    private ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder(algorithm()).build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("every Java platform signs with RSA and ECDSA", e);
        }
    }

    private String algorithm() {
        if (!(key instanceof ECKey curve)) {
            return "SHA256withRSA";
        }
        boolean large = curve.getParams().getCurve().getField().getFieldSize() == LARGE_CURVE_BITS;
        return large ? "SHA384withECDSA" : "SHA256withECDSA";
    }
}
