package jp.madoguchi.print.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.config.CommandFiles;
import jp.madoguchi.config.ConfigurationException;

/** The municipalities whose seals are believed: a file of their certificates, one after the other in PEM. */
public final class Issuers {
    private static final String REMEDY =
            "Give the certificates of the municipalities in PEM, as the operator of the centre hands them out (of the sandbox: .sandbox/keys/issuers.pem)";

    private static final int MAX_BYTES = 4 * 1024 * 1024;

    /** A key may have several certificates, for one that runs out is followed by the next. */
    private final Map<String, List<Issuer>> byKeyName;

    private Issuers(Collection<Issuer> issuers) {
        this.byKeyName = issuers.stream().collect(Collectors.groupingBy(Issuer::keyName));
    }

    public static Issuers of(Issuer... issuers) {
        return new Issuers(List.of(issuers));
    }

    /** Reads a list; a municipality may stand in it with several keys, for its older sheets stay good. */
    public static Issuers load(Path file) throws ConfigurationException {
        var issuers = new ArrayList<Issuer>();
        try (InputStream in = new ByteArrayInputStream(CommandFiles.read(file, MAX_BYTES))) {
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                issuers.add(Issuer.of((X509Certificate) certificate));
            }
        } catch (IOException e) {
            throw new ConfigurationException(file, 0, "the issuers can't be read", REMEDY, e);
        } catch (CertificateException | IllegalArgumentException e) {
            throw new ConfigurationException(file, 0, "no list of issuers", REMEDY, e);
        }
        if (issuers.isEmpty()) {
            throw new ConfigurationException(file, 0, "a list without any issuer", REMEDY, null);
        }
        return new Issuers(issuers);
    }

    /** These and more. */
    public Issuers and(Issuers more) {
        return new Issuers(Stream.of(this, more)
                .flatMap(issuers -> issuers.byKeyName.values().stream())
                .flatMap(List::stream)
                .toList());
    }

    /**
     * Reads a signed list of voided numbers.
     *
     * @throws BrokenSealException when it is no such list, or none of these issuers signed it for itself
     */
    public VoidedNumbers voided(byte[] cose) throws BrokenSealException {
        CoseSign1 signed;
        VoidedNumbers list;
        try {
            signed = CoseSign1.read(cose);
            list = VoidedNumbers.read(signed.payload());
        } catch (BrokenSealException e) {
            throw new BrokenSealException("no list of voided numbers (packaging/madoguchi voided writes them)");
        }
        boolean believed = ofKey(HexFormat.of().formatHex(signed.kid())).stream()
                .anyMatch(issuer -> issuer.code().equals(list.issuer()) && signed.isSignedBy(issuer.key()));
        if (!believed) {
            throw new BrokenSealException("the list of voided numbers is signed by none of the issuers");
        }
        return list;
    }

    /** What these issuers say to a seal. */
    public SealCheck check(SheetSeal seal) {
        List<Issuer> named = ofKey(seal.keyName());
        if (named.isEmpty()) {
            return new SealCheck.UnknownIssuer(seal.keyName());
        }
        SheetStatement statement = seal.statement();
        List<Issuer> sealed = named.stream()
                .filter(issuer -> seal.signed().isSignedBy(issuer.key())
                        && statement.issuer().equals(issuer.code()))
                .toList();
        if (sealed.isEmpty()) {
            return new SealCheck.Forged();
        }
        return sealed.stream()
                .filter(issuer -> issuer.couldSeal(statement.issuedOn()))
                .findFirst()
                .<SealCheck>map(issuer -> new SealCheck.Genuine(issuer, statement))
                .orElseGet(() -> new SealCheck.OutOfTime(sealed.get(0), statement));
    }

    private List<Issuer> ofKey(String name) {
        return byKeyName.getOrDefault(name, List.of());
    }
}
