package jp.madoguchi.virtual.sandbox;

import java.io.IOException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.card.jpki.CertificatePolicy;
import jp.madoguchi.config.Persona;
import jp.madoguchi.virtual.sandbox.Authority.Entry;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.PolicyQualifierInfo;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Makes the certificates of a card by what is publicly known of the real profile (J-LIS's own text was not read): key
 * usages, policies, subjects and, in the signature certificate alone, the holder's four attributes.
 */
final class CardCertificates {
    private static final String STATEMENT = "http://www.jpki.go.jp/cps.html";
    private static final String PREFECTURE = "Kaku-ken";
    private static final String ISSUE_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int ISSUE_LENGTH = 14;
    private static final int DIGITS = 10;

    private final JpkiAuthorities today;
    private final JpkiAuthorities next;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CardCertificates(JpkiAuthorities today, JpkiAuthorities next, Clock clock) {
        this.today = today;
        this.next = next;
        this.clock = clock;
    }

    X509CertificateHolder userAuthentication(CardHolder holder, PublicKey key) throws IOException {
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "JP")
                .addRDN(BCStyle.CN, issueNumber(holder))
                .build();
        Term term = term(holder, holder.persona().user());
        List<Entry> entries = profile(KeyUsage.digitalSignature, CertificatePolicy.USER_AUTHENTICATION);
        return of(holder).user().issue(subject, key, term, entries);
    }

    X509CertificateHolder signature(CardHolder holder, PublicKey key) throws IOException {
        Term term = term(holder, holder.persona().signature());
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "JP")
                .addRDN(BCStyle.L, PREFECTURE)
                .addRDN(BCStyle.L, holder.municipality())
                .addRDN(BCStyle.CN, numberWithTime(term.from()))
                .build();
        List<Entry> entries =
                profile(KeyUsage.digitalSignature | KeyUsage.nonRepudiation, CertificatePolicy.SIGNATURE_TEST);
        entries.add(new Entry(
                Extension.subjectAlternativeName, false, SignatureNames.of(holder.resident(), holder.address())));
        return of(holder).signature().issue(subject, key, term, entries);
    }

    private JpkiAuthorities of(CardHolder holder) {
        return holder.isOfTheNextKind() ? next : today;
    }

    /** A foreign resident's card, and what is on it, ends with the period of stay. */
    private Term term(CardHolder holder, Persona.Validity validity) {
        LocalDate born = holder.resident().born();
        Term term = holder.isOfTheNextKind() ? Term.ofTheNextCard(born, clock) : Term.of(validity, born, clock);
        return holder.endOfStay().map(term::untilAtMost).orElse(term);
    }

    private static List<Entry> profile(int keyUsage, String policy) {
        PolicyInformation information = new PolicyInformation(
                new ASN1ObjectIdentifier(policy), new DERSequence(new PolicyQualifierInfo(STATEMENT)));
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Extension.keyUsage, true, new KeyUsage(keyUsage)));
        entries.add(new Entry(Extension.certificatePolicies, true, new CertificatePolicies(information)));
        entries.add(new Entry(Extension.issuerAlternativeName, false, JpkiAuthorities.japaneseName()));
        return entries;
    }

    /** The form of an issue number seen on a test card: opaque, the municipality's code, three digits, A. */
    private String issueNumber(CardHolder holder) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ISSUE_LENGTH; i++) {
            text.append(ISSUE_ALPHABET.charAt(random.nextInt(ISSUE_ALPHABET.length())));
        }
        String codeWithoutCheckDigit = holder.municipalityCode().substring(0, 5);
        return text.append(codeWithoutCheckDigit).append("001A").toString();
    }

    private String numberWithTime(Instant issued) {
        StringBuilder text = new StringBuilder(DateTimeFormatter.ofPattern("yyyyMMddHHmmss")
                .withZone(Term.TOKYO)
                .format(issued));
        for (int i = 0; i < DIGITS; i++) {
            text.append(random.nextInt(DIGITS));
        }
        return text.toString();
    }
}
