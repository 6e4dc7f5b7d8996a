package jp.madoguchi.centre.call;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The name of a terminal: the one DNS name among the subject alternative names of its certificate. */
public final class TerminalName {
    private static final int DNS_NAME = 2;

    private TerminalName() {}

    /** Empty when the certificate names no terminal, or more than one. */
    public static Optional<String> of(X509Certificate certificate) throws CertificateParsingException {
        Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        if (names == null || names.size() != 1) {
            return Optional.empty();
        }
        List<?> only = names.iterator().next();
        String name = Integer.valueOf(DNS_NAME).equals(only.get(0)) ? String.valueOf(only.get(1)) : "";
        return name.matches("[A-Z0-9][A-Z0-9-]{3,31}") ? Optional.of(name) : Optional.empty();
    }
}
