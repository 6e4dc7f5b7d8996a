package jp.madoguchi.centre.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.security.cert.Certificate;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLPeerUnverifiedException;
import jp.madoguchi.centre.call.CallingTerminal;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminal;
import jp.madoguchi.centre.call.TerminalName;
import jp.madoguchi.centre.call.Terminals;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Sha256;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Before every call: which terminal is this, and is it still admitted? TLS has checked the chain of its certificate. */
@Singleton
final class TerminalCheck {
    private final Terminals terminals;
    private final CallingTerminal caller;

    TerminalCheck(Terminals terminals, CallingTerminal caller) {
        this.terminals = terminals;
        this.caller = caller;
    }

    @ServerRequestFilter
    void check(HttpServerRequest request) throws Refusal {
        X509Certificate certificate = certificate(request);
        String name = name(certificate);
        if (!terminals.isAdmitted(name)) {
            throw new Refusal(ProblemCode.TERMINAL_REVOKED);
        }
        caller.is(new Terminal(name, Sha256.of(certificate.getPublicKey().getEncoded())));
    }

    private static X509Certificate certificate(HttpServerRequest request) throws Refusal {
        try {
            for (Certificate each : request.sslSession().getPeerCertificates()) {
                return (X509Certificate) each;
            }
        } catch (SSLPeerUnverifiedException e) {
            throw new Refusal(ProblemCode.TERMINAL_REVOKED);
        }
        throw new Refusal(ProblemCode.TERMINAL_REVOKED);
    }

    private static String name(X509Certificate certificate) throws Refusal {
        try {
            return TerminalName.of(certificate).orElseThrow(() -> new Refusal(ProblemCode.TERMINAL_REVOKED));
        } catch (CertificateParsingException e) {
            throw new Refusal(ProblemCode.TERMINAL_REVOKED);
        }
    }
}
